import { browser } from 'wxt/browser'
import { sendToBackground, sendToPage } from '../../messaging/channel.ts'
import type { SurfaceState } from '../surface-state.ts'

/** The tab in front of this window. */
export async function frontTab(): Promise<{ readonly id: number; readonly url?: string | undefined } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url }
}

/** What is known of a tab. The content script is asked first: where one answers, it knows best. */
export async function stateOfTab(tabId: number, url: string | undefined): Promise<SurfaceState> {
  const page = await sendToPage(tabId, 'pageState')
  const host = hostOf(page?.facts?.url ?? url)
  if (host === undefined)
    return url === undefined && page === undefined ? { kind: 'unread', host: '' } : { kind: 'restricted' }
  const { granted, on } = await sendToBackground('siteSetting', { host })
  if (!on) return { kind: 'off', host }
  return page === undefined ? { kind: 'unread', host } : { kind: 'read', host, granted, page }
}

/** The host of a web page; `undefined` for pages of the browser, files and the like. */
function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:/.test(url)) return undefined
  return new URL(url).hostname
}
