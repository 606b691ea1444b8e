import type { Amount } from '../../text/amounts/amount.ts'
import { touches } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
import { MONTHS, PER, TIME_UNITS } from '../lexicon/en/calendar.ts'
import { COUNTED_NOUNS } from '../lexicon/en/counted-nouns.ts'
import { PHRASE_ENDS } from '../lexicon/en/small-words.ts'
import { at, MODEL_NEAR_MISSES, type NearMiss } from './near-misses-of-models.ts'
import { TIME_NEAR_MISSES } from './near-misses-of-time.ts'
import type { Sentence } from './sentence.ts'

const LABELS = wordSet(
  'no nr number section row chapter page version model type article channel room flight route highway gate level phase category stage window file part episode season game day week unit brigade route mark resolution ii world covid order law bill',
)
/** "within one week 512 people": a span of time, and no label. */
const isSpan = (s: Sentence, label: number): boolean =>
  /^(?:day|week)$/.test(at(s, label)) && (s.tokens[label - 1]?.kind === 'number' || SPANS.has(at(s, label - 1)))
const SPANS = wordSet('a one single the last past previous same next every each per first second that this two')
const UNIT_NAMES = wordSet(
  'brigade division regiment battalion army corps fleet squadron airborne marine mechanized mechanised guards tank separate motor rifle anniversary century floor district infantry assault st nd rd th',
)

/** Ordered: the first that fits names the reason. */
export const NEAR_MISSES: readonly NearMiss[] = [
  ...TIME_NEAR_MISSES,
  { name: 'ordinal', is: (_, { first }) => /^(?:st|nd|rd|th|s)$/.test(first.digits?.suffix ?? '') },
  ...MODEL_NEAR_MISSES,
  {
    // "35-year-old", "aged 35", "age 7", "Anna, 42,"
    name: 'age',
    is: (s, { coreFrom, coreTo }) =>
      (/^(?:-)$/.test(at(s, coreTo)) && /^(?:year|month|week|day|hour|minute)/.test(at(s, coreTo + 1))) ||
      isAged(s, coreFrom) ||
      (/^(?:years?|months?|weeks?)$/.test(at(s, coreTo)) && /^(?:old|of)$/.test(at(s, coreTo + 1))) ||
      (at(s, coreFrom - 1) === ',' &&
        at(s, coreTo) === ',' &&
        s.tokens[coreFrom - 2]?.capital === true &&
        s.tokens[coreFrom]?.kind === 'number' &&
        coreTo === coreFrom + 1 &&
        Number(at(s, coreFrom)) < 110),
  },
  {
    // "three months", "more than 29 months", "24 hours", "four times", "2 minute read"
    name: 'length of time',
    is: (s, { coreTo, first }) => isTimeUnit(s, coreTo) && first.kind !== 'fraction',
  },
  {
    // "in the first half of 2024", "half of the year"
    name: 'part of a time',
    is: (s, { coreTo, first }) => {
      const time = at(s, coreTo + 1) === 'the' ? coreTo + 2 : coreTo + 1
      return (
        first.kind === 'fraction' &&
        at(s, coreTo) === 'of' &&
        (TIME_UNITS.has(at(s, time)) || MONTHS.has(at(s, time)) || /^(?:19|20)\d\d$/.test(at(s, time)))
      )
    },
  },
  { name: 'share in words', is: isInWords },
  {
    // "one-way drones", "the seven-nation bloc": part of an adjective, but "a 600-man force" counts.
    name: 'part of a word',
    is: (s, { coreFrom, coreTo }) =>
      at(s, coreTo) === '-' &&
      s.tokens[coreFrom]?.kind === 'word' &&
      touches(s.tokens[coreTo - 1], s.tokens[coreTo]) &&
      touches(s.tokens[coreTo], s.tokens[coreTo + 1]) &&
      s.tokens[coreTo + 1]?.kind === 'word' &&
      !COUNTING_ENDS.has(at(s, coreTo + 1)),
  },
  {
    // "30,000-pound bombs"
    name: 'weight or size',
    is: (s, { coreTo }) =>
      at(s, coreTo) === '-' &&
      /^(?:pounds?|tons?|tonnes?|foot|feet|inch|kilotons?|megatons?|kg|kilograms?|lb|seat|bed|stor(?:e?y)|point|page|part)$/.test(
        at(s, coreTo + 1),
      ),
  },
  {
    // "1,000 more than in 2023"
    name: 'a difference',
    is: (s, { coreTo }) => /^(?:more|fewer|less)$/.test(at(s, coreTo)) && at(s, coreTo + 1) === 'than',
  },
  {
    // "No. 5", "Section 7", "World War II"
    name: 'label',
    is: (s, { coreFrom, first }) =>
      first.digits !== undefined &&
      first.value < 1000 &&
      ((LABELS.has(at(s, coreFrom - 1)) && at(s, coreFrom - 1) !== 'number' && !isSpan(s, coreFrom - 1)) ||
        (at(s, coreFrom - 1) === '.' && at(s, coreFrom - 2) === 'no')),
  },
  {
    // "the 47th Brigade" is an ordinal; "47 Brigade" is a name too.
    name: 'unit name',
    is: (s, { coreTo, first, from, coreFrom }) =>
      first.digits !== undefined &&
      first.value < 1000 &&
      from === coreFrom &&
      UNIT_NAMES.has(at(s, coreTo)) &&
      s.tokens[coreTo]?.capital === true,
  },
  {
    // "2-1", "5/17/2018", "2025-02-08", "0300 123 4567"
    name: 'score or code',
    is: (s, { coreFrom, coreTo, style }) => isChained(s, coreFrom - 1, coreTo, style !== undefined),
  },
  {
    // "one of the", "one another", "no one", "this one"
    name: 'pronoun',
    is: (s, { coreFrom, coreTo, first }) =>
      at(s, coreFrom) === 'one' &&
      coreTo === coreFrom + 1 &&
      first.kind === 'number' &&
      !(at(s, coreTo) === 'in' && isOfSoldiers(s, coreTo + 1)) &&
      (/^(?:of|another|can|could|would|must|day|side|thing|way|that|point|more|who|hand|and|or|by)$/.test(
        at(s, coreTo),
      ) ||
        /^(?:no|the|this|that|every|any|each|some|only|which|number|as|at|is)$/.test(at(s, coreFrom - 1)) ||
        (/^[,.;:?!]?$/.test(at(s, coreTo)) && !isListed(s, coreFrom))),
  },
]

