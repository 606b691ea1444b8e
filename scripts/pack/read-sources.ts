import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { EntityLine } from '../../lib/packs/format/lines.ts'
import type { Sources } from './build/build.ts'
import type { PropositionRow } from './build/propositions.ts'
import { type PackSource, readRecords } from './build/record.ts'
import { readJsonLines, readTable } from './build/tables.ts'
import { SOURCES } from './places.ts'

/** Reads assets/sources: the records of each war and the tables. */
export function readSources(folder: string = SOURCES): Sources {
  const text = (file: string) => readFileSync(path.join(folder, file), 'utf8')
  const table = (file: string) => readTable(text(`tables/${file}`), file)
  const packs = readJsonLines<PackSource>(text('packs.ndjson'))
  return {
    packs: packs.map((pack) => ({
      ...pack,
      records: readRecords(text(`records/${pack.pack}.ndjson`), `${pack.pack}.ndjson`),
    })),
    measures: table('measures.tsv'),
    actions: table('actions.tsv'),
    words: table('words.tsv'),
    names: table('names.tsv'),
    outlets: table('outlets.tsv'),
    occasions: table('occasions.tsv'),
    entities: readJsonLines<EntityLine>(text('tables/entities.ndjson')),
    propositions: readJsonLines<PropositionRow>(text('tables/propositions.ndjson')),
  }
}
