import { Sentence } from '../../lib/detect/figures/sentence.ts'
import { type AnyQuantity, readQuantities } from '../../lib/detect/quantities/read-quantities.ts'
import type { Bound } from '../../lib/model/quantity.ts'
import type { OpenPredictor } from './predictor.ts'

/** Reads every quantity of single news sentences. */
export const open: OpenPredictor = async () => ({
  answer(input) {
    const { id, text } = input as { id: string; text: string }
    if (typeof text !== 'string') throw new Error('newsquant: expected a string in "text"')
    const span = { start: 0, end: text.length }
    const sentence = new Sentence(0, span, { ...span, kind: 'paragraph' }, text, 'dot')
    return { id, quantities: readQuantities(sentence).map((quantity) => rowOf(sentence, quantity)) }
  },
})

const CHANGES: Readonly<Record<Bound, string>> = {
  exact: '=',
  about: '~',
  'at-least': '>',
  'more-than': '>',
  'up-to': '<',
  'less-than': '<',
  range: '=',
  'order-of-magnitude': '=',
}

function rowOf(sentence: Sentence, { amount, unit, trend }: AnyQuantity): object {
  const { value, low, high, bound, first } = amount
  const edges = bound === 'order-of-magnitude' ? orderOf(first.value) : [low, high]
  return {
    value: value ?? edges,
    norm_unit: unit?.name ?? '-',
    change: trend ?? (value !== undefined && value < 0 && unit?.name === 'percentage' ? 'down' : CHANGES[bound]),
    concept: conceptOf(sentence, amount.from),
  }
}

/** The set writes "thousands" as 1,000 to 10,000, and dozens as 12 to 120. */
function orderOf(value: number): number[] {
  const low = value === 20 ? 12 : value
  return [low, low * 10]
}

/** The words before the number up to a verb, nearest clause: what the quantity is of. */
function conceptOf(sentence: Sentence, from: number): string[] {
  const words: string[] = []
  for (let at = from - 1; at >= 0 && words.length < 6; at--) {
    const token = sentence.tokens[at]
    if (token === undefined || token.lower === ',' || token.lower === ';') break
    if (token.kind === 'word' && token.lower.length > 3) words.unshift(sentence.textOf(at, at + 1))
  }
  return words.length === 0 ? ['-'] : words
}
