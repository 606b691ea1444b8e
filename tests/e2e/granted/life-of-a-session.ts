import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PackedCheck, unpackCheck } from '../../../lib/messaging/packed-check.ts'
import type { CrossCheck } from '../../../lib/model/findings.ts'
import type { BrowserUnderTest } from '../browsers/under-test.ts'
import { cardIn } from '../support/card.ts'
import type { Lab } from '../support/lab.ts'
import { marksIn, placeOf, type SeenMark, waitForMarks } from '../support/marks.ts'
import { askBackground, askPage, stateOf, tabOf, until } from '../support/session.ts'

/** Workers stop, updates come, extensions go. The last in a browser: it ends with the extension disabled. */
export function onLifeOfASession(lab: () => Lab): void {
  let browser: BrowserUnderTest
  let page: Page
  let tabId: number

  beforeAll(async () => {
    browser = lab().browser
    page = await browser.open(lab().server.at('news.test', '/article.html'))
    await waitForMarks(page, 4)
    tabId = await tabOf(browser, page)
    await stateOf(browser, tabId)
  })
  afterAll(() => page?.close())

  test('a stopped worker answers the next question as the first', async () => {
    const before = await stateOf(browser, tabId)
    await browser.stopBackground()
    expect(await stateOf(browser, tabId)).toEqual(before)
    const again = await askBackground(browser, 'crossCheck', { claims: before.claims, facts: before.facts })
    const answer = unpackCheck((again as { value: PackedCheck }).value)
    // Statements that are left to their figure are not in the list, so they are not asked about either.
    const listed = new Set(before.claims.map(({ id }) => id))
    const amongListed = ({ findings }: CrossCheck) =>
      findings.map((finding) => ({ ...finding, within: finding.within.filter(({ claimId }) => listed.has(claimId)) }))
    expect(amongListed(answer)).toEqual(amongListed(before.check as CrossCheck))
    expect(amongListed(answer).some(({ within }) => within.length > 0)).toBe(true)
    await browser.stopBackground()
    await page.bringToFront()
    const at = await placeOf(page, '45,000')
    await page.mouse.click(at.x, at.y)
    await until(
      'the card',
      () => cardIn(browser, tabId),
      (text) => text?.includes('45,000') === true,
    )
    await page.keyboard.press('Escape')
  })

  test('a selection is read, marked and explained, even in furniture', async () => {
    await page.evaluate(() => {
      const [paragraph] = document.querySelectorAll('aside p')
      if (paragraph !== undefined) getSelection()?.selectAllChildren(paragraph)
    })
    await askPage(browser, tabId, 'checkSelection')
    await until(
      'the card of the selection',
      () => cardIn(browser, tabId),
      (text) => text?.includes('12,000') === true,
    )
    expect((await marksIn(page)).map(({ text }) => text).join()).toContain('12,000')
    await page.keyboard.press('Escape')
  })

  test('a selection of what was read opens its claim; one without a claim says so', async () => {
    const select = (selector: string) =>
      page.evaluate((wanted) => {
        const element = document.querySelector(wanted)
        if (element !== null) getSelection()?.selectAllChildren(element)
      }, selector)
    const before = await stateOf(browser, tabId)
    for (const [selector, words] of [
      ['#third', '45,000'],
      ['.standfirst', 'No claim in the selected words'],
    ] as const) {
      await select(selector)
      await askPage(browser, tabId, 'checkSelection')
      await until(
        `the card with ${words}`,
        () => cardIn(browser, tabId),
        (text) => text?.includes(words) === true,
      )
      await page.keyboard.press('Escape')
    }
    expect((await stateOf(browser, tabId)).claims).toHaveLength(before.claims.length)
  })

  test('a change of density reaches open pages at once', async () => {
    const setDensity = (density: string) =>
      browser.inExtension(
        (api, value) => api.storage.local.set({ marks: { density: value, hover: true }, marks$: { v: 1 } }),
        density,
      )
    const before = await marksIn(page)
    await setDensity('conflicts')
    await until(
      'only conflicts',
      () => marksIn(page),
      (marks) => marks.every(({ line }) => line === 'wavy'),
    )
    await setDensity('all')
    await until(
      'all marks',
      () => marksIn(page),
      (marks) => marks.length === before.length,
    )
  })

  test('after an update the new session takes over, once', async () => {
    const before = await marksIn(page)
    await page.bringToFront()
    await browser.reloadExtension()
    await page.bringToFront()
    await until(
      'marks of the new session alone',
      () => marksIn(page),
      (marks) =>
        textsOf(marks).size > 3 && marks.filter(isDrawn).every((mark) => before.every((old) => old.name !== mark.name)),
    )
    expect(await stateOf(browser, await tabOf(browser, page))).toMatchObject({ status: 'done' })
  })

  test('disabled, it leaves nothing behind, not even an open card', async () => {
    tabId = await tabOf(browser, page)
    await page.bringToFront()
    const at = await placeOf(page, '45,000')
    await page.mouse.click(at.x, at.y)
    await until(
      'the card',
      () => cardIn(browser, tabId),
      (text) => text !== undefined,
    )
    await browser.removeExtension()
    await page.bringToFront()
    await until(
      'no mark that is drawn',
      () => marksIn(page),
      (marks) => marks.every(({ line }) => line === 'none'),
    )
    await until(
      'no card that is seen',
      () => seenBoxes(page),
      (boxes) => boxes === 0,
    )
  })
}

const isDrawn = ({ line }: SeenMark): boolean => line !== 'none'

const textsOf = (marks: readonly SeenMark[]): ReadonlySet<string> =>
  new Set(marks.filter(isDrawn).map(({ text }) => text))

/** Elements beside head and body that take up room. */
function seenBoxes(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.documentElement.children].slice(2).filter((element) => {
        const { display, visibility } = getComputedStyle(element)
        return display !== 'none' && visibility !== 'hidden'
      }).length,
  )
}
