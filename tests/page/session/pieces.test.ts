import { expect, test } from 'vitest'
import { piecesOf } from '../../../lib/page/session/pieces.ts'
import { articleFromText } from '../../../lib/text/article-from-text.ts'

const lengths = (text: string, length: number) =>
  [...piecesOf(articleFromText(text), length)].map(({ blocks }) =>
    blocks.map(({ start, end }) => text.slice(start, end)),
  )

test('an ordinary article is one piece', () => {
  expect(lengths('One.\nTwo.\nThree.', 100)).toEqual([['One.', 'Two.', 'Three.']])
})

test('a long one is cut between blocks', () => {
  expect(lengths('One is here.\nTwo is here.\nThree is here.', 26)).toEqual([
    ['One is here.', 'Two is here.'],
    ['Three is here.'],
  ])
})

test('a block that is too long by itself is cut after a sentence, at a blank, or anywhere', () => {
  expect(lengths('One is here. Two is here.', 20)).toEqual([['One is here. '], ['Two is here.']])
  expect(lengths('one two three four', 8)).toEqual([['one two '], ['three '], ['four']])
  expect(lengths('abcdefgh', 3)).toEqual([['abc'], ['def'], ['gh']])
})

test('nothing is lost: the parts of a long block are the block', () => {
  const text = 'Ten tanks came. '.repeat(5_000)
  const article = articleFromText(text)
  const parts = [...piecesOf(article, 1_000)].flatMap(({ blocks }) => blocks)
  expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  expect(Math.max(...parts.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1_000)
})

test('no text, no piece', () => {
  expect([...piecesOf(articleFromText(''))]).toEqual([])
})
