import type { Bound, Quantity } from '../model/quantity.ts'
import { sayIfKnown } from './messages.ts'

/**
 * Bounds after which languages with cases put what is counted into the genitive, as they do after many: "близько 3 танків"
 * beside "3 танки".
 */
const GOVERNING: ReadonlySet<Bound> = new Set(['about', 'up-to', 'range', 'order-of-magnitude'])

/** A number that stands for many in each of our languages; messages of measures read 0 as "no number beside it". */
const MANY = 5

/** "soldiers" by itself, in the nominative; `undefined` for a measure that has no words. */
export function measureAlone(locale: string, measure: string): string | undefined {
  return sayIfKnown(locale, `measure.${measure}`, { count: 0 })
}

/** "soldiers" as it stands behind a quantity: "1 soldier", "22 танки", "до 22 танків". */
export function measureAfter(locale: string, measure: string, { bound, value }: Quantity): string {
  const count = value === undefined || value === 0 || GOVERNING.has(bound) ? MANY : value
  return sayIfKnown(locale, `measure.${measure}`, { count }) ?? measure
}
