import { type Implication, implication, type WordedNumber } from '../compare/implication.ts'
import { type Concepts, coverage } from '../match/concepts.ts'

/** A number of any sentence, with the unit or noun it counts and the words around it. */
export interface SentenceNumber extends WordedNumber {
  readonly unit?: string
  readonly around: Concepts
}

/** A sentence of any matter: its words without the numbers, the numbers in order, the capitalised words inside it. */
export interface PlainSentence {
  readonly concepts: Concepts
  readonly numbers: readonly SentenceNumber[]
  readonly names: readonly string[]
  readonly words: ReadonlySet<string>
  /** How many words and marks it has. */
  readonly length: number
}

/** Whether the second sentence follows from the first, contradicts it, or says something else. */
export type Entailment = 'entailment' | 'neutral' | 'contradiction'

/** Above this share of common words only the numbers differ, and they alone can contradict. */
const SAME_FRAME = 0.95

/**
 * What speaks for one sentence following from the other: the share of its words that the other has and the share the
 * other way round, words that stand side by side in both, the words around the numbers, and several numbers that are all
 * met; and what speaks against it: names that come out of nowhere, numbers so small that they are met by chance, and a
 * long text of many numbers, which bears out much by chance. Each trades missed for false entailments. Weights of a
 * logistic regression on the natural sets of EQUATE (Ravichander et al., 2019), rounded.
 */
const WEIGHTS = {
  share: 0.57,
  back: 0.49,
  sideBySide: 0.39,
  around: 0.19,
  number: 0.75,
  otherNumber: -0.3,
  given: -0.67,
  newName: -0.16,
  smallNumber: -0.23,
} as const
const ENOUGH = 0.2
/** With less of its words in the other, a number that is met is met by chance. */
const FEWEST_WORDS = 0.35
const SMALL = 3
/** Words of an ordinary sentence of the news. */
const ORDINARY_LENGTH = 30
const MOST = { newNames: 3, numbers: 3, otherNumbers: 5, lengths: 3 } as const

/** Relates two sentences by their words and their numbers. */
export function relateSentences(given: PlainSentence, asked: PlainSentence): Entailment {
  const share = coverage(asked.concepts, given.concepts)
  const back = coverage(given.concepts, asked.concepts)
  const isSameFrame = share >= SAME_FRAME && back >= SAME_FRAME
  if (isSameFrame && given.numbers.length === asked.numbers.length) return byNumbersInOrder(given, asked)
  if (asked.concepts.isNegative && !given.concepts.isNegative) return 'neutral'
  if (!asked.numbers.every((number) => fitting(number, given).length > 0)) return 'neutral'
  if (share < FEWEST_WORDS) return 'neutral'
  return WEIGHTS.share * share + evidenceFor(given, asked, back) >= ENOUGH ? 'entailment' : 'neutral'
}

function evidenceFor(given: PlainSentence, asked: PlainSentence, back: number): number {
  const newNames = asked.names.filter((name) => !given.words.has(name)).length
  const small = asked.numbers.map(({ value, low }) => (Math.abs(value ?? low ?? 0) <= SMALL ? 1 : 0))
  const around = asked.numbers.map((number) =>
    Math.max(0, ...fitting(number, given).map((other) => coverage(number.around, other.around))),
  )
  return (
    WEIGHTS.around * mean(around) +
    WEIGHTS.back * back +
    WEIGHTS.sideBySide * sideBySide(given, asked) +
    WEIGHTS.number * Math.min(MOST.numbers, asked.numbers.length) +
    WEIGHTS.otherNumber * Math.min(MOST.otherNumbers, given.numbers.length) +
    WEIGHTS.given * Math.min(MOST.lengths, given.length / ORDINARY_LENGTH) +
    WEIGHTS.newName * Math.min(MOST.newNames, newNames) +
    WEIGHTS.smallNumber * mean(small)
  )
}

/** Which share of the neighbours in the one stand side by side, or with one word between them, in the other. */
function sideBySide(given: PlainSentence, asked: PlainSentence): number {
  const [there, here] = [[...given.concepts.weights.keys()], [...asked.concepts.weights.keys()]]
  if (here.length < 2) return 0
  const met = here.slice(1).filter((concept, index) => {
    const at = there.indexOf(here[index] ?? '')
    return at >= 0 && (there[at + 1] === concept || there[at + 2] === concept)
  })
  return met.length / (here.length - 1)
}

/** Half, where there is nothing to take the mean of. */
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0.5 : values.reduce((sum, value) => sum + value, 0) / values.length

/** The same words: the numbers stand for each other in order, and one that differs decides. */
function byNumbersInOrder(given: PlainSentence, asked: PlainSentence): Entailment {
  const results = asked.numbers.map((number, index): Implication => {
    const other = given.numbers[index]
    return other === undefined ? 'open' : implication(other, number)
  })
  if (results.includes('contradicts')) return 'contradiction'
  return results.includes('open') ? 'neutral' : 'entailment'
}

/** The numbers of the first sentence that are of the same thing and make it hold. */
function fitting(number: SentenceNumber, { numbers }: PlainSentence): readonly SentenceNumber[] {
  return numbers.filter((other) => areOneThing(other, number) && fits(other, number))
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
