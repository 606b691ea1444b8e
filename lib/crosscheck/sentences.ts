import { type Implication, implication, type WordedNumber } from '../compare/implication.ts'
import { type Concepts, coverage } from '../match/concepts.ts'

/** A number of any sentence, with the unit or noun it counts. */
export interface SentenceNumber extends WordedNumber {
  readonly unit?: string
}

/** A sentence of any matter: its words without the numbers, and the numbers in order. */
export interface PlainSentence {
  readonly concepts: Concepts
  readonly numbers: readonly SentenceNumber[]
}

/** Whether the second sentence follows from the first, contradicts it, or says something else. */
export type Entailment = 'entailment' | 'neutral' | 'contradiction'

/**
 * How much of a sentence's words the other must have. `sameFrame`: only the numbers differ, which alone can contradict;
 * `follows`: the rest may be told in other words.
 */
const SHARES = { sameFrame: 0.95, follows: 0.55, followsWithNumbers: 0.5 } as const

/** Relates two sentences by their words and their numbers. */
export function relateSentences(given: PlainSentence, asked: PlainSentence): Entailment {
  const share = coverage(asked.concepts, given.concepts)
  const back = coverage(given.concepts, asked.concepts)
  const isSameFrame = share >= SHARES.sameFrame && back >= SHARES.sameFrame
  if (isSameFrame && given.numbers.length === asked.numbers.length) return byNumbersInOrder(given, asked)
  if (given.concepts.isNegative !== asked.concepts.isNegative && asked.concepts.isNegative) return 'neutral'
  if (!asked.numbers.every((number) => isGiven(number, given))) return 'neutral'
  return share >= (asked.numbers.length > 0 ? SHARES.followsWithNumbers : SHARES.follows) ? 'entailment' : 'neutral'
}

/** The same words: the numbers stand for each other in order, and one that differs decides. */
function byNumbersInOrder(given: PlainSentence, asked: PlainSentence): Entailment {
  const results = asked.numbers.map((number, index): Implication => {
    const other = given.numbers[index]
    return other === undefined ? 'open' : implication(other, number)
  })
  if (results.includes('contradicts')) return 'contradiction'
  return results.includes('open') ? 'neutral' : 'entailment'
}

/** Some number of the first sentence, of the same thing, makes it hold. */
function isGiven(number: SentenceNumber, { numbers }: PlainSentence): boolean {
  return numbers.some((other) => areOneThing(other, number) && fits(other, number))
}

const areOneThing = (one: SentenceNumber, other: SentenceNumber): boolean =>
  one.unit === undefined ||
  other.unit === undefined ||
  one.unit === other.unit ||
  !(isMeasured(one) && isMeasured(other))

/** Units of measurement exclude each other; nouns may be told in other words. */
const MEASURED = /^(?:percentage|dollar|euro|pound|metre|kilometre|mile|year|day|hour|kilogram|degree)/
const isMeasured = ({ unit }: SentenceNumber): boolean => unit !== undefined && MEASURED.test(unit)

/** A headline may drop "about" or "at least", and round to fewer digits. */
const ROUNDING = 0.02

function fits(given: SentenceNumber, asked: SentenceNumber): boolean {
  if (implication(given, asked) === 'follows') return true
  const [one, other] = [given.value ?? given.low, asked.value ?? asked.low]
  return (
    one !== undefined &&
    other !== undefined &&
    Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other))
  )
}
