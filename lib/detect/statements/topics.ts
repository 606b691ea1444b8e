import { NUMBER_WORDS } from '../../text/numerals/number-words.ts'
import { isOf, wordClass } from '../../text/word-classes.ts'
import { wordSet } from '../../text/word-set.ts'
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  CUE_NOUN,
  CUE_VERB,
  DETERMINER,
  OBJECT_PRONOUN,
  PERSON_PRONOUN,
  PREPOSITION,
  QUESTION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
} from '../lexicon/words.ts'
import { isFiniteVerb } from './finite.ts'
import { is, isAdverb, lowerAt, type Passage, type Range } from './passage.ts'
import { isIng } from './speaker.ts'

const LONGEST = 6

/** What a clause is about: the noun phrase it opens with, without numbers and articles ("North Korean soldiers"). */
export function topicOf(passage: Passage, { start, end }: Range): Range | undefined {
  if (lowerAt(passage, start) === 'to') return undefined
  let from = start
  while (from < end && isOpening(passage, from, start)) from++
  let to = from
  while (to < end && to < from + LONGEST + 1 && !endsTopic(passage, to)) to++
  while (to > from && lowerAt(passage, to - 1) === 'of') to--
  const isShort = to > from && to <= from + LONGEST
  return isShort && !isPronoun(passage, from) ? { start: from, end: to } : undefined
}

/** "that", "at least 31", "the", quotation marks. */
function isOpening(passage: Passage, at: number, start: number): boolean {
  const token = passage.tokens[at]
  if (token === undefined || isPronoun(passage, at)) return false
  if (token.kind !== 'word') return true
  if (token.capital && at > start && !is(passage, at, DETERMINER | PREPOSITION)) return false
  if (isOf(token, AMOUNTS) || isNumber(token.lower)) return true
  return is(passage, at, DETERMINER | PREPOSITION | ADVERB | SUBORDINATOR | COORDINATOR) || isAdverb(passage, at)
}

const isNumber = (lower: string): boolean => (NUMBER_WORDS.get(lower)?.kind ?? 'part') !== 'part'

const AMOUNTS = wordClass('least most dozen thousand million billion half almost of')

const NO_TOPICS = wordSet('there whoever anything something nothing everything')

const isPronoun = (passage: Passage, at: number): boolean =>
  NO_TOPICS.has(lowerAt(passage, at)) ||
  is(passage, at, PERSON_PRONOUN | QUESTION) ||
  (is(passage, at, OBJECT_PRONOUN | SUBJECT_PRONOUN) && !is(passage, at, DETERMINER))

function endsTopic(passage: Passage, at: number): boolean {
  const token = passage.tokens[at]
  if (token === undefined || (token.kind === 'punctuation' && token.lower !== '-')) return token?.lower !== "'"
  if (is(passage, at, PREPOSITION)) return lowerAt(passage, at) !== 'of' || isIng(passage, at + 1)
  if (is(passage, at, AUXILIARY | SUBORDINATOR | TIME) || isAdverb(passage, at)) return true
  if (token.capital) return false
  return (
    token.lower.endsWith('ed') || isFiniteVerb(passage, at) || (is(passage, at, CUE_VERB) && !is(passage, at, CUE_NOUN))
  )
}
