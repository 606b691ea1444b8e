import { browser } from 'wxt/browser'
import { sitesItem } from '../../settings/items.ts'
import { EVERY_SITE, patternFor, type WhereToRun } from '../../settings/sites.ts'
import { ALL_NEWS_SITES } from '../welcome/news-sites.ts'

/** Asks the browser for the sites of a choice and keeps the choice. Must be called first in the press. */
export async function chooseWhere(where: WhereToRun): Promise<'granted' | 'refused' | 'clicked'> {
  const origins = originsFor(where)
  const granted = origins.length === 0 || (await browser.permissions.request({ origins: [...origins] }))
  if (!granted) return 'refused'
  await sitesItem.setValue({ ...(await sitesItem.getValue()), where })
  return where === 'click' ? 'clicked' : 'granted'
}

function originsFor(where: WhereToRun): readonly string[] {
  if (where === 'every') return [EVERY_SITE]
  return where === 'news' ? ALL_NEWS_SITES.map(patternFor) : []
}
