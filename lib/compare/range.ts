import type { Quantity } from '../model/quantity.ts'

/** The numbers that a wording allows, both ends included. An open end is `Infinity` (or 0 below). */
export interface Range {
  readonly low: number
  readonly high: number
}

/** A bound's own number is rounded too: "at least 10,000" does not exclude 9,800. */
const BOUND_ROUNDING = 0.05
/** "about", "some", "roughly". */
const ABOUT = 0.1
/** A plain number is rounded to its last significant place, but never by more than this. */
const MOST_ROUNDING = 0.1

/** The numbers that a speaker may mean by a quantity. DESIGN, section 4. */
export function rangeOf(quantity: Quantity): Range {
  const { bound, low, high } = quantity
  const value = quantity.value ?? low ?? high ?? 0
  switch (bound) {
    case 'exact':
      return around(value, roundingOf(value))
    case 'about':
      return around(value, Math.abs(value) * ABOUT)
    case 'at-least':
    case 'more-than':
      return { low: value - Math.abs(value) * BOUND_ROUNDING, high: Number.POSITIVE_INFINITY }
    case 'up-to':
    case 'less-than':
      return { low: 0, high: value + Math.abs(value) * BOUND_ROUNDING }
    case 'range':
    case 'order-of-magnitude':
      return { low: low ?? value, high: high ?? Math.max(value, low ?? value) }
  }
}

/** The numbers as printed, with nothing allowed for rounding. */
export function printedRange(quantity: Quantity): Range {
  const { bound, low, high } = quantity
  const value = quantity.value ?? low ?? high ?? 0
  if (bound === 'at-least' || bound === 'more-than') return { low: value, high: Number.POSITIVE_INFINITY }
  if (bound === 'up-to' || bound === 'less-than') return { low: 0, high: value }
  return { low: low ?? value, high: high ?? Math.max(value, low ?? value) }
}

function around(value: number, half: number): Range {
  return { low: value - half, high: value + half }
}

/** Half of the last place that is not zero: 50,000 ± 5,000, 1,351 ± 0.5. */
export function roundingOf(value: number): number {
  const size = Math.abs(value)
  if (size === 0) return 0
  return Math.min(lastPlaceOf(size) / 2, size * MOST_ROUNDING)
}

/** The place of the last digit that is not zero: 10,000 of 50,000; 100 of 31,400; 0.1 of 2.5. */
export function lastPlaceOf(size: number): number {
  if (Number.isSafeInteger(size) && size > 0) return lastPlaceOfWhole(size)
  const [digits = '', exponent = '0'] = size.toExponential().split('e')
  const decimals = digits.split('.')[1]?.length ?? 0
  return 10 ** (Number(exponent) - decimals)
}

function lastPlaceOfWhole(size: number): number {
  let place = 1
  while (size % (place * 10) === 0) place *= 10
  return place
}

/** True when some number satisfies both. */
export const meet = (one: Range, other: Range): boolean => one.low <= other.high && other.low <= one.high

/** The gap between two ranges as a share of the larger; 0 when they meet. */
export function gapShare(one: Range, other: Range): number {
  if (meet(one, other)) return 0
  const [smaller, larger] = one.high < other.low ? [one, other] : [other, one]
  return larger.low <= 0 ? 1 : (larger.low - smaller.high) / larger.low
}

/** The number that a sentence names: the value, or the middle of a range. */
export function pointOf(quantity: Quantity): number {
  if (quantity.value !== undefined) return quantity.value
  const { low, high } = quantity
  if (low !== undefined && high !== undefined) return (low + high) / 2
  return low ?? high ?? 0
}

/** How many times the larger number is the smaller one, by what the sentences name. */
export function factorBetween(one: Quantity, other: Quantity): number {
  const [smaller, larger] = [pointOf(one), pointOf(other)].sort((left, right) => left - right) as [number, number]
  return smaller <= 0 ? Number.POSITIVE_INFINITY : larger / smaller
}

/** True for "at least" and "more than". */
export const isFloor = ({ bound }: Quantity): boolean => bound === 'at-least' || bound === 'more-than'
/** True for "up to" and "less than". */
export const isCeiling = ({ bound }: Quantity): boolean => bound === 'up-to' || bound === 'less-than'
/** True for "dozens", "tens of thousands". */
export const isMagnitude = ({ bound }: Quantity): boolean => bound === 'order-of-magnitude'

/** Beyond this many times its number, what a floor or a ceiling allows is no close agreement. */
export const NEAR_SIDE = 1.25

/** Beyond this many times its number, a floor or a ceiling allows much and says little. */
export const FAR_SIDE = 2
