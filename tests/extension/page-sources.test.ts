import 'fake-indexeddb/auto'
import { parseHTML } from 'linkedom'
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { openShelf } from '../../lib/extension/open-shelf.ts'
import { keepPageReports, pageReports } from '../../lib/extension/page-sources.ts'
import { libraryItem } from '../../lib/settings/items.ts'
import { fake } from './support/fake.ts'

const REVIEW = {
  '@type': 'ClaimReview',
  url: 'https://checkers.example/review',
  claimReviewed: 'The bridge was never there',
  author: { '@type': 'Organization', name: 'The Checkers' },
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Jane Doe' } },
}

/** A tab that shows a page with these scripts of linked data. */
function tabShows(scripts: readonly string[], tab: { readonly incognito?: boolean; readonly isClosed?: true } = {}) {
  const tags = scripts.map((text) => `<script type="application/LD+json">${text}</script>`).join('')
  const { document } = parseHTML(`<!doctype html><html><body>${tags}</body></html>`)
  fake('scripting', {
    executeScript: async ({ func }: { func: () => unknown }) => {
      if (tab.isClosed) throw new Error('No tab with id 7')
      vi.stubGlobal('document', document)
      vi.stubGlobal('location', { href: 'https://checkers.example/page' })
      return [{ result: func() }]
    },
  })
  fake('tabs', { get: async () => ({ incognito: tab.incognito === true }) })
}

const shelf = openShelf([])

beforeEach(async () => {
  vi.unstubAllGlobals()
  fakeBrowser.reset()
  await (await shelf).library.forget({ what: 'all' })
})

test('reviews of claims are offered as statements of whoever made them', async () => {
  tabShows(['{"@type":"Recipe"}', 'no JSON at all', JSON.stringify([REVIEW])])
  expect(await pageReports(7)).toMatchObject([
    { claimant: { name: 'Jane Doe' }, outlet: { name: 'The Checkers' }, facts: { content: REVIEW.claimReviewed } },
  ])
})

test('nothing is read in a private tab, nor where there is no page', async () => {
  tabShows([JSON.stringify(REVIEW)], { incognito: true })
  expect(await pageReports(7)).toEqual([])
  tabShows([JSON.stringify(REVIEW)], { isClosed: true })
  expect(await pageReports(7)).toEqual([])
})

test('they are kept only where there is a library, and once', async () => {
  tabShows([JSON.stringify(REVIEW)])
  expect(await keepPageReports(7, () => shelf)).toBe(0)
  expect(await (await shelf).library.search()).toEqual([])
  await libraryItem.setValue({ on: true })
  expect(await keepPageReports(7, () => shelf)).toBe(1)
  expect(await keepPageReports(7, () => shelf)).toBe(0)
  expect(await (await shelf).library.search('bridge')).toHaveLength(1)
})