/** "aged 8, 12 and 17" */
function isAged(s: Sentence, from: number): boolean {
  let before = from - 1
  while (before > 0 && (s.tokens[before]?.kind === 'number' || /^(?:,|and)$/.test(at(s, before)))) before--
  return /^(?:aged?|ages)$/.test(at(s, before))
}

/** "Malawi lost three, Uruguay one": a name and its number. */
const isListed = (s: Sentence, one: number): boolean =>
  s.tokens[one - 1]?.capital === true && /^(?:,|and)$/.test(at(s, one - 2))

const isOfSoldiers = (s: Sentence, second: number): boolean => {
  const noun = COUNTED_NOUNS.get(at(s, second + 1))
  return noun?.group === 'military' && noun.strength !== 'weak'
}

/** "nine in ten of them", "two out of three": a share in words, and no two counts. */
function isInWords(s: Sentence, { coreFrom, coreTo, first }: Amount): boolean {
  if (first.value > 10 || first.digits?.plain === false) return false
  // "3 of 7 missiles" are two counts, "three of four" is a share.
  const isCounted = first.digits !== undefined
  const behind = at(s, coreTo) === 'out' ? coreTo + 2 : coreTo + 1
  const before = at(s, coreFrom - 2) === 'out' ? coreFrom - 3 : coreFrom - 2
  const isFirst = /^(?:in|out)$/.test(at(s, coreTo)) && s.amounts.some(({ from }) => from === behind)
  const isSecond =
    (at(s, coreFrom - 1) === 'in' || (at(s, coreFrom - 1) === 'of' && !isCounted)) &&
    s.amounts.some(({ to, first: one }) => to === before + 1 && one.value < first.value && one.value <= 10)
  // "one in five recruits" is a share of soldiers.
  return (isFirst && !isOfSoldiers(s, behind)) || isSecond
}

const COUNTING_ENDS = wordSet('strong odd plus ish man member soldier person')

function isTimeUnit(s: Sentence, index: number): boolean {
  const word = at(s, index)
  const next = at(s, index + 1)
  if (word === '-' && TIME_UNITS.has(next)) return true
  if (word === 'or' || word === 'more')
    return TIME_UNITS.has(next) || (next !== 'a' && next !== 'per' && TIME_UNITS.has(at(s, index + 2)))
  if (word === 'a' || word === 'per') return false
  const isAdjective = /^(?:full|consecutive|straight|whole|long|calendar|more|past|million|working|successive)$/.test(
    word,
  )
  return (
    (TIME_UNITS.has(word) && !(PER.has(word) && /^(?:ly|daily)$/.test(word))) || (isAdjective && TIME_UNITS.has(next))
  )
}

function isChained(s: Sentence, before: number, after: number, isRange: boolean): boolean {
  const isLink = (index: number) => /^[-–/:.]$/.test(at(s, index))
  const left =
    isLink(before) &&
    touches(s.tokens[before], s.tokens[before + 1]) &&
    s.tokens[before - 1]?.kind === 'number' &&
    touches(s.tokens[before - 1], s.tokens[before])
  const right =
    isLink(after) &&
    touches(s.tokens[after - 1], s.tokens[after]) &&
    s.tokens[after + 1]?.kind === 'number' &&
    touches(s.tokens[after], s.tokens[after + 1])
  return (left || right) && !isRange
}

/** The first reason why a number is no figure, if any. */
export function nearMiss(sentence: Sentence, amount: Amount): string | undefined {
  return NEAR_MISSES.find((rule) => rule.is(sentence, amount))?.name
}

/** "a third of the 11,000": the number is not told again, only the share is. */
export function wholeOfShare(sentence: Sentence, amount: Amount, amounts: readonly Amount[]): string | undefined {
  const of = at(sentence, amount.from - 1) === 'the' ? amount.from - 2 : amount.from - 1
  const isShared = at(sentence, of) === 'of' && amounts.some(({ to, first }) => first.kind === 'fraction' && to === of)
  const next = sentence.tokens[amount.to]
  return isShared && (next === undefined || next.kind === 'punctuation' || PHRASE_ENDS.has(next.lower))
    ? 'the whole of a share'
    : undefined
}
