import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BROWSERS, start } from './browsers/start.ts'
import type { BrowserUnderTest } from './browsers/under-test.ts'
import { articleOf, pageOf } from './support/articles.ts'
import { wholeCardIn } from './support/card.ts'
import { type PageServer, servePages } from './support/server.ts'
import { askPage, stateOf, tabOf, until } from './support/session.ts'

/** What the reader chooses, and words that must then be read: on the options page and on a card. */
const SPOKEN = [
  { locale: 'de', name: 'Deutsch', title: 'Einstellungen', card: /Warum\?/, korea: 'Nordkorea' },
  { locale: 'uk', name: 'українська', title: 'Налаштування', card: /Чому\?/, korea: 'Північна Корея' },
] as const

describe.each(BROWSERS.filter((name) => name === 'firefox'))('the language that the reader chose, in %s', (name) => {
  let browser: BrowserUnderTest
  let server: PageServer
  let options: Page

  beforeAll(async () => {
    server = await servePages()
    server.put('/article', pageOf(articleOf(3)))
    browser = await start(name, { granted: ['*://*.news.test/*'] })
    options = await browser.extensionPage('options.html')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const choose = async (locale: string) => {
    await options.bringToFront()
    await options.waitForSelector('select[aria-labelledby="language"]')
    await options.evaluate((wanted) => {
      const select = document.querySelector<HTMLSelectElement>('select[aria-labelledby="language"]')
      if (select === null) throw new Error('there is no choice of languages')
      select.value = wanted
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }, locale)
    const language = () => options.evaluate(() => document.documentElement.lang).catch(() => '')
    await until(`the options in ${locale}`, language, (spoken) => spoken === locale)
  }

  test.each(SPOKEN)('$name is spoken by the options and by the next card', async ({ locale, title, card, korea }) => {
    await choose(locale)
    await until(
      title,
      () => options.evaluate(() => document.body.innerText),
      (words) => words.includes(title),
    )

    const page = await browser.open(server.at('news.test', `/article?${locale}`))
    const tabId = await tabOf(browser, page)
    const { claims } = await stateOf(browser, tabId)
    await askPage(browser, tabId, 'goToClaim', { claimId: claims[0]?.id })
    const words = await until(
      'a card',
      () => wholeCardIn(browser, tabId),
      (text) => text !== undefined && card.test(text),
    )
    expect(words).toContain(korea)
  })
})
