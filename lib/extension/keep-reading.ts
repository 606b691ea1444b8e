import { type Sender, sendToPage } from '../messaging/channel.ts'
import { readPage } from '../messaging/read-page.ts'
import { quoteIn } from '../packs/library/reading.ts'
import type { Shelf } from '../packs/shelf.ts'
import { libraryItem } from '../settings/items.ts'

/** Keeps the claims of the page in this tab, if the reader wants a library and the tab is no private one; was anything kept? */
export async function keepReading({ tabId, incognito }: Sender, shelf: () => Promise<Shelf>): Promise<boolean> {
  if (tabId === undefined || incognito || !(await libraryItem.getValue()).on) return false
  const page = readPage(await sendToPage(tabId, 'pageState'))
  if (page === undefined) return false
  const { library } = await shelf()
  const kept = await library.keep({
    facts: page.facts,
    claims: page.claims,
    quoteOf: ({ id }) => quoteIn(page.excerptOf(id)),
    isPrivate: incognito,
  })
  return kept > 0
}
