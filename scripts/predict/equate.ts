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

function read(text: string): PlainSentence {
  const span = { start: 0, end: text.length }
  const sentence = new Sentence(0, span, { ...span, kind: 'paragraph' }, text, 'dot')
  const quantities = readQuantities(sentence)
  return { concepts: conceptsOf(withoutNumbers(sentence, quantities)), numbers: quantities.map(numberOf) }
}

/** The words alone: numbers and what bounds them are compared as numbers. */
function withoutNumbers(sentence: Sentence, quantities: readonly AnyQuantity[]): string {
  const isNumber = (at: number): boolean => quantities.some(({ amount }) => at >= amount.from && at < amount.to)
  return sentence.tokens.map((_, at) => (isNumber(at) ? '' : sentence.textOf(at, at + 1))).join(' ')
}

function numberOf({ amount, unit }: AnyQuantity): SentenceNumber {
  const { bound, value, low, high } = amount
  return {
    bound,
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(unit === undefined ? {} : { unit: unit.name }),
  }
}
