import { wordSet } from '../../text/word-set.ts'
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  CUE_NOUN,
  CUE_VERB,
  DETERMINER,
  ING,
  PERSON_PRONOUN,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from '../lexicon/words.ts'
import { clauseEnd, trimEnd } from './contents.ts'
import { isFiniteVerb } from './finite.ts'
import { is, lowerAt, type Passage, type Range } from './passage.ts'

/** Where a noun phrase given as content ends: like a clause, but adjuncts of time leave it too. */
export function objectEnd(passage: Passage, start: number, sentence: Range): number {
  const limit = clauseEnd(passage, start, sentence)
  for (let index = start + 1; index < limit; index++) {
    if (passage.quoteOf[index] !== -1) continue
    if (leavesObject(passage, start, index)) return trimEnd(passage, start, index)
  }
  return limit
}

function leavesObject(passage: Passage, start: number, index: number): boolean {
  const lower = lowerAt(passage, index)
  // "13, 12 of them long-range"
  if (lower === ',' && passage.tokens[index + 1]?.kind === 'number' && lowerAt(passage, index + 2) === 'of')
    return false
  if (lower === ',' && (isBetweenAdjectives(passage, start, index) || EXAMPLES.has(lowerAt(passage, index + 1))))
    return false
  if (lower === ',')
    return is(passage, index + 1, COORDINATOR) ? looksActive(passage, index + 2) : !isInList(passage, index)
  // "disputes the count but has offered no other", "fears a veto and tried to talk him round"
  if (is(passage, index, COORDINATOR) && isSecondVerb(passage, index + 1)) return true
  if (lower === ':' || OBJECT_STOPS.has(lower) || isFirstTime(passage, index)) return true
  if (lower === 'by' && ((passage.words[index + 1]?.forms ?? 0) & ING) !== 0) return true
  return is(passage, index, PREPOSITION) && is(passage, index + 1, TIME) && lower !== 'of'
}
/** A finite verb; "wounded" of "dead and wounded" is none unless an object follows. */
const isSecondVerb = (passage: Passage, at: number): boolean =>
  isFiniteVerb(passage, at) &&
  (!lowerAt(passage, at).endsWith('ed') || is(passage, at + 1, DETERMINER) || lowerAt(passage, at + 1) === 'to')

/** "a first, small clash": no noun has come yet. */
const isBetweenAdjectives = (passage: Passage, start: number, comma: number): boolean =>
  comma - start === 2 &&
  is(passage, start, DETERMINER) &&
  passage.tokens[comma + 1]?.capital === false &&
  !is(
    passage,
    comma + 1,
    PREPOSITION | RELATIVE | SUBORDINATOR | DETERMINER | AUXILIARY | ADVERB | CUE_VERB | COORDINATOR,
  )

const MAX_LISTED = 5

/** "China, Iran and Russia", "a fake, a fraud and a liar": short pieces up to an "and". */
function isInList(passage: Passage, comma: number, depth = 0): boolean {
  if (is(passage, comma + 1, RELATIVE | SUBORDINATOR | PREPOSITION | PERSON_PRONOUN | ADVERB)) return false
  for (let at = comma + 1; at <= comma + MAX_LISTED; at++) {
    const lower = lowerAt(passage, at)
    if (lower === 'and' || lower === 'or') return at > comma + 1 && !looksActive(passage, at + 1)
    if (lower === ',') return depth < MAX_LISTED && isInList(passage, at, depth + 1)
    if (passage.tokens[at]?.kind !== 'word' || passage.quoteOf[at] !== -1 || isVerbLike(passage, at)) return false
  }
  return false
}

/** "…, Kyiv and Washington believe": the last piece is a subject. */
function looksActive(passage: Passage, from: number): boolean {
  for (let at = from; at < from + MAX_LISTED && passage.tokens[at]?.kind === 'word'; at++) {
    if (is(passage, at, PREPOSITION | RELATIVE)) return false
    if (is(passage, at, AUXILIARY) || (is(passage, at, CUE_VERB) && !is(passage, at, CUE_NOUN))) return true
  }
  return false
}

const isVerbLike = (passage: Passage, at: number): boolean =>
  is(passage, at, AUXILIARY) || lowerAt(passage, at).endsWith('ing')

/** "for the first time": when it was said or done. */
const isFirstTime = (passage: Passage, at: number): boolean =>
  lowerAt(passage, at) === 'for' && lowerAt(passage, at + 2) === 'first' && lowerAt(passage, at + 3) === 'time'

/** "its dead, including those in Kursk": what they open is part of the object. */
const EXAMPLES = wordSet('including especially particularly')

const OBJECT_STOPS = wordSet('during while when before after because although though until via amid despite')
