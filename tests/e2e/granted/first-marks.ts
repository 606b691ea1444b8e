import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BrowserUnderTest } from '../browsers/under-test.ts'
import { articleOf, pageOf } from '../support/articles.ts'
import { awaitSession } from '../support/isolated-world.ts'
import type { Lab } from '../support/lab.ts'
import { cpuUntil, timeUntil } from '../support/longest-task.ts'
import { askBackground, stateOf, tabOf } from '../support/session.ts'

/** The share of the CPU of reading a long article after which its first mark is drawn; all at the end would be 1. Firefox tells the time alone. */
const MOST_OF_ALL = 1 / 2
/** Other programs share the machine, and what they take out of the caches costs time: the best of so many loads counts. */
const MOST_LOADS = 4

/** The first marks are drawn while the rest of the article is still unread. */
export function onFirstMarks(lab: () => Lab): void {
  let browser: BrowserUnderTest

  beforeAll(async () => {
    browser = lab().browser
    await askBackground(browser, 'switchSite', { host: 'news.test', on: false })
    // By the clock the answer counts too, which grows with the square of what is counted again and again.
    lab().server.put('/first', pageOf(articleOf(browser.name === 'chromium' ? 80 : 30)))
  })
  afterAll(() => askBackground(browser, 'switchSite', { host: 'news.test', on: true }))

  test('the first mark in view is drawn long before the article is read to its end', async () => {
    const shares: number[] = []
    do shares.push(await shareUntilFirstMark())
    while (shares.length < MOST_LOADS && Math.min(...shares) > MOST_OF_ALL)
    expect(Math.min(...shares)).toBeLessThan(MOST_OF_ALL)
  })

  async function shareUntilFirstMark(): Promise<number> {
    const page = await browser.open(lab().server.at('news.test', '/first'))
    await page.bringToFront()
    const tabId = await tabOf(browser, page)
    await awaitSession(browser, tabId)
    const costUntil = browser.name === 'chromium' ? cpuUntil : timeUntil
    const [first = 0, all = 0] = await costUntil(page, 'session-began', ['mark-seen', 'read'], async () => {
      const seen = lookAtEachFrame(page)
      await askBackground(browser, 'checkTab', { tabId })
      expect(await seen).toBeGreaterThan(0)
      await stateOf(browser, tabId)
      await page.evaluate(() => void performance.mark('read'))
    })
    await page.close()
    return first / all
  }
}

/** The page itself looks for marks in each frame and notes when it sees the first; resolves to its place in the viewport. */
function lookAtEachFrame(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
          if (range === undefined) return void requestAnimationFrame(look)
          performance.mark('mark-seen')
          const { top } = range.startContainer.parentElement?.getBoundingClientRect() ?? { top: -1 }
          resolve(top < innerHeight ? top : -1)
        }
        requestAnimationFrame(look)
      }),
  )
}
