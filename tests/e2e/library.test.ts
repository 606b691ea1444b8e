import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LibraryEntry } from '../../lib/model/library.ts'
import { BROWSERS, start } from './browsers/start.ts'
import type { BrowserUnderTest } from './browsers/under-test.ts'
import { pageOf, sentence } from './support/articles.ts'
import { pressInCard, wholeCardIn } from './support/card.ts'
import { putIn, valuesIn } from './support/databases.ts'
import { fill, press, pressWithWords, savedBy, sectionSays } from './support/options-page.ts'
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
    await until(
      'a card',
      () => wholeCardIn(browser, tabId),
      (text) => text !== undefined,
    )
    // Reports are drawn two frames after the claim: what is read at once is the first frame alone.
    await new Promise((resolve) => setTimeout(resolve, 400))
    return (await wholeCardIn(browser, tabId)) ?? ''
  }

  /** What the database holds: each entry's outlet, and all of it as text. */
  const entries = async (): Promise<{ outlet: string; text: string }[]> =>
    (await valuesIn<LibraryEntry>(options, 'library', 'entries')).map((entry) => ({
      outlet: entry.report.outlet.name,
      text: JSON.stringify(entry),
    }))

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
    // What was kept a moment ago is known to the next page that is read.
    const cardAfterReading = async () => {
      await second.reload()
      return cardOf(second, '38,000')
    }
    const card = await until('the first in the card', cardAfterReading, (text) => text.includes(FIRST))
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
    const [testCase = ''] = (await savedBy(options, 'Save as test cases')).split('\n')
    expect(JSON.parse(testCase)).toMatchObject({
      expected: 'unrelated',
      said: { facts: { quantity: { value: 38_000 } } },
      recorded: { pack: 'library', facts: { quantity: { value: 37_000 } } },
    })
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
    await until(
      'what was searched for, alone',
      () => sectionSays(options, 'library', /36,000/),
      (found) => !found.includes('The Second Example'),
    )
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

  test('saved and taken in again, the library is the same', async () => {
    for (const [address, outlet] of [
      [server.at('news.test', '/first'), FIRST],
      [server.at('other.test', '/second'), 'The Second Example'],
    ] as const) {
      const page = await read(address)
      await waitForKept(`${outlet} kept`, (outlets) => outlets.includes(outlet))
      await page.close()
    }
    options = await browser.extensionPage('options.html')
    await sectionSays(options, 'library', FIRST)
    const before = await valuesIn<LibraryEntry>(options, 'library', 'entries')
    const text = await savedBy(options, 'Save as a pack')
    await press(options, '.forget-everything')
    await waitForKept('nothing', (outlets) => outlets.length === 0)
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'second-source-library-')), 'library.ndjson')
    writeFileSync(file, text)
    const input = await options.waitForSelector('section[aria-labelledby="library"] input[type="file"]')
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file)
    await waitForKept('as many as before', (outlets) => outlets.length === before.length)
    expect(await valuesIn<LibraryEntry>(options, 'library', 'entries')).toEqual(before)
  })

  test('one claim, a site, a day are forgotten in the database itself', async () => {
    const all = await valuesIn<LibraryEntry>(options, 'library', 'entries')
    const [first] = all.filter(({ report }) => report.outlet.name === FIRST)
    if (first === undefined) throw new Error('the first article is kept')
    const [one, two, three] = ['a', 'b', 'c'].map((key) => ({ ...first, key: `library-made-up-${key}` }))
    const others = [one, { ...two, site: 'sub.gone.test' }, { ...three, last: '2024-03-01T12:00:00.000Z' }]
    for (const entry of others) await putIn(options, 'library', 'entries', entry as object)
    const keys = async () => (await valuesIn<LibraryEntry>(options, 'library', 'entries')).map(({ key }) => key)
    const isLeft = (key: string) => async () => (await keys()).includes(key)
    const forget = async (button: string, words: string, key: string) => {
      options = await browser.extensionPage('options.html')
      await options.waitForSelector('.library-item')
      await pressWithWords(options, button, words)
      await until(`${key} forgotten`, isLeft(key), (left) => !left)
    }
    await forget('.forget-site', 'sub.gone.test', 'library-made-up-b')
    await forget('.forget-day', '2024', 'library-made-up-c')
    expect(await keys()).toContain('library-made-up-a')
    const before = (await keys()).length
    options = await browser.extensionPage('options.html')
    await options.waitForSelector('.library-item')
    await press(options, '.forget-entry')
    await until(
      'one fewer',
      async () => (await keys()).length,
      (count) => count === before - 1,
    )
  })

  test('what is older than the reader keeps it for goes', async () => {
    const [entry] = await valuesIn<LibraryEntry>(options, 'library', 'entries')
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
    await putIn(options, 'library', 'entries', { ...entry, key: 'library-old', last: ago(40) })
    await putIn(options, 'library', 'entries', { ...entry, key: 'library-newer', last: ago(20) })
    await options.waitForSelector('.keep-for select')
    await options.select('.keep-for select', '30')
    const keys = async () => (await valuesIn<LibraryEntry>(options, 'library', 'entries')).map(({ key }) => key)
    const left = await until('the old one gone', keys, (all) => !all.includes('library-old'))
    expect(left).toContain('library-newer')
    await options.select('.keep-for select', '0')
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
