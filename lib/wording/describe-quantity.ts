import type { Quantity, Unit } from '../model/quantity.ts'
import { formatMoney, formatNumber } from './format.ts'
import { type MessageKey, say } from './messages.ts'

/** Edges of the orders of magnitude and the words for them, smallest first. DESIGN, section 4. */
const MAGNITUDES: readonly (readonly [below: number, key: MessageKey & `magnitude.${string}`])[] = [
  [100, 'magnitude.dozens'],
  [1_000, 'magnitude.hundreds'],
  [10_000, 'magnitude.thousands'],
  [100_000, 'magnitude.tens-of-thousands'],
  [1_000_000, 'magnitude.hundreds-of-thousands'],
  [Number.POSITIVE_INFINITY, 'magnitude.millions'],
]

/** "at least 10,000", "11,000 to 12,000", "about 500 km²", "up to $61 billion", in the reader's language. */
export function describeQuantity(locale: string, quantity: Quantity): string {
  const bounded = describeBound(locale, quantity)
  return quantity.per === undefined ? bounded : say(locale, `quantity.per.${quantity.per}`, { amount: bounded })
}

function describeBound(locale: string, quantity: Quantity): string {
  const { bound, unit, low, high } = quantity
  if (bound === 'order-of-magnitude') return describeMagnitude(locale, quantity)
  if (low !== undefined && high !== undefined && (bound === 'range' || quantity.value === undefined)) {
    if (isPlainUnit(unit))
      return say(locale, 'quantity.range', { low: formatNumber(locale, low), high: formatNumber(locale, high) })
    return say(locale, 'quantity.range', { low: barelyIn(locale, low, unit), high: describeAmount(locale, high, unit) })
  }
  const value = quantity.value ?? low ?? high
  if (value === undefined) return quantity.asWritten
  return say(locale, bound === 'range' ? 'quantity.exact' : `quantity.${bound}`, {
    amount: describeAmount(locale, value, unit),
  })
}

/** "100" of "100 to 200 km²": only money repeats its unit. */
function barelyIn(locale: string, value: number, unit: Unit): string {
  return isCurrency(unit) ? formatMoney(locale, value, unit) : formatNumber(locale, value)
}

/** A bare amount with its unit: "11,000", "500 km²", "5 %", "$61 billion". */
export function describeAmount(locale: string, value: number, unit: Unit): string {
  if (isCurrency(unit)) return formatMoney(locale, value, unit)
  const amount = formatNumber(locale, value)
  switch (unit) {
    case 'km2':
      return say(locale, 'unit.km2', { amount })
    case 'km':
      return say(locale, 'unit.km', { amount })
    case 'percent':
      return say(locale, 'unit.percent', { amount })
    case 'percentage-points':
      return say(locale, 'unit.percentage-points', { amount })
    default:
      return amount
  }
}

function isPlainUnit(unit: Unit): boolean {
  return unit === 'people' || unit === 'items' || unit === 'settlements' || unit === 'count'
}

function isCurrency(unit: Unit): boolean {
  return /^[A-Z]{3}$/.test(unit)
}

/** By the middle of its soft edges, since "thousands" overlaps with its neighbours on both sides. */
function describeMagnitude(locale: string, { low, high, value, asWritten }: Quantity): string {
  const middle = low !== undefined && high !== undefined ? Math.sqrt(Math.max(low, 1) * high) : (value ?? low ?? high)
  const row = middle === undefined ? undefined : MAGNITUDES.find(([below]) => middle < below)
  return row === undefined ? asWritten : say(locale, row[1])
}
