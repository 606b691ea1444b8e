import { existsSync, readdirSync } from 'node:fs'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BROWSERS, start } from './browsers/start.ts'
import type { BrowserUnderTest, Popup } from './browsers/under-test.ts'
import { controlNamed } from './support/by-name.ts'
import { cardIn, focusInCard, placeInCard } from './support/card.ts'
import { placeOf, waitForMarks, waitForNoMarks } from './support/marks.ts'
import { type PageServer, servePages } from './support/server.ts'
import { askBackground, stateOf, tabOf, until } from './support/session.ts'

// What a new reader wants, tried from the article by what can be read or heard alone, in at most three actions each. An
// action is a press, a key, or the toolbar button.
describe.each(BROWSERS)('a new reader, in %s', (name) => {
  let browser: BrowserUnderTest
  let server: PageServer
  let article: Page
  let tabId: number
  let actions = 0

  beforeAll(async () => {
    server = await servePages()
    browser = await start(name, { granted: ['*://*.news.test/*'] })
    await browser.inExtension((api) => api.storage.local.set({ library: { on: true }, library$: { v: 1 } }))
    article = await browser.open(server.at('news.test', '/article.html'))
    await waitForMarks(article, 4)
    tabId = await tabOf(browser, article)
    await stateOf(browser, tabId)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  beforeEach(async () => {
    actions = 0
    await article.bringToFront()
    await article.keyboard.press('Escape')
  })

  /** The toolbar button, until its popup lists the page. */
  async function openPopup(): Promise<Popup> {
    actions += 1
    const popup = await browser.pressButton(article)
    await until('the list', popup.text, (text) => text.includes('45,000') || text.includes('Switched off'))
    return popup
  }
  async function pressInPopup(popup: Popup, words: string): Promise<void> {
    actions += 1
    await popup.pressNamed(words)
  }
  async function pressFigure(figure: string): Promise<string> {
    actions += 1
    const at = await placeOf(article, figure)
    await article.mouse.click(at.x, at.y)
    return cardSays(figure)
  }
  const cardSays = async (words: string) =>
    (await until(
      'the card',
      () => cardIn(browser, tabId),
      (text) => text?.includes(words) === true,
    )) ?? ''

  test('finds the disputed figure', async () => {
    const popup = await openPopup()
    await pressInPopup(popup, 'disputed')
    await until('disputed claims alone', popup.text, (text) => !text.includes('Not on record'))
    await pressInPopup(popup, 'otherwise')
    const card = await cardSays('Disputed')
    expect(card).toMatch(/differently/)
    expect(actions).toBeLessThanOrEqual(3)
    await popup.close()
  })

  test('sees who says otherwise, and since when', async () => {
    await pressFigure('45,000')
    const card = await cardSays('Say otherwise')
    const otherwise = card.slice(card.indexOf('Say otherwise'))
    expect(otherwise).toMatch(/Pentagon|Zelensky|Intelligence/)
    expect(otherwise).toMatch(/as of \d{1,2} [A-Z][a-z]{2} \d{4}|as of [A-Z][a-z]{2} \d{1,2}, \d{4}/)
  })

  test('opens the source', async () => {
    await pressFigure('45,000')
    const before = (await browser.inExtension((api) => api.tabs.query({}))).length
    const at = await until(
      'the link',
      () => placeInCard(browser, tabId, ': open the source'),
      (place) => place !== undefined,
    )
    actions += 1
    await article.mouse.click(at?.x ?? 0, at?.y ?? 0)
    await until(
      'another tab',
      () => browser.inExtension((api) => api.tabs.query({})),
      ({ length }) => length > before,
    )
    expect(actions).toBeLessThanOrEqual(3)
    await article.bringToFront()
  })

  test('checks a selected sentence, by key', async () => {
    await article.evaluate(() => {
      const range = document.createRange()
      range.selectNodeContents(document.getElementById('second') as HTMLElement)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
    })
    actions += 1
    await browser.runCommand(article, 'check-selection')
    await cardSays('3,000')
    expect(actions).toBeLessThanOrEqual(3)
  })

  test('walks through the card by keyboard, hears a name at every stop, and comes back', async () => {
    await browser.runCommand(article, 'next-claim')
    await until(
      'the focus on the title',
      () => focusInCard(browser, tabId),
      (focus) => focus?.tag === 'h2',
    )
    const names: string[] = []
    for (let press = 0; press < 12; press++) {
      await article.keyboard.press('Tab')
      const focus = await focusInCard(browser, tabId)
      if (focus === undefined) break
      expect(focus.name).not.toBe('')
      if (focus.tag !== 'div') expect(focus, focus.name).toMatchObject({ isSeen: true })
      names.push(focus.name)
    }
    expect(names.join('\n')).toMatch(/Why\?/)
    expect(names.length).toBeGreaterThan(2)
    await article.keyboard.press('Escape')
    await until(
      'no card',
      () => cardIn(browser, tabId),
      (text) => text === undefined,
    )
  })

  test('finds who says otherwise, opens the source and hides the marks, by keys alone', async () => {
    let card = ''
    for (let step = 0; step < 12 && !card.includes('Say otherwise'); step++) {
      await browser.runCommand(article, 'next-claim')
      const before = card
      card =
        (await until(
          'the next card, whole',
          () => cardIn(browser, tabId),
          (text) => text !== undefined && text !== before && text.includes('Copy as evidence'),
        )) ?? ''
    }
    expect(card).toContain('Say otherwise')
    let focus = await focusInCard(browser, tabId)
    for (let press = 0; press < 30 && focus?.name.includes(': open the source') !== true; press++) {
      await article.keyboard.press('Tab')
      focus = await focusInCard(browser, tabId)
    }
    expect(focus).toMatchObject({ isSeen: true })
    const before = (await browser.inExtension((api) => api.tabs.query({}))).length
    await article.keyboard.press('Enter')
    await until(
      'the source in another tab',
      () => browser.inExtension((api) => api.tabs.query({})),
      ({ length }) => length > before,
    )
    await browser.runCommand(article, 'toggle-marks')
    await waitForNoMarks(article)
    await browser.runCommand(article, 'toggle-marks')
    await waitForMarks(article, 4)
  })

  test('exports the page', async () => {
    const popup = await openPopup()
    await pressInPopup(popup, 'Take it with you')
    await pressInPopup(popup, 'CSV')
    const saved = () => (existsSync(browser.downloads) ? readdirSync(browser.downloads) : [])
    await until(
      'the file',
      async () => saved(),
      (files) => files.some((file) => file.endsWith('.csv')),
    )
    expect(actions).toBeLessThanOrEqual(3)
    await popup.close()
  })

  test('deletes what was learnt, and could bring it back', async () => {
    const popup = await openPopup()
    await pressInPopup(popup, 'Options')
    const options = await browser.ownTab('options.html')
    await options.bringToFront()
    await pressOn(options, 'Forget everything')
    actions += 1
    await until(
      'the word that it is gone',
      () => options.evaluate(() => document.body.innerText),
      (text) => /\d claims? (was|were) forgotten/.test(text) && text.includes('Bring it back'),
    )
    expect(actions).toBeLessThanOrEqual(3)
    await options.close()
  })

  test('switches the site off', async () => {
    const popup = await openPopup()
    await pressInPopup(popup, 'Read articles on news.test')
    await waitForNoMarks(article)
    expect(actions).toBeLessThanOrEqual(3)
    await popup.close()
    await askBackground(browser, 'switchSite', { host: 'news.test', on: true })
  })
})

/** A press on the control of a page of ours that has this name. */
async function pressOn(page: Page, words: string): Promise<void> {
  const finder = `(${controlNamed.toString()})(document, ${JSON.stringify(words)})`
  await page.waitForFunction(`${finder} !== undefined`)
  const found = await page.evaluateHandle(finder)
  await (found.asElement() as ElementHandle<Element> | null)?.click()
}
