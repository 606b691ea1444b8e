import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BrowserUnderTest } from '../browsers/under-test.ts'
import { cardIn } from '../support/card.ts'
import type { Lab } from '../support/lab.ts'
import { marksIn, placeOf, waitForMarks, waitForNoMarks } from '../support/marks.ts'
import type { PageServer } from '../support/server.ts'
import { askBackground, askPage, stateOf, tabOf, until } from '../support/session.ts'

const children = (page: Page) => page.evaluate(() => document.documentElement.childElementCount)

/** A site that the reader granted: marks, badge, card, jumps, and everything gone when it is taken back. */
export function onGrantedSites(lab: () => Lab): void {
  let browser: BrowserUnderTest
  let server: PageServer
  let page: Page
  let tabId: number

  beforeAll(async () => {
    browser = lab().browser
    server = lab().server
    page = await browser.open(server.at('news.test', '/article.html'))
    await waitForMarks(page, 4)
    tabId = await tabOf(browser, page)
    await stateOf(browser, tabId)
  })
  afterAll(() => page?.close())

  test('figures of the article are marked, furniture is not, and the document stays as it was', async () => {
    const texts = (await marksIn(page)).map(({ text }) => text).join(' | ')
    for (const figure of ['10,000', '11,000', '3,000', '45,000']) expect(texts).toContain(figure)
    expect(texts).not.toMatch(/12,000|1,000 copies/)
    // Statements around figures stay in the lists, unless they say more.
    expect(texts).not.toMatch(/soldiers are in the Kursk|troops were already/)
    const served = await page.evaluate(async () => {
      const source = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
      return source.body.innerHTML.trim() === document.body.innerHTML.trim()
    })
    expect(served).toBe(true)
    expect(await children(page)).toBe(2)
  })

  test('marks differ by line, and their names say nothing', async () => {
    const marks = await marksIn(page)
    expect(marks.every(({ line }) => line !== 'none')).toBe(true)
    expect(marks.every(({ name: registered }) => /^m[0-9a-z]{16}$/.test(registered))).toBe(true)
  })

  test('the badge counts what is on record', async () => {
    const state = await stateOf(browser, tabId)
    const standings = state.check?.findings.map(({ standing }) => standing) ?? []
    const disputed = standings.filter((standing) => standing === 'disputed').length
    const onRecord = standings.filter((standing) => standing !== 'unknown').length
    const badge = await browser.inExtension((api, id) => api.action.getBadgeText({ tabId: id }), tabId)
    expect(badge).toBe(disputed > 0 ? `≠${disputed}` : String(onRecord))
  })

  test('the pointer at rest opens the card, and takes it away again', async () => {
    const at = await placeOf(page, '11,000')
    await page.mouse.move(at.x, at.y)
    await until(
      'the card of the figure',
      () => cardIn(browser, tabId),
      (text) => text?.includes('11,000') === true,
    )
    await page.mouse.move(5, 5)
    await until(
      'no card',
      () => children(page),
      (count) => count === 2,
    )
  })

  test("a press opens the card for good; a press on a link stays the page's", async () => {
    const at = await placeOf(page, '10,000')
    await page.mouse.click(at.x, at.y)
    await until(
      'the card',
      () => cardIn(browser, tabId),
      (text) => text?.includes('10,000') === true,
    )
    await page.mouse.move(5, 5)
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(await children(page)).toBe(3)
    await page.keyboard.press('Escape')
    await until(
      'no card',
      () => children(page),
      (count) => count === 2,
    )
    const link = await placeOf(page, '600,000')
    await page.mouse.click(link.x, link.y)
    await page.waitForFunction(() => location.hash === '#ministry' || location.pathname === '/quiet.html')
    await page.evaluate(() => history.back())
    await page.waitForFunction(() => location.pathname === '/article.html' && location.hash === '')
    await waitForMarks(page, 4)
  })

  test('jumping from a list scrolls to the place and opens its card', async () => {
    await page.evaluate(() => document.body.style.setProperty('padding-bottom', '3000px'))
    await page.evaluate(() => scrollTo(0, 2_000))
    const state = await stateOf(browser, await tabOf(browser, page))
    const claim = state.claims.find(({ id }) => state.excerpts[id]?.quote.includes('45,000'))
    expect(claim).toBeDefined()
    await askPage(browser, await tabOf(browser, page), 'goToClaim', { claimId: claim?.id })
    await until(
      'the card',
      () => cardIn(browser, tabId),
      (text) => text?.includes('45,000') === true,
    )
    const seen = await page.evaluate(
      () => (document.getElementById('third')?.getBoundingClientRect().top ?? 0) / innerHeight,
    )
    expect(seen).toBeGreaterThan(0.15)
    expect(seen).toBeLessThan(0.35)
    expect(await askPage(browser, tabId, 'pageState')).toMatchObject({ current: claim?.id })
  })

  test('switching the site off leaves nothing, switching it on brings it back', async () => {
    await askBackground(browser, 'switchSite', { host: 'news.test', on: false })
    await waitForNoMarks(page)
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
    expect(await children(page)).toBe(2)
    const id = await tabOf(browser, page)
    expect(await askPage(browser, id, 'pageState')).toBeUndefined()
    expect(await browser.inExtension((api, tab) => api.action.getBadgeText({ tabId: tab }), id)).toBe('')
    const other = await browser.open(server.at('news.test', '/article.html?again'))
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    expect(await marksIn(other)).toEqual([])
    await other.close()
    await askBackground(browser, 'switchSite', { host: 'news.test', on: true })
    await waitForMarks(page, 4)
  })

  test('a page without an article stays untouched', async () => {
    const quiet = await browser.open(server.at('quiet.test', '/quiet.html'))
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    expect(await quiet.evaluate(() => [CSS.highlights.size, document.documentElement.childElementCount])).toEqual([
      0, 2,
    ])
    expect(await askPage(browser, await tabOf(browser, quiet), 'pageState')).toBeUndefined()
    await quiet.close()
  })

  test('a host that is taken back: everything goes; granted again: tabs already open start', async () => {
    const origins = ['*://*.quiet.test/*']
    const opened = await browser.open(server.at('quiet.test', '/article.html'))
    await waitForMarks(opened, 4)
    const id = await tabOf(browser, opened)
    await stateOf(browser, id)
    const at = await placeOf(opened, '45,000')
    await opened.mouse.click(at.x, at.y)
    await until(
      'the card',
      () => children(opened),
      (count) => count === 3,
    )
    await browser.inExtension((api, hosts) => api.permissions.remove({ origins: hosts }), origins)
    await until(
      'no mark, no card, no badge, no session',
      async () => [
        await opened.evaluate(() => CSS.highlights.size),
        await children(opened),
        await browser.inExtension((api, tab) => api.action.getBadgeText({ tabId: tab }), id),
        (await askPage(browser, id, 'pageState')) ?? 'none',
      ],
      (left) => left.join('|') === '0|2||none',
    )
    await opened.reload()
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(await marksIn(opened)).toEqual([])
    await browser.grant(origins)
    await waitForMarks(opened, 4)
    await opened.close()
  })
}
