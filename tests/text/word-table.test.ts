import { expect, test } from 'vitest'
import { asciiWord } from '../../lib/text/word-table.ts'

const word = (text: string) => asciiWord(text, 0, text.length)

test.each([
  ['Kyiv', 'kyiv'],
  ['U.S.', 'u.s.'],
  ["O'Brien", "o'brien"],
  ['kyiv', 'kyiv'],
  ['ANTICONSTITUTIONALISTICALLY', 'anticonstitutionalistically'],
  ['[', '['],
])('%s', (text, lower) => expect(word(text)).toBe(lower))

test('letters beyond ASCII are left to the caller', () => expect(word('Orbán')).toBeUndefined())

test('a part of a text', () => expect(asciiWord('The Army said', 4, 8)).toBe('army'))

test('words beyond what the table holds are right all the same, whatever place they share', () => {
  const words = Array.from({ length: 20_000 }, (_, at) => `W${at.toString(36)}x`)
  for (const round of [1, 2]) {
    const wrong = words.filter((each) => word(each) !== each.toLowerCase())
    expect({ round, wrong }).toEqual({ round, wrong: [] })
  }
})
