import { expect, test } from 'vitest'
import { linkedArticle } from '../../../lib/page/read/linked-article.ts'

const URL_HERE = 'https://www.news.test/story?utm_source=x'

test.each([
  [
    'its own address',
    [
      { headline: 'other', datePublished: '2024-11-04' },
      { headline: 'own', url: 'http://news.test/story/' },
    ],
  ],
  ['a date, where none has its address', [{ headline: 'other' }, { headline: 'own', datePublished: '2024-11-04' }]],
  ['its place, where none has either', [{ headline: 'own' }, { headline: 'other' }]],
])('of several stories in a page the article is known by %s', (_, nodes) => {
  const typed = nodes.map((node) => ({ '@type': 'NewsArticle', ...node }))
  expect(linkedArticle(typed, URL_HERE)).toMatchObject({ headline: 'own' })
})

test('news goes before the page around it; what is no article is none', () => {
  const page = { '@type': 'CreativeWork', headline: 'page' }
  const news = { '@type': ['Thing', 'http://schema.org/NewsArticle'], headline: 'own' }
  expect(linkedArticle([page, news], URL_HERE)).toBe(news)
  expect(linkedArticle([{ '@type': 'Organization' }], URL_HERE)).toBeUndefined()
})
