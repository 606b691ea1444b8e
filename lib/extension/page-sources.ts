import { browser } from 'wxt/browser'
import type { Report } from '../model/reports.ts'
import { claimReviewLines } from '../packs/exchange/claim-review.ts'
import type { StatementLine } from '../packs/format/lines.ts'
import { parsePack } from '../packs/parse.ts'
import type { Shelf } from '../packs/shelf.ts'
import { libraryItem } from '../settings/items.ts'
import { WORLD_NAMES } from './open-shelf.ts'

const HEADER = { pack: 'page', format: 1, title: 'A page', version: '1' }

/** The reviewed and stated claims that a page carries as data (ClaimReview, Claim), as reports. Nothing for private tabs and pages that cannot be read. */
export async function pageReports(tabId: number): Promise<readonly Report[]> {
  const read = parsePack(await packOfPage(tabId), { names: WORLD_NAMES })
  return read.ok ? read.value.reports : []
}

/** Keeps them in the reader's library; how many were new. Without a library nothing is kept. */
export async function keepPageReports(tabId: number, shelf: () => Promise<Shelf>): Promise<number> {
  if (!(await libraryItem.getValue()).on) return 0
  const { library } = await shelf()
  const kept = await library.import(await packOfPage(tabId))
  return kept.ok ? kept.value : 0
}

async function packOfPage(tabId: number): Promise<string> {
  const lines = await linesOfPage(tabId)
  return [HEADER, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('')
}

async function linesOfPage(tabId: number): Promise<readonly StatementLine[]> {
  const { incognito } = await browser.tabs.get(tabId)
  if (incognito) return []
  const [found] = await browser.scripting
    .executeScript({ target: { tabId }, func: linkedData })
    .catch(() => [undefined])
  const { address, texts } = (found?.result ?? { address: '', texts: [] }) as ReturnType<typeof linkedData>
  return texts.flatMap((text) => claimReviewLines(jsonOf(text), address).lines)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

// Travels into the page as text: it may use nothing but what the page has.
function linkedData(): { readonly address: string; readonly texts: readonly string[] } {
  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')].slice(0, 50)
  const texts = scripts.map(({ textContent }) => textContent ?? '').filter(({ length }) => length <= 1_000_000)
  return { address: location.href, texts }
}
