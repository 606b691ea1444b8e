import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { bundleForPage } from '../../../scripts/page-reader/bundle.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../../.output/bench')

/** A bundle as it would be shipped. */
export interface Bundle {
  readonly file: string
  readonly min: number
  readonly gzip: number
}

/** Bundles and minifies `bundles/NAME.ts` as the extension's content scripts are; what it exports is left in `globalThis.bench`. */
export async function bundle(name: string): Promise<Bundle> {
  const code = await bundleForPage(path.join(import.meta.dirname, `${name}.ts`), 'bench')
  const file = path.join(FOLDER, `${name}.mjs`)
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(file, code)
  return { file, min: code.length / 1000, gzip: gzipSync(code, { level: 9 }).length / 1000 }
}
