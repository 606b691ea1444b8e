import { expect, test } from 'vitest'
import { detect } from '../../lib/detect/detect.ts'
import type { Article, Span } from '../../lib/model/article.ts'
import { articleFromText } from '../../lib/text/article-from-text.ts'

const WAR = [
  'About 10,000 North Korean soldiers are in Kursk',
  'About 10,000 North Korean soldiers are in the Kursk region of Russia, the Pentagon said on Monday.',
  'At least 12 people were killed and 40 others wounded in the shelling, officials said. The match ended 3-2.',
]
const PEACE = ['The recipe needs 200 grams of flour and 3 eggs.', 'It takes 45 minutes in all, the cook said.']

/** The first block is a headline, the others are paragraphs. */
function articleOf(texts: readonly string[]): Article {
  const article = articleFromText(texts.join('\n\n'), { url: 'https://page.example/a', published: '2024-11-05' })
  return { ...article, blocks: article.blocks.map((block, at) => (at === 0 ? { ...block, kind: 'headline' } : block)) }
}

test.each([
  ['an article of war, one figure twice', WAR],
  ['a text of peace', PEACE],
])('what is told at once is marked in the end, and all that is: %s', (_, texts) => {
  const article = articleOf(texts)
  const told: Span[] = []
  const claims = detect(article, { found: (span) => void told.push(span) })
  const wordsOf = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => `${start} ${article.text.slice(start, end)}`)
  const marked = claims.flatMap(({ facts, span, repeats = [] }) => (facts.kind === 'figure' ? [span, ...repeats] : []))
  expect(wordsOf(told).sort()).toEqual(wordsOf(marked).sort())
  expect(told.length > 0).toBe(texts === WAR)
  expect(detect(article)).toEqual(claims)
})
