import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { BrowserUnderTest } from '../browsers/under-test.ts'
import { articleOf, pageOf } from '../support/articles.ts'
import { hurryOurClock } from '../support/isolated-world.ts'
import type { Lab } from '../support/lab.ts'
import { marksIn, waitForMarks } from '../support/marks.ts'
import { RESTLESS_PAGES } from '../support/restless-pages.ts'
import type { PageServer } from '../support/server.ts'
import { askPage, tabOf, until } from '../support/session.ts'

/** How long a page is watched at least, in milliseconds. */
const WATCHED_MS = 1_000
const FEWEST_TURNS = 25
/** Of the turns that a page gets by itself it keeps at least this share. */
const HALF = 0.5
/** Other programs take turns too, now more and now less: the best of so many loads counts. */
const MOST_LOADS = 3

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

  test.each(RESTLESS_PAGES)('$what', async ({ html, marked, unmarked = [], keeps = HALF }) => {
    server.put('/restless', withTurns(html))
    let share = 0
    for (let load = 0; load < MOST_LOADS && share <= keeps; load++) {
      const alone = await paceOf(await open('other.test'))
      const page = await open('news.test')
      share = (await paceOf(page)) / alone
      await until(
        `marks on ${marked}, none on ${unmarked}`,
        async () => (await marksIn(page)).map(({ text }) => text).join(' | '),
        (texts) =>
          marked.every((words) => texts.includes(words)) &&
          !unmarked.some((words) => new RegExp(`\\b${words}`).test(texts)),
      )
      expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2)
      for (const each of opened.splice(0)) await each.close()
    }
    expect(share).toBeGreaterThan(keeps)
  })

  test('a page that never rests is paused in the end; the popup says so and reads on when asked', async () => {
    const restless = `<script>const article = document.getElementById('article'); setInterval(() => { const p = document.createElement('p'); p.textContent = 'A line of the ticker that says nothing of interest to anybody at all: ' + Date.now(); article.append(p); if (article.childElementCount > 30) article.lastElementChild.previousElementSibling.remove() }, 10)</script>`
    server.put('/restless', pageOf(articleOf(4) + restless))
    const page = await open('news.test')
    await waitForMarks(page, 4)
    const tabId = await tabOf(browser, page)
    await hurryOurClock(browser, tabId, 50)
    const statusIs = (wanted: string) =>
      until(
        wanted,
        () => askPage(browser, tabId, 'pageState') as Promise<{ status: string }>,
        ({ status }) => status === wanted,
      )
    await statusIs('paused')
    const popup = await browser.pressButton(page)
    await until(
      'the word in the popup',
      () => popup.text(),
      (text) => /paused to spare/.test(text),
    )
    await popup.pressNamed('Read what is new')
    await popup.close().catch(() => undefined)
    expect((await marksIn(page)).map(({ text }) => text).join(' | ')).toContain('12,000')
    await until(
      'it reads on',
      () => askPage(browser, tabId, 'pageState') as Promise<{ status: string }>,
      ({ status }) => status !== 'paused',
    )
  })
}

/** The page counts the turns of a timer of its own from its first script on. */
const withTurns = (html: string): string =>
  html.replace('<head>', '<head><script>var turns = 0; setInterval(() => turns++, 20)</script>')

/** How many turns a millisecond the page has while it is watched, for a second and until it has had some. */
function paceOf(page: Page): Promise<number> {
  return page.evaluate(
    (time, least) =>
      new Promise<number>((resolve) => {
        const counted = globalThis as unknown as { turns: number }
        const [began, before] = [performance.now(), counted.turns]
        const look = () => {
          const [passed, had] = [performance.now() - began, counted.turns - before]
          if (passed >= time && had >= least) resolve(had / passed)
          else setTimeout(look, 20)
        }
        look()
      }),
    WATCHED_MS,
    FEWEST_TURNS,
  )
}
