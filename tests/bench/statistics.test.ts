import { expect, test } from 'vitest'
import { exponentOf, median, ratios } from './statistics.ts'

test('the median of an even count is the mean of the middle two', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
})

test('ratios are taken round by round', () => expect(ratios([2, 9], [4, 3], 2)).toEqual([1, 6]))

test('the exponent tells how cost grows', () => {
  const points = (cost: (size: number) => number) => [10, 100, 1_000].map((size) => ({ size, cost: cost(size) }))
  expect(exponentOf(points((size) => 3 * size))).toBeCloseTo(1)
  expect(exponentOf(points((size) => size * size))).toBeCloseTo(2)
  expect(exponentOf(points(() => 7))).toBeCloseTo(0)
})
