import { expect, test, vi } from 'vitest'
import { remembering } from '../../lib/text/remembering.ts'

test('asked again, it is not worked out again, also where the answer is nothing', () => {
  const make = vi.fn((text: string) => (text === '' ? undefined : text.length))
  const lengthOf = remembering(2, make)
  expect(['one', 'one', '', ''].map(lengthOf)).toEqual([3, 3, undefined, undefined])
  expect(make).toHaveBeenCalledTimes(2)
})

test('after so many texts it begins anew', () => {
  const make = vi.fn((text: string) => text.length)
  const lengthOf = remembering(2, make)
  for (const text of ['one', 'two', 'three', 'one']) lengthOf(text)
  expect(make).toHaveBeenCalledTimes(4)
})
