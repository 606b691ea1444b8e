import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { PageState } from '../../../lib/model/page-state.ts'
import type { BrowserUnderTest } from '../browsers/under-test.ts'
import { articleOf, pageOf, sentence } from '../support/articles.ts'
import { BAD_PAGES } from '../support/bad-pages.ts'
import { cardIn } from '../support/card.ts'
import type { Lab } from '../support/lab.ts'
import { marksIn, placeOf, waitForMarks, waitForNoMarks } from '../support/marks.ts'
import type { PageServer } from '../support/server.ts'
import { askPage, stateOf, tabOf, until } from '../support/session.ts'

const HOSTILE = readFileSync(path.resolve(import.meta.dirname, '../../pages/hostile.js'), 'utf8')
const textsIn = async (page: Page) => (await marksIn(page)).map(({ text }) => text).join(' | ')

/** Pages that are hard on guests. */
export function onHostilePages(lab: () => Lab): void {
  let browser: BrowserUnderTest
  let server: PageServer
  let page: Page | undefined

  beforeAll(async () => {
    browser = lab().browser
    server = lab().server
  })
  beforeEach(async () => {
    await page?.close()
    page = undefined
  })
  afterAll(() => page?.close())

  async function open(html: string, headers?: Record<string, string>): Promise<Page> {
    server.put('/page', { html, ...(headers ? { headers } : {}) })
    page = await browser.open(server.at('news.test', '/page'))
    return page
  }

  async function cardOpensOn(opened: Page, words: string): Promise<void> {
    await opened.bringToFront()
    const at = await placeOf(opened, words)
    await opened.mouse.click(at.x, at.y)
    const tabId = await tabOf(browser, opened)
    await until(
      'the card',
      () => cardIn(browser, tabId),
      (text) => text?.includes(words) === true,
    )
  }

  test('a strict content security policy: marks are drawn, the card opens with its style', async () => {
    const opened = await open(pageOf(articleOf(4)), {
      'Content-Security-Policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'",
    })
    expect((await waitForMarks(opened, 4)).every(({ line }) => line !== 'none')).toBe(true)
    await cardOpensOn(opened, '12,000')
  })

  test('a page that overrides everything it can', async () => {
    const opened = await open(pageOf(articleOf(4), `<script>${HOSTILE}</script>`))
    await until(
      'marks',
      () => opened.evaluate(() => CSS.highlights.size),
      (size) => size > 0,
    )
    const tabId = await tabOf(browser, opened)
    expect((await stateOf(browser, tabId)).status).toBe('done')
    await askPage(browser, tabId, 'goToClaim', { claimId: (await stateOf(browser, tabId)).claims[0]?.id })
    await until(
      'the card',
      () => cardIn(browser, tabId),
      (text) => text !== undefined,
    )
  })

  test('a page that empties the highlight registry gets the marks again', async () => {
    const opened = await open(pageOf(articleOf(4)))
    const before = await waitForMarks(opened, 4)
    await opened.bringToFront()
    await opened.evaluate(() => CSS.highlights.clear())
    expect(await waitForMarks(opened, before.length)).toHaveLength(before.length)
  })

  test('a page that removes what it does not know: the marks stay', async () => {
    const guard = `<script>new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.parentNode === document.documentElement) node.remove() }).observe(document, { childList: true, subtree: true })</script>`
    const opened = await open(pageOf(articleOf(4) + guard))
    const before = await waitForMarks(opened, 4)
    const tabId = await tabOf(browser, opened)
    await askPage(browser, tabId, 'goToClaim', { claimId: (await stateOf(browser, tabId)).claims[0]?.id })
    await askPage(browser, tabId, 'stepClaim', { by: 1 })
    await until(
      'the marks',
      () => marksIn(opened),
      (marks) => marks.length >= before.length,
    )
  })

  test('paragraphs that come, change and go', async () => {
    const opened = await open(pageOf(articleOf(4)))
    await waitForMarks(opened, 4)
    await opened.bringToFront()
    await opened.evaluate(
      (html) => document.getElementById('article')?.insertAdjacentHTML('beforeend', html),
      `<p id="late">${sentence(77)}</p>`,
    )
    await until(
      'the added figure',
      () => textsIn(opened),
      (texts) => texts.includes('77,000'),
    )
    await opened.evaluate((text) => document.getElementById('late')?.replaceChildren(text), sentence(78))
    await until(
      'the changed figure',
      () => textsIn(opened),
      (texts) => texts.includes('78,000') && !texts.includes('77,000'),
    )
    const tabId = await tabOf(browser, opened)
    await opened.evaluate(() => document.getElementById('late')?.remove())
    await until(
      'no mark on what is gone',
      () => textsIn(opened),
      (texts) => !texts.includes('78,000'),
    )
    const state = await until(
      'it listed as lost',
      () => stateOf(browser, tabId),
      ({ lost }) => lost.length > 0,
    )
    expect(state.lost.map((id) => state.excerpts[id]?.quote).join()).toContain('78,000')
    expect(new Set(state.claims.map(({ id }) => id)).size).toBe(state.claims.length)
  })

  test('a single-page app that goes to another article, and to no article', async () => {
    const opened = await open(pageOf(articleOf(4)))
    await waitForMarks(opened, 4)
    await opened.bringToFront()
    const tabId = await tabOf(browser, opened)
    await opened.evaluate(
      (html) => {
        history.pushState({}, '', '/next')
        setTimeout(() => {
          document.body.innerHTML = html
        }, 300)
      },
      articleOf(4, 61),
    )
    await until(
      'the next article',
      () => textsIn(opened),
      (texts) => texts.includes('62,000') && !texts.includes('12,000'),
    )
    expect((await stateOf(browser, tabId)).facts?.url).toContain('/next')
    await opened.evaluate(() => {
      history.pushState({}, '', '/search')
      document.body.innerHTML = '<h1>Search</h1><form><input></form>'
    })
    await waitForNoMarks(opened)
    await until(
      'no badge',
      () => browser.inExtension((api, tab) => api.action.getBadgeText({ tabId: tab }), tabId),
      (text) => text === '',
    )
  })

  test.each(BAD_PAGES)('$what: read as far as it goes', async ({ html, marked, unmarked = [], date }) => {
    const opened = await open(html)
    const tabId = await tabOf(browser, opened)
    if (date === undefined) {
      await new Promise((resolve) => setTimeout(resolve, 300))
      expect([undefined, 'not-article']).toContain(((await askPage(browser, tabId, 'pageState')) as PageState)?.status)
    } else {
      const read = await until(
        'the article read',
        () => askPage(browser, tabId, 'pageState'),
        (state) => (state as PageState | undefined)?.status === 'done',
      )
      const { published, dateBasis } = (read as PageState).facts ?? {}
      expect(published === undefined ? null : { published, dateBasis }).toEqual(date)
    }
    const texts = await textsIn(opened)
    for (const words of marked) expect(texts).toContain(words)
    for (const words of unmarked) expect(texts).not.toContain(words)
    if (marked.length === 0) expect(texts).toBe('')
    expect(await opened.evaluate(() => document.documentElement.childElementCount)).toBe(2)
  })

  test('left and come back to: marks and session are there', async () => {
    const opened = await open(pageOf(articleOf(4)))
    const before = await waitForMarks(opened, 4)
    await opened.bringToFront()
    await opened.goto(server.at('news.test', '/quiet.html'))
    await opened.evaluate(() => history.back())
    await opened.waitForFunction(() => location.pathname === '/page', { polling: 100 })
    await until(
      'the marks',
      () => marksIn(opened),
      (marks) => marks.length >= before.length,
    )
    expect((await stateOf(browser, await tabOf(browser, opened))).status).toBe('done')
  })

  test("the browser's own reader view is left alone, and marks are there behind it", async ({ skip }) => {
    if (browser.toggleReaderView === undefined) return skip('only Firefox has a reader view that can be asked for')
    const opened = await open(pageOf(articleOf(12)))
    await waitForMarks(opened, 12)
    const tabId = await tabOf(browser, opened)
    expect(await browser.toggleReaderView(opened)).toMatch(/^about:reader/)
    expect(await askPage(browser, tabId, 'pageState')).toBeUndefined()
    expect(await browser.toggleReaderView(opened)).toContain('/page')
    expect(await waitForMarks(opened, 12)).toHaveLength(12)
  })

  test('on paper the article is as it was', async () => {
    const opened = await open(pageOf(articleOf(4)))
    expect((await waitForMarks(opened, 4)).every(({ line }) => line !== 'none')).toBe(true)
    await browser.showOnPaper(opened)
    const lines = async () => new Set((await marksIn(opened)).map(({ line }) => line))
    await until('no line on paper', lines, (seen) => seen.size === 1 && seen.has('none'))
  })
}
