import { expect, test } from 'vitest'
import { excerptOf } from '../../../lib/page/session/excerpts.ts'
import { articleFromText } from '../../../lib/text/article-from-text.ts'

const FACTS = {
  kind: 'figure',
  quantity: { value: 10, bound: 'exact', unit: 'items', asWritten: 'ten tanks' },
  measure: 'tanks',
  family: 'level',
  group: 'military',
  status: 'actual',
} as const

function excerpt(text: string, words: string) {
  const start = text.indexOf(words)
  const span = { start, end: start + words.length }
  return excerptOf(articleFromText(text), {
    id: 'a',
    facts: FACTS,
    chain: [],
    span,
    core: span,
    sentence: { start: 0, end: text.length },
  })
}

test('the words of a claim with the rest of its sentence', () => {
  expect(excerpt('They saw ten tanks in May.', 'ten tanks')).toEqual({
    before: 'They saw ',
    quote: 'ten tanks',
    after: ' in May.',
  })
})

test('a long sentence is shortened at words on both sides', () => {
  const { before, quote, after } = excerpt(
    `${'quite long '.repeat(30)}ten tanks${' and so on'.repeat(30)}.`,
    'ten tanks',
  )
  expect(quote).toBe('ten tanks')
  expect(before).toMatch(/^…(quite|long) .* long $/)
  expect(after).toMatch(/^ and so on .*…$/)
  expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(122)
})
