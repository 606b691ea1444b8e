import type { Page } from 'puppeteer-core'
import { type PackedState, unpackState } from '../../../lib/messaging/packed-check.ts'
import type { PageState } from '../../../lib/model/page-state.ts'
import type { BrowserUnderTest } from '../browsers/under-test.ts'

/** The id of the tab that shows this page. */
export async function tabOf(browser: BrowserUnderTest, page: Page): Promise<number> {
  const address = await page.evaluate(() => location.href)
  const id = await browser.inExtension(
    async (api, url) => (await api.tabs.query({})).find((tab) => tab.url === url)?.id,
    address,
  )
  if (id === undefined) throw new Error(`no tab shows ${address}`)
  return id
}

/** Send a message to a page's session, as popup and side panel do; `undefined` when none is there. */
export async function askPage(
  browser: BrowserUnderTest,
  tabId: number,
  name: string,
  argument?: object,
): Promise<unknown> {
  // As text: WebDriver leaves out what an object holds twice.
  const reply = await browser.inExtension(
    async (api, tab, messageName, value) => {
      const message = { secondSourceTo: 'page', name: messageName, argument: value }
      const reply = await api.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => undefined)
      return JSON.stringify((reply as { value?: unknown } | undefined)?.value)
    },
    tabId,
    name,
    argument ?? null,
  )
  return reply === undefined ? undefined : JSON.parse(reply)
}

/** Send a message to the background, as extension pages do. */
export async function askBackground(browser: BrowserUnderTest, name: string, argument: object): Promise<unknown> {
  const reply = await browser.inExtension(
    async (api, messageName, value) => {
      const reply = await api.runtime.sendMessage({ secondSourceTo: 'background', name: messageName, argument: value })
      const { value: answer, failed } = (reply ?? { failed: 'nobody answered' }) as { value?: unknown; failed?: string }
      if (failed !== undefined) throw new Error(`${messageName}: ${failed}`)
      return JSON.stringify(answer)
    },
    name,
    argument,
  )
  return reply === undefined ? undefined : JSON.parse(reply)
}

/** The state of a page once it is read. */
export async function stateOf(browser: BrowserUnderTest, tabId: number): Promise<PageState> {
  for (let round = 0; round < 100; round++) {
    const state = (await askPage(browser, tabId, 'pageState')) as PackedState | undefined
    if (state !== undefined && state.status !== 'reading' && state.status !== 'partial') return unpackState(state)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the page was not read in time')
}

/** Wait until something holds; says what it waited for when it does not. */
export async function until<Value>(
  what: string,
  look: () => Promise<Value>,
  holds: (value: Value) => boolean,
): Promise<Value> {
  let value = await look()
  for (let round = 0; round < 150 && !holds(value); round++) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    value = await look()
  }
  if (!holds(value)) throw new Error(`${what}: found ${String(JSON.stringify(value)).slice(0, 2_000)}`)
  return value
}
