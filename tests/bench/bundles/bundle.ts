import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const FOLDER = path.resolve(import.meta.dirname, '../../../.output/bench')

/** A bundle as it would be shipped. */
export interface Bundle {
  readonly file: string
  readonly min: number
  readonly gzip: number
}

/** Bundles and minifies `bundles/NAME.ts` as the extension's content scripts are. */
export async function bundle(name: string): Promise<Bundle> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: path.join(import.meta.dirname, `${name}.ts`), formats: ['es'] },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (output === undefined || !('output' in output)) throw new Error(`bundling ${name}: expected one bundle`)
  const { code } = output.output[0]
  const file = path.join(FOLDER, `${name}.mjs`)
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(file, code)
  return { file, min: code.length / 1000, gzip: gzipSync(code, { level: 9 }).length / 1000 }
}
