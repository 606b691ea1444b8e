import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { BrowserUnderTest } from '../browsers/under-test.ts'
import { articleOf, pageOf } from '../support/articles.ts'
import { cardIn, wholeCardIn } from '../support/card.ts'
import type { Lab } from '../support/lab.ts'
import { placeOf, waitForMarks } from '../support/marks.ts'
import type { PageServer } from '../support/server.ts'
import { askPage, stateOf, tabOf, until } from '../support/session.ts'

/** Reports of the shipped packs, as a reader must find them in the card of this page's figure. */
const ON_RECORD = [
  {
    figure: '45,000',
    standing: 'Disputed',
    heading: 'Say otherwise',
    outlet: 'BytesDE (NHK text, German)',
    date: 'Nov 2024',
    claimant: 'Matthew Miller',
    summary: 'The State Department estimated that up to 10,000 North Koreans had moved to Kursk.',
    rule: 'other-number',
  },
  {
    figure: '600,000',
    standing: 'Corroborated',
    heading: 'Agree',
    outlet: 'Ukrainska Pravda',
    date: 'Nov 23, 2024',
    claimant: 'Ukrainian military sources',
    summary: 'The Reuters source put Russian troops fighting in Ukraine at about 575,000.',
    rule: 'same-number',
  },
] as const

/** What stands in the card as a whole, and what in the one report. */
function tells(
  card: string,
  { figure, standing, heading, claimant, summary, outlet, date, rule }: KnownReport,
): boolean {
  const report = card.slice(card.indexOf(summary), card.indexOf(summary) + 500)
  return (
    [figure, standing, heading, claimant, summary].every((words) => card.includes(words)) &&
    [outlet, date, rule].every((words) => report.includes(words))
  )
}

type KnownReport = (typeof ON_RECORD)[number]

/** What a reader is told about what is on record. */
export function onWhatIsOnRecord(lab: () => Lab): void {
  let browser: BrowserUnderTest
  let server: PageServer
  let page: Page | undefined

  beforeAll(async () => {
    browser = lab().browser
    server = lab().server
  })
  beforeEach(async () => {
    await page?.close()
    page = undefined
  })
  afterAll(() => page?.close())

  async function open(address: string): Promise<{ opened: Page; tabId: number }> {
    const opened = await browser.open(server.at('news.test', address))
    page = opened
    await waitForMarks(opened, 2)
    const tabId = await tabOf(browser, opened)
    await stateOf(browser, tabId)
    return { opened, tabId }
  }

  const badgeOf = (tabId: number) => browser.inExtension((api, tab) => api.action.getBadgeText({ tabId: tab }), tabId)

  test('the card names the reports on record: outlet, date, who said it, what, and by which rule', async () => {
    const { opened, tabId } = await open('/article.html')
    for (const known of ON_RECORD) {
      const state = await stateOf(browser, tabId)
      const isAsked = (quote = '') => quote.includes(known.figure)
      const claim = state.claims.find(({ id, facts }) => facts.kind === 'figure' && isAsked(state.excerpts[id]?.quote))
      await askPage(browser, tabId, 'goToClaim', { claimId: claim?.id })
      await until(
        `the card of ${known.figure} with ${Object.values(known).join(' · ')}`,
        () => wholeCardIn(browser, tabId),
        (text = '') => tells(text, known),
      )
    }
    await opened.keyboard.press('Escape')
  })

  test('four figures that others dispute: the badge says so', async () => {
    server.put('/disputed', pageOf(articleOf(4, 71)))
    const { tabId } = await open('/disputed')
    await until(
      'the badge',
      () => badgeOf(tabId),
      (text) => text === '≠4',
    )
  })

  test('claims that nobody else made: the badge is 0, and card and popup say what that means', async () => {
    server.put('/alone', pageOf(ALONE))
    const { opened, tabId } = await open('/alone')
    await until(
      'the badge',
      () => badgeOf(tabId),
      (text) => text === '0',
    )
    const at = await placeOf(opened, '7,000')
    await opened.mouse.click(at.x, at.y)
    await until(
      'the card',
      () => cardIn(browser, tabId),
      (text) => text?.includes('7,000') === true && text.includes('Not on record'),
    )
    const popup = await browser.pressButton(opened)
    await until(
      'the word in the popup',
      () => popup.text(),
      (text) => /none on record/i.test(text) && text.includes('7,000'),
    )
    await popup.close()
  })

  test('a press in the popup jumps to the claim and opens its card, in English where the language is not there yet', async () => {
    await browser.inExtension((api) => api.storage.local.set({ language: 'nl', language$: { v: 1 } }))
    server.put(
      '/long',
      pageOf(`<div style="height: 3000px"></div>${articleOf(4, 71)}<div style="height: 3000px"></div>`),
    )
    const { opened, tabId } = await open('/long')
    const popup = await browser.pressButton(opened)
    await until(
      'the list in the popup',
      () => popup.text(),
      (text) => text.includes('72,000'),
    )
    await popup.press('.row-button')
    await until(
      'the card',
      () => cardIn(browser, tabId),
      (text) => text?.includes('Copy as evidence') === true,
    )
    expect(await opened.evaluate(() => scrollY)).toBeGreaterThan(2_000)
    await popup.close().catch(() => undefined)
    await browser.inExtension((api) => api.storage.local.set({ language: 'auto', language$: { v: 1 } }))
  })
}

const ALONE = `<main><article><h1>Quiet weeks</h1>
<p>Kenya has 7,000 soldiers in Uganda, the ministry of defence said on Monday. The talks with the neighbours went on in the afternoon, and nothing was decided before the evening came.</p>
<p>Peru has 2,500 police officers in Lima, officials said on Tuesday. The mayor thanked all of them for their patience in a long and hot summer, as the city waited for the first rain.</p>
</article></main>`
