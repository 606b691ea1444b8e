import {
  COORDINATOR,
  DETERMINER,
  PERSON_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  SUBJECT_PRONOUN,
  TIME,
} from '../lexicon/words.ts'
import { is, isAdverb, lowerAt, type Passage } from './passage.ts'

/** Leading adverbs, times and "On Friday", "In a statement" are no part of the subject. */
export function trimStart(passage: Passage, from: number, end: number): number {
  let start = from
  while (start < end - 1) {
    if (is(passage, start, COORDINATOR) || lowerAt(passage, start) === '-') start++
    else if (isAdverb(passage, start) && !is(passage, start, DETERMINER)) start++
    else if (is(passage, start, PREPOSITION)) {
      const next = afterAdjunct(passage, start, end)
      if (next === undefined) return start
      start = next
    } else if (
      is(passage, start, TIME) &&
      is(passage, start + 1, PREPOSITION) &&
      is(passage, start + 2, TIME | DETERMINER)
    )
      start++
    else if (is(passage, start, TIME) && startsPhrase(passage, start + 1) && lowerAt(passage, start + 1) !== "'s")
      start++
    else break
  }
  return start
}

/** Where the subject starts after a prepositional opening: a boundary between two phrases, the last one wins. */
function afterAdjunct(passage: Passage, from: number, end: number): number | undefined {
  for (let index = end - 1; index > from + 1; index--) {
    const before = index - 1
    if (!startsPhrase(passage, index) || is(passage, before, PREPOSITION | DETERMINER | POSSESSIVE | COORDINATOR))
      continue
    const isNameBefore = passage.tokens[before]?.capital === true && !is(passage, before, TIME)
    if (passage.tokens[index]?.capital === true && (isNameBefore || !isNounLike(passage, before))) continue
    return index
  }
  return undefined
}

const startsPhrase = (passage: Passage, index: number): boolean =>
  passage.tokens[index]?.capital === true || is(passage, index, DETERMINER | PERSON_PRONOUN | SUBJECT_PRONOUN)

const isNounLike = (passage: Passage, index: number): boolean => {
  const token = passage.tokens[index]
  return token !== undefined && token.kind !== 'punctuation' && !isAdverb(passage, index)
}
