import type { Problem, Result } from '../model/result.ts'
import { count, must, slug, text } from './format/fields.ts'
import { isObject, type LineOf, readRecord } from './format/record.ts'
import { FrozenIndex } from './frozen/frozen-index.ts'
import { type LoadBytes, ShippedReports } from './frozen/shipped-reports.ts'
import type { Pack } from './pack.ts'
import { parsePack } from './parse.ts'
import type { ReaderOptions } from './reader-state.ts'

/** Gives the text of a file of assets/public/packs; the background fetches it from the extension itself. */
export type LoadText = (file: string) => Promise<string>

/** Gives a file of the packs that ship, as text or as it is. */
export interface ShippedFiles {
  readonly text: LoadText
  readonly bytes: LoadBytes
}

/** The index of the shipped packs, made when the extension is built; it lies beside them. */
export const SHIPPED_INDEX = 'packs.index'

/** The packs that ship and are switched on, ready to answer; `isOn` decides by id. */
export async function shippedIndex(
  { bytes }: ShippedFiles,
  isOn: (id: string) => boolean = () => true,
): Promise<FrozenIndex> {
  return new FrozenIndex(await bytes(SHIPPED_INDEX), new ShippedReports(bytes), isOn)
}

const word = text(2000)
const ENTRY = {
  id: must(slug, 'Id of the pack.'),
  title: must(word, 'Title.'),
  about: must(word, 'What it covers.'),
  file: must(slug, 'Its file beside the index.'),
  version: must(word, 'Version.'),
  upTo: must(word, 'Latest date of its reports.'),
  licence: must(word, 'Licence.'),
  language: must(word, 'Language of its summaries.'),
  reports: must(count, 'Number of reports.'),
  figures: must(count, 'How many are figures.'),
  statements: must(count, 'How many are statements.'),
  bytes: must(count, 'Size of the file.'),
} as const

/** What the index says of one bundled pack. */
export type BundledPack = LineOf<typeof ENTRY>

/** The bundled packs, without reading them. */
export async function bundledIndex(load: LoadText): Promise<readonly BundledPack[]> {
  const index: unknown = JSON.parse(await load('index.json'))
  const problems: Problem[] = []
  const entries = Array.isArray(index) ? index.filter(isObject) : []
  const packs = entries.map((entry) => readRecord(ENTRY, entry, problems, 'index.json: '))
  const [first] = problems
  if (first !== undefined)
    throw new Error(`Bundled packs: ${first.path} should be ${first.expected}, is ${first.found}`)
  return packs.filter((pack) => pack !== undefined)
}

/** Reads one bundled pack, when it is first asked for. */
export async function loadBundledPack(
  pack: BundledPack,
  load: LoadText,
  options: ReaderOptions = {},
): Promise<Result<Pack>> {
  return parsePack(await load(pack.file), { file: pack.file, ...options })
}

/** Reads the bundled packs that are switched on; `isOn` decides by id. */
export async function loadBundledPacks(
  load: LoadText,
  isOn: (id: string) => boolean = () => true,
): Promise<readonly Pack[]> {
  const packs: Pack[] = []
  for (const entry of await bundledIndex(load)) {
    if (!isOn(entry.id)) continue
    const read = await loadBundledPack(entry, load)
    // The packs are our own and a test reads them, so trouble here is a broken installation.
    if (!read.ok) throw new Error(`Bundled packs: cannot read "${entry.file}": ${read.problems[0]?.found ?? 'unknown'}`)
    packs.push(read.value)
  }
  return packs
}
