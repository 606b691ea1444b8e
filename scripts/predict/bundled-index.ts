import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type IndexedPack, MemoryIndex } from '../../lib/match/memory-index.ts'
import { loadBundledPacks } from '../../lib/packs/bundled.ts'
import type { Pack } from '../../lib/packs/pack.ts'
import { parsePack, problemLine } from '../../lib/packs/parse.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../assets/public/packs')

/** The packs that ship with the extension, read from the source tree. */
export function bundledPacks(): Promise<readonly Pack[]> {
  return loadBundledPacks((file) => readFile(path.join(FOLDER, file), 'utf8'))
}

/** One pack file of somebody else. */
export async function packOfFile(file: string): Promise<Pack> {
  const pack = parsePack(await readFile(file, 'utf8'), { file })
  if (!pack.ok) throw new Error(pack.problems.map(problemLine).join('\n'))
  return pack.value
}

/** An index of packs, as the extension makes it. */
export function indexOf(packs: readonly Pack[]): MemoryIndex {
  return new MemoryIndex(packs.map(indexed))
}

function indexed({ header, entities, propositions, reports }: Pack): IndexedPack {
  const { pack: id, title, version, upTo } = header
  return { shown: { id, title, version, ...(upTo === undefined ? {} : { upTo }) }, entities, propositions, reports }
}
