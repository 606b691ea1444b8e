import { type PlainSentence, relateSentences, type SentenceNumber } from '../../lib/crosscheck/sentences.ts'
import { Sentence } from '../../lib/detect/figures/sentence.ts'
import { type AnyQuantity, readQuantities } from '../../lib/detect/quantities/read-quantities.ts'
import { conceptsOf } from '../../lib/match/concepts.ts'
import type { OpenPredictor } from './predictor.ts'

/** Says whether the second sentence follows from the first, contradicts it, or says something else. */
export const open: OpenPredictor = async () => ({
  answer(input) {
    const { id, premise, hypothesis } = input as { id: string; premise: string; hypothesis: string }
    if (typeof premise !== 'string' || typeof hypothesis !== 'string') {
      throw new Error('equate: expected strings in "premise" and "hypothesis"')
    }
    return { id, label: relateSentences(read(premise), read(hypothesis)) }
  },
})

/** How many tokens around a number tell what it is about. */
const AROUND = 5

function read(text: string): PlainSentence {
  const span = { start: 0, end: text.length }
  const sentence = new Sentence(0, span, { ...span, kind: 'paragraph' }, text, 'dot')
  const quantities = readQuantities(sentence)
  const words = (from: number, to: number) => conceptsOf(wordsBetween(sentence, quantities, from, to))
  return {
    concepts: words(0, sentence.tokens.length),
    numbers: quantities.map((quantity) => ({
      ...numberOf(quantity),
      around: words(quantity.amount.from - AROUND, quantity.amount.to + AROUND),
    })),
    names: sentence.tokens
      .filter(({ capital, lower }, at) => capital && at > 0 && lower.length > 2)
      .map(({ lower }) => lower),
    words: new Set(sentence.tokens.map(({ lower }) => lower)),
    length: sentence.tokens.length,
  }
}

/** The words alone: numbers and what bounds them are compared as numbers. */
function wordsBetween(sentence: Sentence, quantities: readonly AnyQuantity[], from: number, to: number): string {
  const isNumber = (at: number): boolean => quantities.some(({ amount }) => at >= amount.from && at < amount.to)
  return sentence.tokens
    .map((_, at) => (at < from || at >= to || isNumber(at) ? '' : sentence.textOf(at, at + 1)))
    .join(' ')
}

function numberOf({ amount, unit }: AnyQuantity): Omit<SentenceNumber, 'around'> {
  const { bound, value, low, high } = amount
  return {
    bound,
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(unit === undefined ? {} : { unit: unit.name }),
  }
}
