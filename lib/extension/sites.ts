import { browser } from 'wxt/browser'
import { sendToPage } from '../messaging/channel.ts'
import { sitesItem } from '../settings/items.ts'
import type { MarksDensity } from '../settings/marks.ts'
import { readerLanguage } from '../settings/reader-language.ts'
import { isSwitchedOff, siteOf, withSite } from '../settings/sites.ts'
import { clearBadge } from './badge.ts'
import { removeMarksStyle } from './inject.ts'
import { runWhereGranted } from './run-by-itself.ts'

/** True unless the reader switched this host, or the site it belongs to, off. */
export async function isOn(host: string): Promise<boolean> {
  return !isSwitchedOff(host, await sitesItem.getValue())
}

/** Switch a site. Off leaves its open tabs at once; on starts in those that are granted. */
export async function switchSite(host: string, on: boolean): Promise<void> {
  await sitesItem.setValue(withSite(await sitesItem.getValue(), host, on))
  await (on ? runWhereGranted() : leaveTabs(siteOf(host)))
}

/** Hosts were taken back, in our options or in the browser's own settings: leave their open tabs. */
export async function leaveWithdrawn(origins: readonly string[]): Promise<void> {
  for (const origin of origins) await leaveTabs(siteOfPattern(origin))
  await runWhereGranted()
}

/** Every tab is told: without a grant we cannot see which tab shows what, the page itself can. */
async function leaveTabs(site: string): Promise<void> {
  await inEveryTab((tabId) => leaveTab(tabId, site))
}

async function leaveTab(tabId: number, site: string): Promise<void> {
  const left = await sendToPage(tabId, 'leave', { host: site })
  if (left === undefined || left === null) return
  await Promise.all([removeMarksStyle(tabId, left.names, left.homes), clearBadge(tabId)])
}

/** "*://*.bbc.com/*" → "bbc.com"; "" for every site. */
function siteOfPattern(pattern: string): string {
  const host = pattern.replace(/^[^/]*\/\//, '').replace(/\/.*$/, '')
  return host === '*' || pattern === '<all_urls>' ? '' : siteOf(host.replace(/^\*\./, ''))
}

/** The reader changed which standings are marked: tell every page that has marks. */
export async function shareDensity(density: MarksDensity): Promise<void> {
  await inEveryTab((tabId) => sendToPage(tabId, 'setDensity', { density }))
}

/** The reader chose another language: the next card in every page speaks it. */
export async function shareLanguage(): Promise<void> {
  const language = await readerLanguage()
  await inEveryTab((tabId) => sendToPage(tabId, 'setLanguage', { language }))
}

async function inEveryTab(act: (tabId: number) => Promise<unknown>): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [act(id)])))
}
