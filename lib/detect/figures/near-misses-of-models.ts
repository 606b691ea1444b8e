import type { Amount } from '../../text/amounts/amount.ts'
import { touches } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
import { MONTHS, WEEKDAYS } from '../lexicon/en/calendar.ts'
import { COUNTED_NOUNS, type CountedNoun } from '../lexicon/en/counted-nouns.ts'
import { LOCATIVE } from '../lexicon/en/small-words.ts'
import type { Sentence } from './sentence.ts'

/** A number that is no figure, and why. */
export interface NearMiss {
  readonly name: string
  readonly is: (sentence: Sentence, amount: Amount) => boolean
}

/** The word at a token. */
export const at = (sentence: Sentence, index: number): string => sentence.word(index)
/** The name of a month, where it is no verb. */
export const isDate = (word: string): boolean => MONTHS.has(word) && word !== 'may' && word !== 'mar' && word !== 'sat'
/** Names of models that a number belongs to. */
const MODEL_WORDS = wordSet(
  'leopard challenger merkava mirage shahed geran lancet orlan iskander fateh fattah shahab emad panther boxer marder type hwasong agni tayfun khorramshahr',
)
const isMadeThing = (noun: CountedNoun | undefined): boolean =>
  noun !== undefined && /^(?:missiles|drones|aircraft|tanks|vehicles|guns|air-defence|ships)$/.test(noun.measure)

/** Numbers that belong to the name of a weapon or to its make. */
export const MODEL_NEAR_MISSES: readonly NearMiss[] = [
  {
    // "F-16", "T-72", "Kh-101", "COVID-19": letters and a hyphen right before.
    name: 'model name',
    is: (s, { coreFrom }) =>
      (at(s, coreFrom - 1) === '-' &&
        touches(s.tokens[coreFrom - 1], s.tokens[coreFrom]) &&
        touches(s.tokens[coreFrom - 2], s.tokens[coreFrom - 1]) &&
        s.tokens[coreFrom - 2]?.kind === 'word' &&
        !/^(?:mid|sub|plus|minus|some|about|nearly)$/.test(at(s, coreFrom - 2))) ||
      (coreFrom > 0 && touches(s.tokens[coreFrom - 1], s.tokens[coreFrom]) && /^[#№@_/.]$/.test(at(s, coreFrom - 1))),
  },
  {
    // "18 Leopard 2 tanks", "Merkava 4s": the number of a model.
    name: 'number of a model',
    is: (s, { coreFrom, first, from }) =>
      from === coreFrom && first.digits?.plain === true && first.value < 200 && MODEL_WORDS.has(at(s, coreFrom - 1)),
  },
  {
    // "Mavic 3 drones", "the Falcon 40 drone": a capital before the number, and no place or day.
    name: 'number behind a name',
    is: (s, { coreFrom, coreTo, first, from }) =>
      from === coreFrom &&
      coreFrom > 1 &&
      first.digits?.plain === true &&
      first.value < 100 &&
      s.tokens[coreFrom - 1]?.capital === true &&
      s.tokens[coreFrom - 1]?.kind === 'word' &&
      !isDate(at(s, coreFrom - 1)) &&
      !WEEKDAYS.has(at(s, coreFrom - 1)) &&
      !LOCATIVE.has(at(s, coreFrom - 2)) &&
      isMadeThing(COUNTED_NOUNS.get(at(s, coreTo))),
  },
  {
    // "7.62 rounds"
    name: 'calibre of rounds',
    is: (s, { coreTo, first }) =>
      !Number.isInteger(first.value) && first.value < 100 && /^(?:rounds?|ammunition|bullets?)$/.test(at(s, coreTo)),
  },
  {
    // "a range of 300 kilometres"
    name: 'range of a weapon',
    is: (s, { from }) => at(s, from - 1) === 'of' && at(s, from - 2) === 'range',
  },
  {
    // "155mm shells", "122-mm rockets", "7.62"
    name: 'calibre',
    is: (s, { coreTo, first }) =>
      /^(?:mm|cm|kg|kw|mph|kph|hp|cc|x\d+|g|mp|gb|tb|mw|gw|hz|ghz|p|v|w|l|c|f|km\/h)$/.test(
        first.digits?.suffix ?? '',
      ) ||
      /^(?:mm|millimeter|millimetre|calibre|caliber|kg|kilograms?|kilos?|pounds?-mass|mph|degrees?|°|horsepower|megawatts?|knots)$/.test(
        at(s, at(s, coreTo) === '-' ? coreTo + 1 : coreTo),
      ),
  },
]
