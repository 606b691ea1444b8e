import { expect, test } from 'vitest'
import { isWebAddress, linkToQuote } from '../../../lib/ui/links/text-fragment.ts'

test.each([
  ['https://news.example/a', undefined, 'https://news.example/a'],
  ['https://news.example/a', '  ', 'https://news.example/a'],
  ['https://news.example/a', 'at least 10,000', 'https://news.example/a#:~:text=at%20least%2010%2C000'],
  ['https://news.example/a#part', 'so-called & named', 'https://news.example/a#part:~:text=so%2Dcalled%20%26%20named'],
  ['https://news.example/a#:~:text=old', 'new', 'https://news.example/a#:~:text=new'],
  [
    'https://news.example/a',
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen',
    'https://news.example/a#:~:text=one%20two%20three%20four%20five,fourteen%20fifteen%20sixteen%20seventeen%20eighteen',
  ],
])('%s with "%s"', (url, quote, expected) => {
  expect(linkToQuote(url, quote)).toBe(expected)
})

test.each([
  ['He said that', 'were there.', 'https://news.example/a#:~:text=He%20said%20that-,4%2C000,-were%20there.'],
  ['…far too many words before', '', 'https://news.example/a#:~:text=many%20words%20before-,4%2C000'],
  ['', '.', 'https://news.example/a#:~:text=4%2C000'],
])('“4,000” between “%s” and “%s”', (before, after, expected) => {
  expect(linkToQuote('https://news.example/a', '4,000', { before, after })).toBe(expected)
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://news.example', '//news.example', ''])(
  '%s is no link',
  (url) => {
    expect(isWebAddress(url)).toBe(false)
  },
)
