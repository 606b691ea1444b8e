import type { Result } from '../model/result.ts'
import type { Names } from './convert/names.ts'
import { openLibraryStore } from './library/database.ts'
import { LIBRARY_LIMITS, type LibraryLimits } from './library/entry.ts'
import type { LibraryParts } from './library/frozen-library.ts'
import { Library } from './library/library.ts'
import { openPackStore, type PackStore, type StoredPack } from './store/database.ts'
import { Importer } from './store/importer.ts'
import type { Keying } from './store/keying.ts'
import { pauseEvery } from './store/pause.ts'
import { StoreIndex } from './store/store-index.ts'
import { openSubscriptionStore, requestLog, type SubscriptionStore } from './subscriptions/database.ts'
import { isDue, isStale } from './subscriptions/plan.ts'
import type { RequestRecord, Subscription } from './subscriptions/subscription.ts'
import { Subscriptions } from './subscriptions/subscriptions.ts'

/** What the shelf needs from the extension around it. */
export interface ShelfTools {
  readonly keying: Keying
  /** Entities that no pack has to bring. */
  readonly names: Names
  /** Ids of the packs that ship with the extension. */
  readonly isTaken: (id: string) => boolean
  /** Has the reader granted the host of this address? */
  readonly mayAsk: (address: string) => Promise<boolean>
  /** What the reader set for the library. */
  readonly libraryLimits?: () => Promise<LibraryLimits>
}

/** One imported pack as lists show it. */
export interface ShelfRow {
  readonly pack: StoredPack
  /** Set for packs that are kept current. */
  readonly subscription?: Subscription
  /** Nobody has confirmed this copy for long. */
  readonly isStale: boolean
}

// A lock of the whole extension: the background and an options page may both be importing, and a lock ends with its holder.
function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('second-source-import', work) as Promise<T>
}

/** All packs beside those that ship, the library, and the subscriptions: what the background opens once. */
export class Shelf {
  readonly importer: Importer
  readonly subscriptions: Subscriptions
  readonly library: Library
  readonly #packs: PackStore
  readonly #requests: SubscriptionStore
  readonly #names: Names
  readonly #keying: Keying
  readonly #pause = pauseEvery()

  private constructor(packs: PackStore, requests: SubscriptionStore, library: Library, tools: ShelfTools) {
    const now = () => new Date()
    const pause = this.#pause
    this.#packs = packs
    this.#requests = requests
    this.#names = tools.names
    this.#keying = tools.keying
    this.library = library
    this.importer = new Importer(packs, { ...tools, pause, now, exclusive: oneAtATime })
    this.subscriptions = new Subscriptions(requests, {
      ...tools,
      importer: this.importer,
      now,
      pause,
      random: Math.random,
    })
  }

  static async open(tools: ShelfTools): Promise<Shelf> {
    const [packs, requests, library] = await Promise.all([openPackStore(), openSubscriptionStore(), openLibraryStore()])
    return new Shelf(
      packs,
      requests,
      new Library(library, () => new Date(), tools.libraryLimits ?? (async () => LIBRARY_LIMITS)),
      tools,
    )
  }

  /** Answers from the imported packs that are on. Open it anew after an import, an update or a switch. */
  index(isOn: (id: string) => boolean): Promise<StoreIndex> {
    return StoreIndex.open(this.#packs, this.#names, isOn)
  }

  /** What was read, for answering. */
  libraryParts(): Promise<LibraryParts> {
    return this.library.parts(this.#keying)
  }

  /** Is an import unfinished, or a subscription due? */
  async hasWork(): Promise<boolean> {
    if ((await this.#packs.count('imports')) > 0) return true
    return (await this.subscriptions.list()).some((each) => isDue(each, new Date()))
  }

  /** At every start and alarm: finishes what was interrupted, forgets what is too old, asks what is due; when to be woken next. */
  async tend(): Promise<string | undefined> {
    await this.importer.resume()
    await this.library.shrink()
    await this.library.freeze(this.#keying, this.#pause)
    return this.subscriptions.updateDue()
  }

  /** Imports a file that the reader chose. */
  import(file: File): Promise<Result<StoredPack>> {
    return this.importer.run(file, { kind: 'file', from: file.name })
  }

  /** Every pack that has come. */
  async rows(): Promise<readonly ShelfRow[]> {
    const subscriptions = new Map((await this.subscriptions.list()).map((each) => [each.address, each]))
    const packs = await this.#packs.getAll('packs')
    return packs.map((pack) => {
      const subscription = pack.origin.kind === 'subscription' ? subscriptions.get(pack.origin.from) : undefined
      return subscription === undefined
        ? { pack, isStale: false }
        : { pack, subscription, isStale: isStale(subscription, new Date()) }
    })
  }

  /** Deletes everything: packs, subscriptions, the log of requests, the library. */
  async clear(): Promise<void> {
    for (const { address } of await this.subscriptions.list()) await this.subscriptions.remove(address)
    for (const { id } of await this.#packs.getAll('packs')) await this.importer.remove(id)
    await Promise.all([this.#requests.clear('requests'), this.library.forget({ what: 'all' })])
  }

  /** Every request that left this machine, newest first. */
  requests(): Promise<readonly RequestRecord[]> {
    return requestLog(this.#requests)
  }
}
