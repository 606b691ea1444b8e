import { MemoryIndex } from '../match/memory-index.ts'
import type { ReportIndex } from '../match/report-index.ts'
import type { Report } from '../model/reports.ts'
import { type ShippedFiles, shippedIndex } from '../packs/bundled.ts'
import { SHOWN } from '../packs/library/frozen-library.ts'
import type { Shelf } from '../packs/shelf.ts'
import { JoinedIndex } from '../packs/store/joined-index.ts'
import { libraryItem, packsItem } from '../settings/items.ts'

/** The parts of what is on record; each is loaded when first asked for and again after it changed. */
export type Part = 'shipped' | 'imported' | 'library'

const PARTS: readonly Part[] = ['shipped', 'imported', 'library']

/** Everything on record that the reader left switched on, kept as long as the worker lives. */
export class OnRecord {
  readonly #load: Readonly<Record<Part, () => Promise<ReportIndex>>>
  readonly #parts = new Map<Part, Promise<ReportIndex>>()
  #joined: Promise<ReportIndex> | undefined

  /** `shipped` are the files of the packs that ship with the extension. */
  constructor(shipped: ShippedFiles, shelf: () => Promise<Shelf>) {
    this.#load = {
      shipped: async () => shippedIndex(shipped, await packsThatAreOn()),
      // A browser that keeps nothing has no store. What ships with the extension answers all the same.
      imported: async () => importedIndex(shelf).catch(() => NOTHING),
      library: async () => libraryIndex(shelf).catch(() => NOTHING),
    }
  }

  /** One index over all parts. */
  index(): Promise<ReportIndex> {
    this.#joined ??= this.#join().catch((error: unknown) => {
      this.renew()
      throw error
    })
    return this.#joined
  }

  /** This part changed, or all did: the next question loads it anew. */
  renew(...parts: readonly Part[]): void {
    for (const part of parts.length === 0 ? PARTS : parts) this.#parts.delete(part)
    this.#joined = undefined
  }

  async #join(): Promise<ReportIndex> {
    return new JoinedIndex(await Promise.all(PARTS.map((part) => this.#part(part))))
  }

  #part(part: Part): Promise<ReportIndex> {
    const known = this.#parts.get(part) ?? this.#load[part]()
    this.#parts.set(part, known)
    return known
  }
}

const NOTHING: ReportIndex = new MemoryIndex([])

async function packsThatAreOn(): Promise<(id: string) => boolean> {
  const { off } = await packsItem.getValue()
  return (id) => !off.includes(id)
}

async function importedIndex(shelf: () => Promise<Shelf>): Promise<ReportIndex> {
  return (await shelf()).index(await packsThatAreOn())
}

async function libraryIndex(shelf: () => Promise<Shelf>): Promise<ReportIndex> {
  if (!(await libraryItem.getValue()).on) return NOTHING
  const { frozen, reports } = await (await shelf()).libraryParts()
  if (frozen === undefined && reports.length === 0) return NOTHING
  const shown = { ...SHOWN, ...upTo(reports) }
  const newer = new MemoryIndex([{ shown, entities: [], propositions: [], reports }])
  return frozen === undefined ? newer : new JoinedIndex([newer, frozen])
}

/** The latest date of reports, if any has one. */
function upTo(reports: readonly Report[]): { readonly upTo?: string } {
  let last = ''
  for (const { published = '' } of reports) if (published > last) last = published
  return last === '' ? {} : { upTo: last }
}
