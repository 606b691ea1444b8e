import type { Amount } from '../../text/amounts/amount.ts'
import { touches } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
import { MONTHS, PER, TIME_UNITS } from '../lexicon/en/calendar.ts'
import { PHRASE_ENDS } from '../lexicon/en/small-words.ts'
import { at, isDate, MODEL_NEAR_MISSES, type NearMiss } from './near-misses-of-models.ts'
import type { Sentence } from './sentence.ts'

const LABELS = wordSet(
  'no nr number section row chapter page version model type article channel room flight route highway gate level phase category stage window file part episode season game day week unit brigade route mark resolution ii world covid order law bill',
)
/** "within one week 512 people": a span of time, and no label. */
const isSpan = (s: Sentence, label: number): boolean =>
  /^(?:day|week)$/.test(at(s, label)) && (s.tokens[label - 1]?.kind === 'number' || SPANS.has(at(s, label - 1)))
const SPANS = wordSet('a one single the last past previous same next every each per first second that this two-')
const UNIT_NAMES = wordSet(
  'brigade division regiment battalion army corps fleet squadron airborne marine mechanized mechanised guards tank separate motor rifle anniversary century floor district infantry assault st nd rd th',
)
const YEAR_PREPOSITIONS = wordSet(
  'in since from until till by before after during of early late mid through to and or - – for around about between january february march april may june july august september october november december spring summer autumn fall winter , ( around year',
)

/** Ordered: the first that fits names the reason. */
export const NEAR_MISSES: readonly NearMiss[] = [
  {
    // "23:20", "9 a.m.", "0300 GMT"
    name: 'time of day',
    is: (s, { coreFrom, coreTo }) =>
      ((at(s, coreTo) === ':' || at(s, coreFrom - 1) === ':') && touchesColon(s, coreFrom, coreTo)) ||
      /^(?:a\.m\.?|p\.m\.?|am|pm|gmt|utc|o'clock)$/.test(at(s, coreTo)) ||
      /^(?:am|pm)$/.test(suffix(s, coreTo)),
  },
  {
    // "18 November", "Nov. 3", "February 24, 2022"
    name: 'date',
    is: (s, { coreFrom, coreTo, first }) =>
      (first.digits?.plain === true ||
        first.digits?.suffix === 'th' ||
        first.digits?.suffix === 'st' ||
        first.digits?.suffix === 'nd' ||
        first.digits?.suffix === 'rd') &&
      first.value <= 31 &&
      (isDate(at(s, coreTo)) ||
        (at(s, coreTo) === 'may' && s.tokens[coreTo]?.capital === true) ||
        (at(s, coreTo) === 'of' && isDate(at(s, coreTo + 1))) ||
        (isDate(at(s, coreFrom - 1)) && !(at(s, coreFrom - 2) === 'in' && isPlainWord(s, coreTo))) ||
        (at(s, coreFrom - 1) === 'may' && s.tokens[coreFrom - 1]?.capital === true && coreFrom > 1) ||
        (at(s, coreFrom - 1) === '.' && isDate(at(s, coreFrom - 2)))),
  },
  {
    // "in 2024", "2014-15", "(1949)", "since 1991"; four digits before a noun may be a count: "1500 soldiers".
    name: 'year',
    is: (s, { coreFrom, coreTo, first, second, from }) =>
      first.digits?.yearLike === true &&
      isYear(first.value) &&
      from === coreFrom &&
      !isCurrency(at(s, coreFrom - 1)) &&
      (second === undefined || second.digits?.plain === true) &&
      (YEAR_PREPOSITIONS.has(at(s, coreFrom - 1)) ||
        !isPlainWord(s, coreTo) ||
        isDate(at(s, coreFrom - 2)) ||
        first.value >= 1900),
  },
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
  return isFirst || isSecond
}

const isYear = (value: number): boolean => value >= 1800 && value <= 2100
const isCurrency = (word: string): boolean => /^[$€£¥₽₴]$/.test(word)
const suffix = (s: Sentence, coreTo: number): string => /[a-z]+$/.exec(at(s, coreTo - 1))?.[0] ?? ''

function touchesColon(s: Sentence, from: number, to: number): boolean {
  const left =
    at(s, from - 1) === ':' &&
    touches(s.tokens[from - 1], s.tokens[from]) &&
    touches(s.tokens[from - 2], s.tokens[from - 1])
  return left || (at(s, to) === ':' && touches(s.tokens[to - 1], s.tokens[to]) && s.tokens[to + 1]?.kind === 'number')
}

function isPlainWord(s: Sentence, index: number): boolean {
  const token = s.tokens[index]
  return token !== undefined && token.kind === 'word' && !token.capital
}

function isTimeUnit(s: Sentence, index: number): boolean {
  const word = at(s, index)
  const next = at(s, index + 1)
  if (word === '-' && TIME_UNITS.has(next)) return true
  if (word === 'or' || word === 'more') return TIME_UNITS.has(next) || TIME_UNITS.has(at(s, index + 2))
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
