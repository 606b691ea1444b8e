import { browser } from 'wxt/browser'
import type { PageSummary } from '../messaging/protocol.ts'

/** What the toolbar button of one tab shows. */
export interface Badge {
  readonly text: string
  readonly color: string
}

const QUIET = '#5f6368'
const ON_RECORD = '#1864ab'
const DISPUTED = '#b3261e'

/**
 * The number of claims on record; with disputed ones, their number behind "≠",
 * so that the sign and not the colour alone makes them stand out. "0" says that
 * the article was read and nothing is on record; no badge says that it was not.
 */
export function badgeFor({ status, read, onRecord, disputed }: PageSummary): Badge {
  const wasRead = status === 'done' || status === 'paused' || status === 'partial'
  if (!wasRead || read === 0) return { text: '', color: QUIET }
  if (disputed > 0) return { text: `≠${short(disputed)}`, color: DISPUTED }
  return { text: short(onRecord), color: onRecord > 0 ? ON_RECORD : QUIET }
}

/** Paint the badge of one tab; a tab that closed meanwhile has none. */
export async function paintBadge(tabId: number, summary: PageSummary): Promise<void> {
  const { text, color } = badgeFor(summary)
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]).catch(() => undefined)
}

/** No badge on this tab. */
export async function clearBadge(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined)
}

const short = (count: number): string => (count > 99 ? '99+' : String(count))
