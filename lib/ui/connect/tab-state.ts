import { browser } from 'wxt/browser'
import { sendToPage } from '../../messaging/channel.ts'
import { unpackState } from '../../messaging/packed-check.ts'
import { sitesItem } from '../../settings/items.ts'
import { isSwitchedOff } from '../../settings/sites.ts'
import type { SurfaceState } from '../surface-state.ts'

/** The tab in front of this window. */
export async function frontTab(): Promise<{ readonly id: number; readonly url?: string | undefined } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url }
}

/** What is known of a tab. The content script is asked first: where one answers, it knows best. Nothing waits for the background, which may be asleep. */
export async function stateOfTab(tabId: number, url: string | undefined): Promise<SurfaceState> {
  const [packed, known] = await Promise.all([sendToPage(tabId, 'pageState'), settingOf(hostOf(url))])
  const page = packed && unpackState(packed)
  const host = hostOf(page?.facts?.url ?? url)
  if (host === undefined)
    return url === undefined && page === undefined ? { kind: 'unread', host: '' } : { kind: 'restricted' }
  const { granted, on } = known?.host === host ? known : ((await settingOf(host)) ?? NOT_SET)
  if (!on) return { kind: 'off', host }
  return page === undefined ? { kind: 'unread', host } : { kind: 'read', host, granted, page }
}

const NOT_SET = { granted: false, on: true }

/** Whether the reader left this host on, and whether the browser lets us run there by ourselves. */
async function settingOf(host: string | undefined) {
  if (host === undefined) return undefined
  const [granted, sites] = await Promise.all([
    browser.permissions.contains({ origins: [`*://${host}/*`] }).catch(() => false),
    sitesItem.getValue(),
  ])
  return { host, granted, on: !isSwitchedOff(host, sites) }
}

/** The host of a web page; `undefined` for pages of the browser, files and the like. */
function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:/.test(url)) return undefined
  return new URL(url).hostname
}
