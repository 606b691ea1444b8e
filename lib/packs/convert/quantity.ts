import type { Bound, Quantity, Unit } from '../../model/quantity.ts'

const BEFORE: Readonly<Record<Exclude<Bound, 'range' | 'order-of-magnitude'>, string>> = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'up-to': 'up to ',
  'less-than': 'less than ',
}

const AFTER: Readonly<Record<string, string>> = {
  km2: ' square kilometres',
  km: ' kilometres',
  percent: '%',
  'percentage-points': ' percentage points',
  settlements: ' settlements',
}

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' }

const withFraction = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

// Whole numbers are grouped by hand: it is done for every report of an import, and Intl is slow.
function grouped(value: number): string {
  if (!Number.isSafeInteger(value)) return withFraction.format(value)
  if (value > -1000 && value < 1000) return String(value)
  let digits = String(Math.abs(value))
  let groups = ''
  for (; digits.length > 3; digits = digits.slice(0, -3)) groups = `,${digits.slice(-3)}${groups}`
  return `${value < 0 ? '-' : ''}${digits}${groups}`
}

const CURRENCY = /^[A-Z]{3}$/

// "350 billion", "1.25 million"; sums only, since "12 thousand people" is not how people write.
function money(amount: number): string {
  const [size, word] = amount >= 1e9 ? [1e9, ' billion'] : amount >= 1e6 ? [1e6, ' million'] : [1, '']
  return `${grouped(amount / size)}${word}`
}

function amount(value: number, unit: Unit): string {
  if (!CURRENCY.test(unit)) return `${grouped(value)}${AFTER[unit] ?? ''}`
  const sign = SIGNS[unit]
  return sign === undefined ? `${money(value)} ${unit}` : `${sign}${money(value)}`
}

/** Soft edges of "dozens", "hundreds" …; the words come back as they went in. */
export const ORDERS: readonly { readonly low: number; readonly high: number; readonly words: string }[] = [
  { low: 20, high: 120, words: 'dozens' },
  { low: 100, high: 2_000, words: 'hundreds' },
  { low: 1_000, high: 20_000, words: 'thousands' },
  { low: 10_000, high: 100_000, words: 'tens of thousands' },
  { low: 100_000, high: 1_000_000, words: 'hundreds of thousands' },
  { low: 1_000_000, high: 20_000_000, words: 'millions' },
]

/** The number in words and digits, for reports that do not say how their page has it. */
export function writtenAs(quantity: Omit<Quantity, 'asWritten'>): string {
  const { value, low, high, bound, unit, per } = quantity
  const time = per === undefined ? '' : ` a ${per}`
  if (bound === 'order-of-magnitude') {
    const order = ORDERS.find((row) => row.low === low && row.high === high)
    if (order !== undefined) return `${order.words}${time}`
  }
  if (value === undefined || bound === 'range' || bound === 'order-of-magnitude') {
    const ends = [low, high].filter((end) => end !== undefined).map((end) => amount(end, unit))
    return `${ends.join(' to ')}${time}`
  }
  return `${BEFORE[bound]}${amount(value, unit)}${time}`
}
