import { touches } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
import { at, isDate, type NearMiss } from './near-misses-of-models.ts'
import type { Sentence } from './sentence.ts'

const YEAR_PREPOSITIONS = wordSet(
  'in since from until till by before after during of early late mid through to and or - – for around about between january february march april may june july august september october november december spring summer autumn fall winter , ( around year',
)

/** Clocks, dates and years. */
export const TIME_NEAR_MISSES: readonly NearMiss[] = [
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
]

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
