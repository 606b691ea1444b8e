import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { longPage, newspaperPage } from '../../bench/inputs/pages.ts'
import type { BrowserName, BrowserUnderTest } from '../browsers/under-test.ts'
import { articleOf, manyRules, pageOf, sentence } from '../support/articles.ts'
import type { Lab } from '../support/lab.ts'
import { longestGap, tasksDuring } from '../support/longest-task.ts'
import { askBackground, tabOf } from '../support/session.ts'

// The pages are loaded with the site switched off and have come to rest when the reader asks for them to be checked:
// whatever their main threads do from then on is our doing. Beside it stands what one highlighted word of its own costs
// the same page, which on a page of 100,000 elements is a long task already. CPU time, and the best of several loads,
// since other programs share the machine. Firefox tells no CPU time: there the longest wait of a timer of the page's own
// counts, on fewer pages.
const MOST_LOADS = 4
const LONGEST_MS = 50
/** After the marks: time for the first answers. */
const ANSWERED_MS = 1_000

const FILLER = 'The weather stayed dry and the shops were open until late in the evening. '
interface HeavyPage {
  readonly what: string
  html(): string
  readonly marks: number
  /** Measured there alone. */
  readonly where?: BrowserName
}

const PAGES: readonly HeavyPage[] = [
  { what: 'an article', html: () => pageOf(articleOf(12)), marks: 12 },
  { what: 'an article with 220 comments', html: newspaperPage, marks: 50, where: 'chromium' },
  { what: 'an article of 2,000 paragraphs and as many figures', html: () => longPage(2_000, 500), marks: 2_000 },
  {
    what: 'a style sheet of twenty thousand rules',
    html: () => pageOf(articleOf(12), manyRules(20_000)),
    marks: 12,
    where: 'chromium',
  },
  {
    what: '100,000 elements around an article',
    html: () => pageOf(`${articleOf(12)}<ul>${'<li><span>x</span><b>y</b></li>'.repeat(33_000)}</ul>`),
    marks: 12,
    where: 'chromium',
  },
  {
    what: 'a paragraph of two megabytes',
    html: () =>
      pageOf(`<article><h1>Long</h1><p>${FILLER.repeat(14_000)}${sentence(51)} ${FILLER.repeat(14_000)}</p></article>`),
    marks: 1,
    where: 'chromium',
  },
]

/** Nothing that we do on an ordinary or a heavy page is a long task, by Chromium's own trace, and by the clock in Firefox. */
export function onLongTasks(lab: () => Lab, name: BrowserName): void {
  let browser: BrowserUnderTest

  beforeAll(async () => {
    browser = lab().browser
    await askBackground(browser, 'switchSite', { host: 'news.test', on: false })
  })
  afterAll(() => askBackground(browser, 'switchSite', { host: 'news.test', on: true }))

  const pages = PAGES.filter(({ where = name }) => where === name)
  test.each(pages)('$what: none of ours', { timeout: 180_000 }, async ({ html, marks }) => {
    lab().server.put('/long', html())
    const loads: { withUs: number; alone: number }[] = []
    const best = (of: 'withUs' | 'alone') => Math.min(...loads.map((load) => load[of]))
    do loads.push(await measured(marks))
    while (loads.length < MOST_LOADS && best('withUs') >= LONGEST_MS + best('alone'))
    expect(best('withUs')).toBeLessThan(LONGEST_MS + best('alone'))
  })

  async function measured(marks: number): Promise<{ withUs: number; alone: number }> {
    const page = await browser.open(lab().server.at('news.test', '/long'))
    await page.bringToFront()
    await rest(page)
    const longest = name === 'chromium' ? longestTask : longestGap
    const withUs = await longest(page, () => check(page, marks))
    const alone = await longest(page, () => highlightOneWord(page))
    await page.close()
    return { withUs, alone }
  }

  /** By the trace, which must show our detector where it was asked for. */
  async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
    const { longestMs, hasDetector } = await tasksDuring(page, act)
    const isOurs = await page.evaluate(() => CSS.highlights.size > 0 && !CSS.highlights.has('own'))
    expect(hasDetector).toBe(isOurs)
    return longestMs
  }

  async function highlightOneWord(page: Page): Promise<void> {
    // By the clock, other programs count as well: as long as with us.
    if (name !== 'chromium') await new Promise((resolve) => setTimeout(resolve, ANSWERED_MS))
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('article::highlight(own) { text-decoration: underline }')
      document.adoptedStyleSheets = [sheet]
      const text = document.querySelector('article p')?.firstChild as Text
      const range = { startContainer: text, startOffset: 0, endContainer: text, endOffset: 3 }
      CSS.highlights.set('own', new Highlight(new StaticRange(range)))
    })
    await rest(page)
  }

  /** Until so many marks are there, and for some time after: the answer follows. The page itself counts, so that nothing of the tests stands between. */
  async function check(page: Page, marks: number): Promise<void> {
    await askBackground(browser, 'checkTab', { tabId: await tabOf(browser, page) })
    await page.waitForFunction(
      (least) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) >= least,
      { timeout: 60_000, polling: 100 },
      marks,
    )
    await new Promise((resolve) => setTimeout(resolve, ANSWERED_MS))
    await rest(page)
  }
}

/** The page has drawn, and has had nothing to do for a while. */
const rest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    for (let time = 0; time < 3; time++) await new Promise((resolve) => requestIdleCallback(resolve))
  })
