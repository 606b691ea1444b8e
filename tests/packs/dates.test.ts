import { expect, test } from 'vitest'
import { spanOf, whenOf } from '../../lib/packs/format/dates.ts'

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2024-11-04', '2024-11-04', '2024-11-04'],
  ['2024-11-01/2024-11-05', '2024-11-01', '2024-11-05'],
])('%s is a span of days, and is written so', (when, start, end) => {
  expect(spanOf(when)).toEqual({ start, end })
  expect(whenOf(start, end)).toBe(when)
})

test.each(['2024-13', '2024-06-31', '1900-02-29', '2024-11-00', '2024-11-05/2024-11-01', '24-11-04', ''])(
  'no span of days: %s',
  (when) => expect(spanOf(when)).toBeUndefined(),
)
