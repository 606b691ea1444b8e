import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type LoadText, loadBundledPacks } from '../../lib/packs/bundled.ts'
import type { Pack } from '../../lib/packs/pack.ts'
import { PACKS } from './places.ts'

/** Loads files of assets/public/packs from disk, for scripts and tests. */
export const fromDisk: LoadText = (file) => readFile(path.join(PACKS, file), 'utf8')

/** The bundled packs as the extension has them. */
export function bundledPacks(isOn?: (id: string) => boolean): Promise<readonly Pack[]> {
  return loadBundledPacks(fromDisk, isOn)
}
