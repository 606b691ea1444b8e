import { type IndexedPack, MemoryIndex } from '../match/memory-index.ts'
import type { ReportIndex } from '../match/report-index.ts'
import { type LoadText, loadBundledPacks } from '../packs/bundled.ts'
import type { Pack } from '../packs/pack.ts'
import { packsItem } from '../settings/items.ts'

/** Everything on record that the reader left switched on. `load` reads the packs that ship with the extension. */
export async function loadIndex(load: LoadText): Promise<ReportIndex> {
  const { off } = await packsItem.getValue()
  const packs = await loadBundledPacks(load, (id) => !off.includes(id))
  return new MemoryIndex(packs.map(indexed))
}

function indexed({ header, entities, propositions, reports }: Pack): IndexedPack {
  const { pack: id, title, version } = header
  const upTo = latest(reports.flatMap(({ published }) => published ?? []))
  return { shown: { id, title, version, ...(upTo ? { upTo } : {}) }, entities, propositions, reports }
}

const latest = (dates: readonly string[]): string | undefined =>
  dates.reduce<string | undefined>((last, date) => (last === undefined || date > last ? date : last), undefined)
