import type { Report } from '../../model/reports.ts'
import { Freezer } from '../frozen/freezer.ts'
import { FrozenIndex, type FrozenPack, type FrozenReports } from '../frozen/frozen-index.ts'
import type { Keying } from '../store/keying.ts'
import type { LibraryStore } from './database.ts'
import type { LibraryEntry } from './entry.ts'

/** What is known of a library's index without reading it. */
export interface FrozenAbout {
  /** Entries that were last read later are not in it. */
  readonly upTo: string
  readonly keying: string
}

/** The index itself; `keys` has the keys of entries by their places, with line breaks between. */
export interface FrozenFile {
  readonly columns: Uint8Array<ArrayBuffer>
  readonly keys: string
}

/** A library as it is checked against: what is frozen, and the reports that came since. */
export interface LibraryParts {
  readonly frozen?: FrozenIndex
  readonly reports: readonly Report[]
}

/** As many entries that came since are worked through at every start; beyond that, and a part of all, they are frozen. */
const MOST_NEWER = 256
const PART = 16
const ENTRIES_A_READ = 500

/** The report of an entry that counts; what a page no longer says is no report. */
export function reportOf({ report, last, gone }: LibraryEntry): Report | undefined {
  return gone === true ? undefined : { ...report, read: last }
}

const since = (about: FrozenAbout | undefined): IDBKeyRange | null =>
  about === undefined ? null : IDBKeyRange.lowerBound(about.upTo, true)

async function aboutFrozen(store: LibraryStore, keying: Keying): Promise<FrozenAbout | undefined> {
  const about = (await store.get('index', 'about')) as FrozenAbout | undefined
  return about?.keying === keying.version ? about : undefined
}

/**
 * Opens a library for answering. A library grows for years, a worker lives for seconds: most of it is frozen in an index
 * that is opened without going through the entries, and only what was read since is.
 */
export async function openParts(store: LibraryStore, keying: Keying): Promise<LibraryParts> {
  const about = await aboutFrozen(store, keying)
  const file = about && ((await store.get('index', 'file')) as FrozenFile | undefined)
  const newer = await store.getAllFromIndex('entries', 'last', file === undefined ? null : since(about))
  const reports = newer.flatMap((entry) => reportOf(entry) ?? [])
  if (about === undefined || file === undefined) return { reports }
  const kept = new KeptReports(store, file.keys.split('\n'), about.upTo)
  return { frozen: new FrozenIndex(file.columns.buffer, kept), reports }
}

/** Freezes the library anew when much has come since; was it? Anything that is forgotten meanwhile undoes it. */
export async function freezeLibrary(
  store: LibraryStore,
  keying: Keying,
  pause: () => Promise<void>,
  most = MOST_NEWER,
): Promise<boolean> {
  const all = await store.count('entries')
  const newer = await store.countFromIndex('entries', 'last', since(await aboutFrozen(store, keying)))
  if (newer <= Math.max(most, all / PART)) return false
  const epoch = await store.get('index', 'epoch')
  const latest = await store.transaction('entries').store.index('last').openKeyCursor(null, 'prev')
  const upTo = String(latest?.key ?? '')
  const file = await frozenFile(store, keying, upTo, pause)
  const writing = store.transaction('index', 'readwrite')
  const isAsItWas = (await writing.store.get('epoch')) === epoch
  if (isAsItWas) {
    void writing.store.put({ upTo, keying: keying.version }, 'about')
    void writing.store.put(file, 'file')
  }
  await writing.done
  return isAsItWas
}

async function frozenFile(
  store: LibraryStore,
  keying: Keying,
  upTo: string,
  pause: () => Promise<void>,
): Promise<FrozenFile> {
  const freezer = new Freezer(keying, keying.lookupWith([]))
  const add = freezer.begin({ file: '', ...SHOWN, entities: [], propositions: [] })
  const keys: string[] = []
  let entries = await store.getAll('entries', null, ENTRIES_A_READ)
  while (entries.length > 0) {
    for (const entry of entries) {
      const report = entry.last <= upTo ? reportOf(entry) : undefined
      if (report !== undefined) add(report, keys.push(entry.key) - 1)
      await pause()
    }
    const last = entries.at(-1)?.key ?? ''
    entries = await store.getAll('entries', IDBKeyRange.lowerBound(last, true), ENTRIES_A_READ)
  }
  return { columns: freezer.file(), keys: keys.join('\n') }
}

/** How the library is named beside packs. */
export const SHOWN = { id: 'library', title: 'My library', version: '' } as const

/** Reports of entries as they are now: what was forgotten, taken back or read again since is none of these. */
class KeptReports implements FrozenReports {
  readonly #store: LibraryStore
  readonly #keys: readonly string[]
  readonly #upTo: string
  readonly #read = new Map<number, Report | undefined>()

  constructor(store: LibraryStore, keys: readonly string[], upTo: string) {
    this.#store = store
    this.#keys = keys
    this.#upTo = upTo
  }

  async at(_: FrozenPack, places: readonly number[]): Promise<readonly Report[]> {
    const asked = places.filter((place) => !this.#read.has(place))
    if (asked.length > 0) {
      const { store } = this.#store.transaction('entries')
      const entries = await Promise.all(asked.map((place) => store.get(this.#keys[place] ?? '')))
      entries.forEach((entry, at) => void this.#read.set(asked[at] ?? -1, this.#counted(entry)))
    }
    return places.flatMap((place) => this.#read.get(place) ?? [])
  }

  #counted(entry: LibraryEntry | undefined): Report | undefined {
    return entry === undefined || entry.last > this.#upTo ? undefined : reportOf(entry)
  }
}
