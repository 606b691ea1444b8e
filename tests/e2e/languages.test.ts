import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BROWSERS, start } from './browsers/start.ts'
import type { BrowserUnderTest } from './browsers/under-test.ts'
import { cardIn, wholeCardIn } from './support/card.ts'
import { waitForMarks } from './support/marks.ts'
import { sectionSays } from './support/options-page.ts'
import { type PageServer, servePages } from './support/server.ts'
import { askPage, stateOf, tabOf, until } from './support/session.ts'

/** What the reader chooses, and what must then be read where. */
const SPOKEN = [
  {
    language: 'de',
    heading: 'Sprache',
    title: 'Second Source: Einstellungen',
    where: 'Nur wenn ich klicke',
    copy: 'Als Beleg kopieren',
    why: 'Warum?',
    popup: 'verzeichnet',
    menu: 'Ausgewählten Text prüfen',
    panel: 'Solche Seiten lassen sich nicht lesen',
  },
  {
    language: 'uk',
    heading: 'Мова',
    title: 'Second Source: налаштування',
    where: 'Лише коли я натисну',
    copy: 'Копіювати як доказ',
    why: 'Чому?',
    popup: 'Записано:',
    menu: 'Перевірити виділений текст',
    panel: 'Такі сторінки читати не можна',
  },
] as const

// One language chosen in the options is spoken everywhere, at once and without a reload: options, panel, popup, card, and
// the menu that the browser itself shows.
describe.each(BROWSERS)('another language, in %s', (name) => {
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

  async function choose(language: string): Promise<void> {
    await options.bringToFront()
    await options.evaluate((wanted) => {
      const select = document.querySelector<HTMLSelectElement>('select[aria-labelledby="language"]')
      if (select === null) throw new Error('there is no choice of languages')
      select.value = wanted
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }, language)
  }

  /** The card of the first claim, once it says these words. */
  async function cardSays(words: string, look = cardIn): Promise<string> {
    const [claim] = (await stateOf(browser, tabId)).claims
    await article.bringToFront()
    await askPage(browser, tabId, 'goToClaim', { claimId: claim?.id })
    const text = await until(
      `"${words}" in the card`,
      () => look(browser, tabId),
      (shown) => shown?.includes(words) === true,
    )
    return text ?? ''
  }

  const said = (page: Page) => page.evaluate(() => document.body.textContent ?? '')
  const languageOf = (page: Page) => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])

  test('an open card speaks English first', async () => {
    await cardSays('Copy as evidence')
  })

  describe.each(SPOKEN)(
    '$language',
    ({ language, heading, title, where, copy, why, popup, menu, panel: restricted }) => {
      test('is spoken by the options, their title and the panel', async () => {
        await choose(language)
        await sectionSays(options, 'language', heading)
        await sectionSays(options, 'sites', where)
        expect(await languageOf(options)).toEqual([language, 'ltr'])
        expect(await options.title()).toBe(title)
        await until(
          'the panel',
          () => said(panel),
          (text) => text.includes(restricted),
        )
        expect(await languageOf(panel)).toEqual([language, 'ltr'])
      })

      test('is spoken by the card, and no English beside it', async () => {
        const text = await cardSays(copy)
        expect(text).not.toContain('Copy as evidence')
        expect(await cardSays(why, wholeCardIn)).toContain(why)
      })

      test('is spoken by the real popup', async () => {
        const opened = await browser.pressButton(article)
        await until('the popup', opened.text, (text) => text.includes(popup))
        await opened.close()
      })

      test.runIf(name === 'firefox')('is spoken by the menu of selected words', async () => {
        await until(
          'the menu',
          async () => browser.menuTitles?.(),
          (titles) => titles?.includes(menu) === true,
        )
      })
    },
  )

  test('English again, and from then on without asking for words', async () => {
    await choose('en')
    await sectionSays(options, 'language', 'Language')
    await cardSays('Copy as evidence')
  })
})
