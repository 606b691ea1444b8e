import { DETERMINER, PREPOSITION, SUBORDINATOR, TIME } from '../lexicon/words.ts'
import { is, isAdverb, lowerAt, type Passage } from './passage.ts'

/** "Egypt, Qatar and the United States": the names before the comma belong to the list that "and" ends. */
export function listStart(passage: Passage, start: number, end: number, from: number): number {
  if (lowerAt(passage, start - 1) !== ',' || !endsList(passage, start, end)) return start
  for (let at = from; at < start; at++) if (lowerAt(passage, at) !== ',' && !isListed(passage, at)) return start
  return start - from <= MAX_LIST ? from : start
}
const MAX_LIST = 12

const isListed = (passage: Passage, at: number): boolean =>
  passage.tokens[at]?.capital === true && !isAdverb(passage, at) && !is(passage, at, PREPOSITION | SUBORDINATOR | TIME)

/** A name, "and" and another name. */
function endsList(passage: Passage, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++)
    if (lowerAt(passage, at) === 'and') return passage.tokens[start]?.capital === true || is(passage, start, DETERMINER)
  return false
}
