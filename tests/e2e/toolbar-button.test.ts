import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BROWSERS, start } from './browsers/start.ts'
import type { BrowserUnderTest } from './browsers/under-test.ts'
import { pageOf } from './support/articles.ts'
import { marksIn, waitForMarks } from './support/marks.ts'
import { type PageServer, servePages } from './support/server.ts'
import { until } from './support/session.ts'

describe.each(BROWSERS)('a fresh installation without any site, in %s', (name) => {
  let browser: BrowserUnderTest
  let server: PageServer
  let page: Page

  beforeAll(async () => {
    server = await servePages()
    browser = await start(name, { granted: [] })
    page = await browser.open(server.at('news.test', '/article.html'))
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  test('the welcome page opens, nothing is granted and nothing happens on a news page', async () => {
    expect(browser.isWelcomed).toBe(true)
    expect(await browser.inExtension(async (api) => (await api.permissions.getAll()).origins)).toEqual([])
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    expect(await marksIn(page)).toEqual([])
  })

  test('the toolbar button reads the page in front, and its popup lists the claims', async () => {
    const popup = await browser.pressButton(page)
    const texts = (await waitForMarks(page, 4)).map(({ text }) => text).join(' | ')
    expect(texts).toContain('45,000')
    await until(
      'the list in the popup',
      () => popup.text(),
      (text) => text.includes('45,000'),
    )
    await popup.close()
  })

  test('pressed again it finds the session and starts no other', async () => {
    const before = await marksIn(page)
    const popup = await browser.pressButton(page)
    await until(
      'the list in the popup',
      () => popup.text(),
      (text) => text.includes('45,000'),
    )
    const names = new Set((await marksIn(page)).map((mark) => mark.name))
    expect(before.every((mark) => names.has(mark.name))).toBe(true)
    expect(names.size).toBeLessThanOrEqual(5)
    await popup.close()
  })

  test('a page without an article says so', async () => {
    const quiet = await browser.open(server.at('quiet.test', '/quiet.html'))
    const popup = await browser.pressButton(quiet)
    await until(
      'the word in the popup',
      () => popup.text(),
      (text) => /not.*article|no article/i.test(text),
    )
    expect(await quiet.evaluate(() => CSS.highlights.size)).toBe(0)
    await popup.close()
    await quiet.close()
  })

  test('an article without figures says so, and a page of the browser cannot be read', async () => {
    server.put('/calm', pageOf(CALM))
    for (const [address, words] of [
      [server.at('news.test', '/calm'), 'No figures found here'],
      [BROWSERS_OWN[name], 'Pages like this cannot be read'],
    ] as const) {
      const opened = await browser.open(address)
      const popup = await browser.pressButton(opened)
      await until(
        'the word in the popup',
        () => popup.text(),
        (text) => text.includes(words),
      )
      await popup.close()
      await opened.close()
    }
  })
})

/** A page that belongs to the browser itself. */
const BROWSERS_OWN = { chromium: 'chrome://version', firefox: 'about:about' } as const

const CALM = `<main><article><h1>An evening by the river</h1>
<p>The lamps along the water were lit one after the other, and the people of the town walked slowly home under the trees, as they do in every warm summer.</p>
<p>A band played on the square behind the church until the rain began. Then the music went inside, the doors were closed, and the evening ended early for all but the youngest.</p>
</article></main>`
