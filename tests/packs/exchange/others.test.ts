import { describe, expect, test } from 'vitest'
import { claimReviewLines } from '../../../lib/packs/exchange/claim-review.ts'
import { economistLines } from '../../../lib/packs/exchange/economist.ts'
import { parsePack } from '../../../lib/packs/parse.ts'

const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checkers.test/sylvania',
  claimReviewed: 'Sylvania has  10,000 soldiers at the border',
  datePublished: '2024-05-03T10:00:00+02:00',
  author: { '@type': 'Organization', name: 'Checkers' },
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Rufus Firefly' }, datePublished: '2024-05-01' },
  reviewRating: { '@type': 'Rating', ratingValue: 2, bestRating: 5, alternateName: 'Half true' },
}

function packOf(lines: readonly object[]) {
  const read = parsePack(
    [{ pack: 'x', format: 1, title: 'X', version: '1' }, ...lines].map((line) => JSON.stringify(line)),
  )
  if (!read.ok) throw new Error('no pack')
  return read.value
}

describe('ClaimReview', () => {
  test('becomes a statement of its claimant, published by its reviewer; the rating stays a quotation', () => {
    const { lines, problems } = claimReviewLines(REVIEW)
    expect(problems).toEqual([])
    const [report] = packOf(lines).reports
    expect(report).toMatchObject({
      outlet: { name: 'Checkers' },
      url: 'https://checkers.test/sylvania',
      published: '2024-05-03T10:00:00+02:00',
      claimant: { name: 'Rufus Firefly' },
      facts: {
        kind: 'statement',
        stance: 'asserts',
        content: 'Sylvania has 10,000 soldiers at the border',
        asOf: { start: '2024-05-01' },
      },
      summary: 'Checkers reviewed this claim and wrote: “Half true”.',
    })
  })

  test.each([
    ['in a list', [REVIEW]],
    ['in a graph', { '@graph': [{ '@type': 'WebPage' }, REVIEW] }],
    ['in a feed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [REVIEW] }] }],
    ['with several types', { ...REVIEW, '@type': ['Review', 'ClaimReview'] }],
    ['twice', [REVIEW, REVIEW]],
    ['hidden in an article', { '@type': 'NewsArticle', review: REVIEW }],
  ])('%s', (_, document) => expect(claimReviewLines(document).lines).toHaveLength(1))

  test('a claim without review is offered as a report of its page', () => {
    const claim = {
      '@type': 'Claim',
      text: 'The dam held',
      author: 'Firefly',
      appearance: { url: 'https://gazette.test/dam', publisher: { name: 'The Gazette' } },
    }
    expect(packOf(claimReviewLines(claim).lines).reports[0]).toMatchObject({
      outlet: { name: 'The Gazette' },
      claimant: { name: 'Firefly' },
      url: 'https://gazette.test/dam',
    })
  })

  test('what cannot be used says why', () => {
    const { lines, problems } = claimReviewLines({
      '@graph': [
        { '@type': 'ClaimReview', url: 'https://x.test/' },
        { ...REVIEW, url: 'javascript:x' },
      ],
    })
    expect(lines).toEqual([])
    expect(problems.map(({ path }) => path)).toEqual(['@graph[0].claimReviewed', '@graph[1].url'])
  })

  test.each([
    [null],
    [7],
    ['text'],
    [[[[[]]]]],
    [{ '@type': 7 }],
    [{ '@graph': { '@graph': {} } }],
    [{ ...REVIEW, claimReviewed: {} }],
  ])('%j does no harm', (value) => {
    expect(claimReviewLines(value).lines).toEqual([])
  })

  test('a date that is none is left out', () => {
    expect(claimReviewLines({ ...REVIEW, datePublished: 'yesterday' }).lines[0]).not.toHaveProperty('published')
  })
})

describe("The Economist's table", () => {
  const HEAD =
    'date,estimate_low,estimate_high,estimate,type,source,source_url,country,"ignore for chart, data from warring parties"'
  const read = (row: string) => economistLines(`${HEAD}\n${row}\n`)

  test.each([
    [
      '1/2/2023,,,1200,casualties,Some Ministry,https://ministry.test/a,russia,',
      { value: 1200, bound: 'exact' },
      '2023-02-01',
    ],
    [
      '12/06/2024,900,"1,100",1000,deaths,Counters,https://counters.test/,ukraine,',
      { low: 900, high: 1100, value: 1000, bound: 'range' },
      '2024-06-12',
    ],
    [
      '12/06/2024,900,,,deaths,Counters,https://counters.test/,ukraine,',
      { value: 900, bound: 'at-least' },
      '2024-06-12',
    ],
    ['12/06/2024,,900,,deaths,Counters,https://counters.test/,ukraine,', { value: 900, bound: 'up-to' }, '2024-06-12'],
  ])('%s', (row, quantity, day) => {
    const { lines, problems } = read(row)
    expect(problems).toEqual([])
    expect(packOf(lines).reports[0]?.facts).toMatchObject({
      quantity,
      family: 'cumulative',
      since: '2022-02-24',
      asOf: { start: day },
    })
  })

  test('whom the source was read in, and whether it is a party', () => {
    const [report] = packOf(
      read('12/06/2024,,,900,deaths,Officials (leak via The Gazette),(by email),russia,yes').lines,
    ).reports
    expect(report).toMatchObject({
      claimant: { name: 'Officials', role: 'party-to-war' },
      via: { name: 'The Gazette' },
      outlet: { name: 'The Economist' },
      facts: { measure: 'killed' },
    })
  })

  test.each([
    ['June,,,900,deaths,X,https://x.test,russia,', 'date'],
    ['12/06/2024,,,900,wounded,X,https://x.test,russia,', 'type'],
    ['12/06/2024,,,many,deaths,X,https://x.test,russia,', 'estimate'],
    ['12/06/2024,,,900,deaths,,https://x.test,russia,', 'source'],
  ])('%s says what is wrong with it', (row, path) => {
    expect(read(row).problems).toMatchObject([{ path, line: 2 }])
  })
})
