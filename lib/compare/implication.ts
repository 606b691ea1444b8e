import type { Bound } from '../model/quantity.ts'

/** A number with its bound, as one sentence words it. */
export interface WordedNumber {
  readonly bound: Bound
  readonly value?: number
  readonly low?: number
  readonly high?: number
}

/** What one number says about another of the same thing: it follows, it cannot be, or it may be either way. */
export type Implication = 'follows' | 'contradicts' | 'open'

/** An interval whose ends belong to it or not: "more than 20" excludes 20. */
interface Interval {
  readonly low: number
  readonly high: number
  readonly withLow: boolean
  readonly withHigh: boolean
}

/** "about 500" of 480 and of 520. */
const ABOUT = 0.1

/**
 * Whether a number follows from another, by the letter: 20 is not "more than 20", "less than 55" leaves 15 open.
 * `rangeOf` is laxer: it asks what a speaker may have rounded.
 */
export function implication(given: WordedNumber, asked: WordedNumber): Implication {
  const [inner, outer] = [intervalOf(given), intervalOf(asked)]
  if (isApart(inner, outer)) return 'contradicts'
  return isInside(inner, outer) ? 'follows' : 'open'
}

function intervalOf({ bound, value, low, high }: WordedNumber): Interval {
  const number = value ?? low ?? high ?? 0
  switch (bound) {
    case 'exact':
      return { low: number, high: number, withLow: true, withHigh: true }
    case 'about':
      return closed(number - Math.abs(number) * ABOUT, number + Math.abs(number) * ABOUT)
    case 'at-least':
      return { low: number, high: Number.POSITIVE_INFINITY, withLow: true, withHigh: false }
    case 'more-than':
      return { low: number, high: Number.POSITIVE_INFINITY, withLow: false, withHigh: false }
    case 'up-to':
      return { low: Number.NEGATIVE_INFINITY, high: number, withLow: false, withHigh: true }
    case 'less-than':
      return { low: Number.NEGATIVE_INFINITY, high: number, withLow: false, withHigh: false }
    case 'range':
    case 'order-of-magnitude':
      return closed(low ?? number, high ?? number)
  }
}

const closed = (low: number, high: number): Interval => ({ low, high, withLow: true, withHigh: true })

function isApart(one: Interval, other: Interval): boolean {
  const [left, right] = one.low <= other.low ? [one, other] : [other, one]
  if (left.high === right.low) return !(left.withHigh && right.withLow)
  // Two intervals that begin together can only be apart when one of them excludes the other's single number.
  if (left.low === right.low && (left.low === left.high || right.low === right.high))
    return !(left.withLow && right.withLow)
  return left.high < right.low
}

function isInside(inner: Interval, outer: Interval): boolean {
  const isLowIn = inner.low > outer.low || (inner.low === outer.low && (outer.withLow || !inner.withLow))
  const isHighIn = inner.high < outer.high || (inner.high === outer.high && (outer.withHigh || !inner.withHigh))
  return isLowIn && isHighIn
}
