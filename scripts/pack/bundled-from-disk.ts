import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { KEYING } from '../../lib/extension/keying.ts'
import {
  bundledIndex,
  type LoadText,
  loadBundledPacks,
  SHIPPED_INDEX,
  type ShippedFiles,
} from '../../lib/packs/bundled.ts'
import { freeze } from '../../lib/packs/frozen/freeze.ts'
import type { Pack } from '../../lib/packs/pack.ts'
import { PACKS } from './places.ts'

/** Loads files of assets/public/packs from disk, for scripts and tests. */
export const fromDisk: LoadText = (file) => readFile(path.join(PACKS, file), 'utf8')

/** The index of the shipped packs, as the build puts it beside them. */
export async function makeShippedIndex(): Promise<Uint8Array<ArrayBuffer>> {
  const packs = await bundledIndex(fromDisk)
  return freeze(await Promise.all(packs.map(async ({ file }) => ({ file, text: await fromDisk(file) }))), KEYING)
}

let made: Promise<Uint8Array<ArrayBuffer>> | undefined

/** The files that ship, as the extension has them; the index is made when it is first asked for. */
export const SHIPPED: ShippedFiles = {
  text: fromDisk,
  async bytes(file) {
    if (file !== SHIPPED_INDEX) return new Uint8Array(await readFile(path.join(PACKS, file))).buffer
    made ??= makeShippedIndex()
    return (await made).buffer
  },
}

/** The bundled packs as the extension has them. */
export function bundledPacks(isOn?: (id: string) => boolean): Promise<readonly Pack[]> {
  return loadBundledPacks(fromDisk, isOn)
}
