import { browser } from 'wxt/browser'
import { sendToBackground } from '../messaging/channel.ts'
import type { Result } from '../model/result.ts'
import type { Forget, Outcome, ShelfPack, ShelfState } from '../model/shelf.ts'
import { problemLine } from '../packs/parse.ts'
import { refusalsAsCases } from '../packs/refusals.ts'
import type { Shelf } from '../packs/shelf.ts'
import { permissionFor } from '../packs/subscriptions/plan.ts'
import { libraryItem, packsItem } from '../settings/items.ts'
import { openShelf } from './open-shelf.ts'
import { refusalsItem, takeBack } from './refusals.ts'
import { shelfPacks } from './shelf-packs.ts'
import { callAgain } from './tend.ts'

/** Entries of the library that are shown at once. */
const SHOWN = 100

/** What an import came to. */
export type Imported =
  | { readonly ok: true; readonly title: string; readonly reports: number }
  | { readonly ok: false; readonly problems: readonly string[] }

/**
 * Packs, library and refusals at the hand of an extension page. It works on the same stores as the background, so that a
 * long import lives as long as the page or, after that, goes on in the background; the background is told of each change.
 */
export class ShelfDesk {
  readonly #shelf: Promise<Shelf>

  /** `shipped` are the ids of the packs that came with the extension. */
  constructor(shipped: readonly string[]) {
    this.#shelf = openShelf(shipped)
  }

  /** Everything as it is now; of the library what has all these words. */
  async state(words: string): Promise<ShelfState> {
    const shelf = await this.#shelf
    const [packs, requests, { on, keepDays = 0 }, found, refusals] = await Promise.all([
      shelfPacks(shelf),
      shelf.requests(),
      libraryItem.getValue(),
      shelf.library.search(words),
      refusalsItem.getValue(),
    ])
    const library = { isOn: on, keepDays, words, count: found.length, entries: found.slice(0, SHOWN) }
    return { packs, requests, library, refusals }
  }

  async importFile(file: File): Promise<Imported> {
    await callAgain()
    const read = await (await this.#shelf).import(file)
    await sendToBackground('shelfChanged')
    if (!read.ok) return failed(read)
    const { header, figures, statements } = read.value
    return { ok: true, title: header.title, reports: figures + statements }
  }

  /** Asks the browser for the one host, then subscribes and fetches. Must be called first in a press. */
  subscribe(address: string, sha256: string): Promise<Outcome> {
    const hash = /^[0-9a-f]{64}$/i.test(sha256) ? { sha256 } : {}
    return this.#withHost(address, async ({ subscriptions }) => subscriptions.add({ address, ...hash }))
  }

  /** Asks for the newest copy now, and for the host if it was taken back. Must be called first in a press. */
  update(address: string): Promise<Outcome> {
    return this.#withHost(address, ({ subscriptions }) => subscriptions.update(address))
  }

  /** Takes a pack away, with its subscription and the permission that nothing else needs. */
  async remove({ from, kept, copy }: ShelfPack): Promise<void> {
    const shelf = await this.#shelf
    if (kept !== undefined) await shelf.subscriptions.remove(from)
    else if (copy !== undefined) await shelf.importer.remove(copy.id)
    if (kept !== undefined) await giveBack([from], shelf)
    await sendToBackground('shelfChanged')
  }

  async setPack(id: string, isOn: boolean): Promise<void> {
    const others = (await packsItem.getValue()).off.filter((other) => other !== id)
    await packsItem.setValue({ off: isOn ? others : [...others, id].sort() })
    await sendToBackground('shelfChanged')
  }

  async setLibrary(on: boolean): Promise<void> {
    await libraryItem.setValue({ ...(await libraryItem.getValue()), on })
    await sendToBackground('shelfChanged')
  }

  async keepFor(keepDays: number): Promise<void> {
    await libraryItem.setValue({ ...(await libraryItem.getValue()), keepDays })
    await (await this.#shelf).library.shrink()
    await sendToBackground('shelfChanged')
  }

  async forget(what: Forget): Promise<void> {
    await (await this.#shelf).library.forget(what)
    await sendToBackground('shelfChanged')
  }

  async libraryText(): Promise<string> {
    return (await this.#shelf).library.export()
  }

  /** Takes in a saved library; how many claims were new. */
  async importLibrary(file: File): Promise<Imported> {
    const read = await (await this.#shelf).library.import(await file.text())
    await sendToBackground('shelfChanged')
    return read.ok ? { ok: true, title: file.name, reports: read.value } : failed(read)
  }

  async takeBack(key: string): Promise<void> {
    await takeBack(key)
    await sendToBackground('shelfChanged')
  }

  async refusalsText(): Promise<string> {
    return refusalsAsCases(await refusalsItem.getValue())
  }

  /** Deletes packs, subscriptions with their permissions, the log of requests, the library and refusals. */
  async clear(): Promise<void> {
    const shelf = await this.#shelf
    const asked = (await shelf.subscriptions.list()).map(({ address }) => address)
    await shelf.clear()
    await giveBack(asked, shelf)
    await refusalsItem.removeValue()
    await sendToBackground('shelfChanged')
  }

  async #withHost(address: string, ask: (shelf: Shelf) => Promise<Outcome>): Promise<Outcome> {
    const origin = permissionFor(address)
    if (origin === undefined) return { kind: 'failed', reason: 'not-secure', values: { address } }
    if (!(await browser.permissions.request({ origins: [origin] })))
      return { kind: 'failed', reason: 'no-permission', values: { host: new URL(address).host } }
    await callAgain()
    const outcome = await ask(await this.#shelf)
    await sendToBackground('shelfChanged')
    return outcome
  }
}

/** Gives back the hosts of subscriptions that ended, but for those that another subscription still asks. */
async function giveBack(addresses: readonly string[], shelf: Shelf): Promise<void> {
  const left = await shelf.subscriptions.list()
  const needed = new Set(left.map(({ address }) => permissionFor(address)))
  const origins = new Set(addresses.map(permissionFor).filter((origin) => origin !== undefined && !needed.has(origin)))
  // Allowed for a site's pages too, a host stays allowed for these: they are granted under another pattern.
  for (const origin of origins) await browser.permissions.remove({ origins: [String(origin)] }).catch(() => false)
}

function failed({ problems }: Extract<Result<unknown>, { ok: false }>): Imported {
  return { ok: false, problems: problems.map(problemLine) }
}
