import * as chrono from 'chrono-node'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPeriods } from '../../../lib/detect/time/find-periods.ts'
import { tokenize } from '../../../lib/text/tokens.ts'

/** The first day that the oracle reads in a phrase, counted from noon of the day of publication. */
function oracle(phrase: string, published: string): string | undefined {
  const [result] = chrono.en.GB.parse(phrase, { instant: new Date(`${published}T12:00:00Z`), timezone: 0 })
  const start = result?.start
  if (start === undefined) return undefined
  const two = (part: 'month' | 'day') => String(start.get(part)).padStart(2, '0')
  return `${start.get('year')}-${two('month')}-${two('day')}`
}

/** The first period that we read in it. */
const ours = (phrase: string, published: string) => findPeriods(tokenize(phrase), published)[0]?.days

const anyDay = fc
  .integer({ min: Date.UTC(2015, 0, 1) / 86_400_000, max: Date.UTC(2026, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000))
const isoOf = (date: Date): string => date.toISOString().slice(0, 10)
const written = (date: Date, month: 'long' | 'short') =>
  new Intl.DateTimeFormat('en-US', { month, timeZone: 'UTC' }).format(date)

const FULL_DATES: readonly ((date: Date) => string)[] = [
  (date) => `on ${date.getUTCDate()} ${written(date, 'long')} ${date.getUTCFullYear()}`,
  (date) => `on ${written(date, 'long')} ${date.getUTCDate()}, ${date.getUTCFullYear()}`,
  (date) => `by ${written(date, 'short')} ${date.getUTCDate()}, ${date.getUTCFullYear()}`,
]

test('full dates are read as the oracle reads them', () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.constantFrom(...FULL_DATES), (published, date, write) => {
      const phrase = write(date)
      const day = oracle(phrase, isoOf(published))
      expect(day).toBe(isoOf(date))
      expect(ours(phrase, isoOf(published))).toEqual({ start: day, end: day })
    }),
    { numRuns: 80 },
  )
})

test('months and years hold the day that the oracle picks, and only that month', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (published, date) => {
      const phrase = `in ${written(date, 'long')} ${date.getUTCFullYear()}`
      const day = oracle(phrase, isoOf(published))
      const days = ours(phrase, isoOf(published))
      expect(days?.start).toBe(day)
      expect(days?.end.slice(0, 7)).toBe(day?.slice(0, 7))
    }),
    { numRuns: 60 },
  )
})

const EXACT = ['today', 'yesterday', 'tonight', 'three days ago', '10 days ago', 'two weeks ago', 'five weeks ago']
test.each(EXACT)('%s', (phrase) => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const day = oracle(phrase, isoOf(date))
      expect(ours(phrase, isoOf(date))).toEqual({ start: day, end: day })
    }),
    { numRuns: 20 },
  )
})

/** The oracle picks one day of these; ours is the whole period. Its months roll over: a month before 31 December is 1 December. */
const WHOLE = [
  'last month',
  'this month',
  'last year',
  'this year',
  'next month',
  'next year',
  'last week',
  'next week',
]
test.each(WHOLE)('%s holds the day that the oracle picks', (phrase) => {
  fc.assert(
    fc.property(anyDay, (date) => {
      fc.pre(date.getUTCDate() <= 28)
      const day = oracle(phrase, isoOf(date)) ?? ''
      const days = ours(phrase, isoOf(date))
      expect(days !== undefined && days.start <= day && day <= days.end, `${day} of ${JSON.stringify(days)}`).toBe(true)
    }),
    { numRuns: 20 },
  )
})

test('a weekday without more is the last one; the oracle agrees on the day of the week', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom('Monday', 'Wednesday', 'Saturday', 'Sunday'), (date, weekday) => {
      const phrase = `on ${weekday}`
      const day = ours(phrase, isoOf(date))?.start ?? ''
      const theirs = oracle(phrase, isoOf(date)) ?? ''
      expect(new Date(day).getUTCDay()).toBe(new Date(theirs).getUTCDay())
      expect(day <= isoOf(date)).toBe(true)
    }),
    { numRuns: 40 },
  )
})
