import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { packText } from '../../../lib/packs/write.ts'
import { type Built, build } from '../build/build.ts'
import { buildReport } from '../build/build-report.ts'
import { withOneSided } from '../build/one-sided.ts'
import { PACKS, SOURCES } from '../places.ts'
import { prettyJson } from '../pretty-json.ts'
import { readSources } from '../read-sources.ts'

/** Every file that a build writes: path and content. */
export function builtFiles(built: Built): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const index = built.packs.map(({ header, ...pack }) => {
    const text = packText({ header, ...pack })
    const file = `${header.pack}.ndjson`
    files.set(path.join(PACKS, file), text)
    const statements = pack.reports.filter(({ facts }) => facts.kind === 'statement').length
    return {
      id: header.pack,
      title: header.title,
      about: header.about,
      file,
      version: header.version,
      upTo: header.upTo,
      licence: header.licence,
      language: header.language,
      reports: pack.reports.length,
      figures: pack.reports.length - statements,
      statements,
      bytes: Buffer.byteLength(text),
    }
  })
  files.set(path.join(PACKS, 'index.json'), `${prettyJson(index)}\n`)
  files.set(path.join(SOURCES, 'BUILD.txt'), buildReport(built))
  const readme = path.join(PACKS, 'README.md')
  files.set(readme, withOneSided(readFileSync(readme, 'utf8'), built.packs))
  return files
}

/** `npm run pack -- build`: the bundled packs from assets/sources. */
export function buildCommand(words: readonly string[]): number {
  const built = build(readSources())
  mkdirSync(PACKS, { recursive: true })
  for (const [file, text] of builtFiles(built)) writeFileSync(file, text)
  const report = buildReport(built)
  console.log(words.includes('--quiet') ? report.split('\nRules')[0] : report)
  return 0
}
