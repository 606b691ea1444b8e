import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { PackedState } from '../../../lib/messaging/packed-check.ts'
import type { BrowserUnderTest } from '../browsers/under-test.ts'
import { articleOf, pageOf } from '../support/articles.ts'
import { awaitSession, isSessionKept } from '../support/isolated-world.ts'
import type { Lab } from '../support/lab.ts'
import { marksIn, waitForMarks, waitForNoMarks } from '../support/marks.ts'
import { askBackground, askPage, stateOf, tabOf, until } from '../support/session.ts'

/** Workers that go in the middle of an answer, and pages that are left: nothing twice, and nothing kept. */
export function onLeaving(lab: () => Lab): void {
  let browser: BrowserUnderTest
  let page: Page | undefined

  beforeAll(() => {
    browser = lab().browser
  })
  afterEach(async () => {
    await askBackground(browser, 'switchSite', { host: 'news.test', on: true })
    await page?.close()
    page = undefined
  })

  async function open(html: string, host = 'news.test'): Promise<{ opened: Page; tabId: number }> {
    lab().server.put('/left', html)
    const opened = await browser.open(lab().server.at(host, '/left'))
    page = opened
    await opened.bringToFront()
    return { opened, tabId: await tabOf(browser, opened) }
  }

  test('a worker that is stopped in the middle of a long answer is asked for the rest', async () => {
    const { opened, tabId } = await open(pageOf(articleOf(40)))
    const answered = async () => {
      const state = (await askPage(browser, tabId, 'pageState')) as PackedState | undefined
      return { of: state?.claims.length ?? 0, count: state?.check?.findings.length ?? 0 }
    }
    const { of, count } = await until('a part of the answer', answered, (known) => known.count > 0)
    await browser.stopBackground()
    expect(count).toBeLessThan(of)
    const state = await stateOf(browser, tabId)
    expect(state.status).toBe('done')
    const found = state.check?.findings.map(({ claimId }) => claimId) ?? []
    expect([...found].sort()).toEqual(state.claims.map(({ id }) => id).sort())
    const places = await opened.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map(({ startContainer, startOffset }) => {
          const paragraphs = [...document.querySelectorAll('p')]
          return `${paragraphs.findIndex((each) => each.contains(startContainer))}:${startOffset}`
        }),
      ),
    )
    expect(places.length).toBeGreaterThanOrEqual(40)
    expect(new Set(places).size).toBe(places.length)
  })

  test('of a site that was switched off nothing is kept in memory', async () => {
    await askBackground(browser, 'switchSite', { host: 'news.test', on: false })
    const { opened, tabId } = await open(pageOf(articleOf(12)))
    await awaitSession(browser, tabId)
    await askBackground(browser, 'switchSite', { host: 'news.test', on: true })
    await waitForMarks(opened, 12)
    await stateOf(browser, tabId)
    expect(await isSessionKept(browser, tabId)).toBe(true)
    await askBackground(browser, 'switchSite', { host: 'news.test', on: false })
    await waitForNoMarks(opened)
    expect(await marksIn(opened)).toEqual([])
    await until(
      'no session in memory',
      async () => {
        await browser.collectGarbage(opened)
        return isSessionKept(browser, tabId)
      },
      (isKept) => !isKept,
    )
  })
}
