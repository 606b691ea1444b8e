import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, isoDay } from '../../../lib/ui/plot/points.ts'
import { timeScale, valueScale } from '../../../lib/ui/plot/scale.ts'

test('values that lie near each other are drawn from zero in equal steps', () => {
  const scale = valueScale([10_000, 12_000], 200, 0)
  expect(scale.kind).toBe('linear')
  expect(scale.ticks).toEqual([0, 5_000, 10_000, 15_000])
  expect(scale.place(0)).toBe(200)
})
test('values that lie far apart are drawn by their powers of ten', () => {
  expect(valueScale([300, 90_000], 200, 0)).toMatchObject({ kind: 'log', ticks: [100, 1_000, 10_000, 100_000] })
})
test('every value lies between the edges', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { minLength: 1 }), (values) => {
      const scale = valueScale(values, 200, 0)
      for (const value of values) {
        expect(scale.place(value)).toBeGreaterThanOrEqual(-0.001)
        expect(scale.place(value)).toBeLessThanOrEqual(200.001)
      }
    }),
  )
})
test.each([
  [['2024-11-04', '2024-11-04'], 5],
  [['2024-10-01', '2025-01-20'], 5],
  [['2022-02-24', '2026-06-01'], 6],
])('dates from %s have at most %d round ticks', (days, most) => {
  const numbers = days.map((day) => dayNumber(day) ?? 0)
  const { ticks } = timeScale(numbers, 0, 300, most)
  expect(ticks.length).toBeGreaterThan(0)
  expect(ticks.length).toBeLessThanOrEqual(most + 1)
})
test('a month stands at its middle, and a day comes back as it was', () => {
  expect(isoDay(dayNumber('2024-11') ?? 0)).toBe('2024-11-15')
  expect(isoDay(dayNumber('2024-02-29') ?? 0)).toBe('2024-02-29')
  expect(dayNumber('sometime')).toBeUndefined()
})
