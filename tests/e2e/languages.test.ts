import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BROWSERS, start } from './browsers/start.ts'
import type { BrowserUnderTest } from './browsers/under-test.ts'
import { cardIn } from './support/card.ts'
import { waitForMarks } from './support/marks.ts'
import { sectionSays } from './support/options-page.ts'
import { type PageServer, servePages } from './support/server.ts'
import { askPage, stateOf, tabOf, until } from './support/session.ts'

// One language chosen in the options is spoken everywhere, at once and without a reload.
describe.each(BROWSERS.filter((name) => name === 'chromium'))('another language, in %s', (name) => {
  let browser: BrowserUnderTest
  let server: PageServer
  let options: Page
  let panel: Page
  let article: Page
  let tabId: number

  beforeAll(async () => {
    server = await servePages()
    browser = await start(name, { granted: ['*://*.news.test/*'] })
    article = await browser.open(server.at('news.test', '/article.html'))
    await waitForMarks(article, 4)
    tabId = await tabOf(browser, article)
    panel = await browser.extensionPage('sidepanel.html')
    options = await browser.extensionPage('options.html')
    await sectionSays(options, 'language', 'Language')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const choose = (language: string) => options.select('select[aria-labelledby="language"]', language)

  const cardSays = async (words: string): Promise<string> => {
    const [claim] = (await stateOf(browser, tabId)).claims
    await article.bringToFront()
    await askPage(browser, tabId, 'goToClaim', { claimId: claim?.id })
    const text = await until(
      `"${words}" in the card`,
      () => cardIn(browser, tabId),
      (shown) => shown?.includes(words) === true,
    )
    await options.bringToFront()
    return text ?? ''
  }

  const languageOf = (page: Page) => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])

  test('an open card speaks English first', async () => {
    await cardSays('Copy as evidence')
  })

  test.each([
    ['de', 'Sprache', 'Nur wenn ich klicke', 'Als Beleg kopieren', 'Solche Seiten lassen sich nicht lesen'],
    ['uk', 'Мова', 'Лише коли я натисну', 'Копіювати як доказ', 'Такі сторінки читати не можна'],
  ])('%s is spoken by options, panel and card', async (language, heading, where, copy, restricted) => {
    await options.bringToFront()
    await choose(language)
    await sectionSays(options, 'language', heading)
    await sectionSays(options, 'sites', where)
    expect(await languageOf(options)).toEqual([language, 'ltr'])
    await until(
      'the panel',
      () => panel.evaluate(() => document.body.innerHTML),
      (html) => html.includes(restricted),
    )
    expect(await languageOf(panel)).toEqual([language, 'ltr'])
    await cardSays(copy)
  })

  test('the card’s words are the language’s alone: no English beside them', async () => {
    const text = await cardSays('Копіювати як доказ')
    expect(text).not.toContain('Copy as evidence')
  })

  test('English again, and from then on without asking for words', async () => {
    await options.bringToFront()
    await choose('en')
    await sectionSays(options, 'language', 'Language')
    await cardSays('Copy as evidence')
  })
})
