import { expect, test } from 'vitest'
import { gapShare, lastPlaceOf, rangeOf } from '../../lib/compare/range.ts'
import type { Quantity } from '../../lib/model/quantity.ts'

const INFINITE = Number.POSITIVE_INFINITY

test.each<[Pick<Quantity, 'bound' | 'value' | 'low' | 'high'>, number, number]>([
  [{ bound: 'exact', value: 50_000 }, 45_000, 55_000],
  [{ bound: 'exact', value: 1_351 }, 1_350.5, 1_351.5],
  [{ bound: 'exact', value: 31_000 }, 30_500, 31_500],
  [{ bound: 'exact', value: 10_000 }, 9_000, 11_000],
  [{ bound: 'exact', value: 0 }, 0, 0],
  [{ bound: 'about', value: 11_000 }, 9_900, 12_100],
  [{ bound: 'at-least', value: 10_000 }, 9_500, INFINITE],
  [{ bound: 'more-than', value: 100 }, 95, INFINITE],
  [{ bound: 'up-to', value: 100_000 }, 0, 105_000],
  [{ bound: 'less-than', value: 20 }, 0, 21],
  [{ bound: 'range', low: 11_000, high: 12_000 }, 11_000, 12_000],
  [{ bound: 'order-of-magnitude', low: 10_000, high: 100_000 }, 10_000, 100_000],
])('%j', (quantity, low, high) => {
  const range = rangeOf({ ...quantity, unit: 'people', asWritten: '' })
  expect(range.low).toBeCloseTo(low)
  expect(range.high === high || Math.abs(range.high - high) < 1e-6).toBe(true)
})

test.each([
  [50_000, 10_000],
  [31_400, 100],
  [5_937, 1],
  [2.5, 0.1],
])('the last place of %d is %d', (value, place) => expect(lastPlaceOf(value)).toBeCloseTo(place))

test('a gap is a share of the larger number', () => {
  expect(gapShare({ low: 90, high: 90 }, { low: 100, high: 100 })).toBeCloseTo(0.1)
  expect(gapShare({ low: 90, high: 110 }, { low: 100, high: 100 })).toBe(0)
})
