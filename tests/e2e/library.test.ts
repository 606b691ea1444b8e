import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BROWSERS, start } from './browsers/start.ts'
import type { BrowserUnderTest } from './browsers/under-test.ts'
import { pageOf, sentence } from './support/articles.ts'
import { pressInCard, wholeCardIn } from './support/card.ts'
import { fill, press, sectionSays } from './support/options-page.ts'
import { type PageServer, servePages } from './support/server.ts'
import { askBackground, askPage, stateOf, tabOf, until } from './support/session.ts'

/** An article with one figure of its own, by an outlet of its own; made up. */
const article = (outlet: string, thousands: number) =>
  pageOf(
    `<main><article><h1>What was said</h1><p>${sentence(thousands)}</p></article></main>`,
    `<meta property="og:site_name" content="${outlet}">`,
  )

const FIRST = 'The Morning Example'
const PRIVATE = 'The Private Example'

describe.each(BROWSERS)('what was read is on record, in %s', (name) => {
  let browser: BrowserUnderTest
  let server: PageServer
  let options: Page
  let second: Page

  beforeAll(async () => {
    server = await servePages()
    server.put('/first', article(FIRST, 37))
    server.put('/second', article('The Second Example', 38))
    server.put('/private', article(PRIVATE, 39))
    browser = await start(name, { granted: ['*://*.news.test/*', '*://*.other.test/*'], privately: true })
    options = await browser.extensionPage('options.html')
    await sectionSays(options, 'library', 'Nothing here')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const read = async (address: string) => {
    const page = await browser.open(address)
    await stateOf(browser, await tabOf(browser, page))
    return page
  }

  const cardOf = async (page: Page, figure: string) => {
    await page.bringToFront()
    const tabId = await tabOf(browser, page)
    const state = await stateOf(browser, tabId)
    const claim = state.claims.find(
      ({ id, facts }) => facts.kind === 'figure' && state.excerpts[id]?.quote.includes(figure),
    )
    await askPage(browser, tabId, 'goToClaim', { claimId: claim?.id })
    return (await wholeCardIn(browser, tabId)) ?? ''
  }

  /** What the database itself holds, by the outlet of each entry. */
  /** What the database holds: each entry's outlet, and all of it as text. */
  const entries = (): Promise<{ outlet: string; text: string }[]> =>
    options.evaluate(
      () =>
        new Promise<{ outlet: string; text: string }[]>((resolve, reject) => {
          const opening = indexedDB.open('library')
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const asking = opening.result.transaction('entries').objectStore('entries').getAll()
            asking.onsuccess = () => {
              opening.result.close()
              resolve(asking.result.map((entry) => ({ outlet: entry.report.outlet.name, text: JSON.stringify(entry) })))
            }
          }
        }),
    )

  const kept = async () => (await entries()).map(({ outlet }) => outlet).sort()
  const waitForKept = (what: string, holds: (outlets: string[]) => boolean) => until(what, kept, holds)

  test('nothing is kept before the reader asks for it', async () => {
    await (await read(server.at('news.test', '/first'))).close()
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await kept()).toEqual([])
    const page = await read(server.at('other.test', '/second'))
    expect(await cardOf(page, '38,000')).not.toContain(FIRST)
    await page.close()
  })

  test('with the library on, the figure of one article stands in the card of the next', async () => {
    await press(options, 'section[aria-labelledby="library"] [role="switch"]')
    await options.waitForSelector('section[aria-labelledby="library"] [role="switch"][aria-checked="true"]')
    await (await read(server.at('news.test', '/first?utm_source=test'))).close()
    await waitForKept('the first article in the database', (outlets) => outlets.includes(FIRST))
    second = await read(server.at('other.test', '/second'))
    const card = await until(
      'the first in the card',
      () => cardOf(second, '38,000'),
      (text) => text.includes(FIRST),
    )
    expect(card).toContain('37,000')
    expect(card).toContain('You read this on')
    expect(card).not.toContain('The Second Example')
  })

  test('“not the same claim” takes a report away until it is taken back', async () => {
    const tabId = await tabOf(browser, second)
    await cardOf(second, '38,000')
    expect(await pressInCard(browser, tabId, 'Not the same claim', FIRST)).toBe(true)
    await until(
      'its report gone',
      () => cardOf(second, '38,000'),
      (text) => !text.includes(FIRST),
    )
    options = await browser.extensionPage('options.html')
    await sectionSays(options, 'refusals', '38,000')
    await press(options, '.take-back')
    await until(
      'its report again',
      () => cardOf(second, '38,000'),
      (text) => text.includes(FIRST),
    )
  })

  test('a page that changed is kept in both versions, and the search finds it', async () => {
    server.put('/first', article(FIRST, 36))
    const changed = await read(server.at('news.test', '/first'))
    await until('its new version', entries, (all) =>
      all.some(({ outlet, text }) => outlet === FIRST && text.includes('36,000')),
    )
    await changed.close()
    options = await browser.extensionPage('options.html')
    await sectionSays(options, 'library', /The page said before.*37,000/)
    await fill(options, 'input[name="library-search"]', 'morning')
    const found = await sectionSays(options, 'library', /36,000/)
    expect(found).not.toContain('The Second Example')
  })

  test('what is forgotten is gone from the database', async () => {
    await press(options, '.forget-page')
    await waitForKept('nothing of the first', (outlets) => !outlets.includes(FIRST))
    expect(await kept()).toContain('The Second Example')
    await until(
      'no word of it in the card',
      () => cardOf(second, '38,000'),
      (text) => !text.includes(FIRST),
    )
    await press(options, '.forget-everything')
    await waitForKept('nothing', (outlets) => outlets.length === 0)
  })

  test('claims that a page carries as data are offered, and kept when asked', async () => {
    const review = {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: 'https://checkers.example/review',
      claimReviewed: 'The bridge was never there',
      author: { '@type': 'Organization', name: 'The Checkers' },
      itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Jane Doe' } },
    }
    const data = `<script type="application/ld+json">${JSON.stringify(review)}</script>`
    server.put('/review', pageOf(`<main><article><p>${sentence(20)}</p></article></main>`, data))
    const page = await read(server.at('news.test', '/review'))
    const tabId = await tabOf(browser, page)
    expect(await askBackground(browser, 'pageReports', { tabId })).toMatchObject([
      {
        claimant: { name: 'Jane Doe' },
        facts: { content: 'The bridge was never there' },
        outlet: { name: 'The Checkers' },
      },
    ])
    expect(await askBackground(browser, 'keepPageReports', { tabId })).toBe(1)
    await page.close()
    await waitForKept('the review', (outlets) => outlets.includes('The Checkers'))
    await press(options, '.forget-everything')
    await waitForKept('nothing', (outlets) => outlets.length === 0)
  })

  test('nothing is kept of a private window', async () => {
    const address = server.at('news.test', '/private')
    await browser.openPrivately(address)
    const tabId = await until(
      'the private tab',
      () =>
        browser.inExtension(async (api, url) => (await api.tabs.query({})).find((tab) => tab.url === url)?.id, address),
      (id) => id !== undefined,
    )
    const state = await stateOf(browser, tabId ?? 0)
    expect(state.claims.length).toBeGreaterThan(0)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await kept()).toEqual([])
    await browser.inExtension((api, id) => api.tabs.remove(id), tabId ?? 0)
    await (await read(server.at('news.test', '/first'))).close()
    await waitForKept('what was read after it, in the open', (outlets) => outlets.includes(FIRST))
    expect(await kept()).not.toContain(PRIVATE)
  })
})
