import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { BrowserUnderTest } from '../browsers/under-test.ts'
import type { Lab } from '../support/lab.ts'
import { marksIn } from '../support/marks.ts'
import { RESTLESS_PAGES } from '../support/restless-pages.ts'
import type { PageServer } from '../support/server.ts'
import { until } from '../support/session.ts'

/** How long a page is watched, in milliseconds. */
const WATCHED_MS = 2_500
/** Of the turns that a page gets by itself it keeps at least this share. */
const LEAST_SHARE = 0.5

/** Pages that never rest, or are heavy: read all the same, and their own scripts keep their pace. */
export function onRestlessPages(lab: () => Lab): void {
  let browser: BrowserUnderTest
  let server: PageServer
  const opened: Page[] = []

  beforeAll(() => {
    browser = lab().browser
    server = lab().server
  })
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close()
  })

  async function open(host: string): Promise<Page> {
    const page = await browser.open(server.at(host, '/restless'))
    opened.push(page)
    await page.bringToFront()
    return page
  }

  test.each(RESTLESS_PAGES)('$what', async ({ html, marked, unmarked = [] }) => {
    server.put('/restless', html)
    const alone = await turnsIn(await open('other.test'))
    const page = await open('news.test')
    const withUs = await turnsIn(page)
    await until(
      `marks on ${marked}, none on ${unmarked}`,
      async () => (await marksIn(page)).map(({ text }) => text).join(' | '),
      (texts) =>
        marked.every((words) => texts.includes(words)) &&
        !unmarked.some((words) => new RegExp(`\\b${words}`).test(texts)),
    )
    expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2)
    expect(withUs).toBeGreaterThan(alone * LEAST_SHARE)
  })
}

/** How often a timer of the page has its turn while it is watched. */
function turnsIn(page: Page): Promise<number> {
  return page.evaluate(
    (time) =>
      new Promise<number>((resolve) => {
        let turns = 0
        const timer = setInterval(() => turns++, 20)
        setTimeout(() => {
          clearInterval(timer)
          resolve(turns)
        }, time)
      }),
    WATCHED_MS,
  )
}
