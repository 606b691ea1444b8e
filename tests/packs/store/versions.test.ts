import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { openDB } from 'idb'
import { expect, test } from 'vitest'
import { figureQuestions } from '../../../lib/match/figure-keys.ts'
import { lookupWith } from '../../../lib/match/lookup.ts'
import { NO_NAMES } from '../../../lib/packs/convert/names.ts'
import { openPackStore, STORE_VERSION } from '../../../lib/packs/store/database.ts'
import { Importer } from '../../../lib/packs/store/importer.ts'
import { StoreIndex } from '../../../lib/packs/store/store-index.ts'
import { TOOLS } from './generated.ts'
import { restored, type SavedRecord } from './saved.ts'

const FOLDER = path.join(import.meta.dirname, 'versions')
const VERSIONS = readdirSync(FOLDER).map((file) => Number.parseInt(file, 10))

/** A database as an earlier version of the extension left it. */
async function asLeftBy(version: number): Promise<string> {
  const name = `left-by-${version}`
  const lines = readFileSync(path.join(FOLDER, `${version}.ndjson`), 'utf8')
    .trim()
    .split('\n')
  const records = lines.map((line) => JSON.parse(line) as SavedRecord)
  const stores = [...new Set(['packs', 'imports', 'sources', 'names', 'blocks', ...records.map(([store]) => store)])]
  const database = await openDB(name, version, {
    upgrade: (fresh) =>
      stores.forEach((store) => void fresh.createObjectStore(store, { autoIncrement: store === 'imports' })),
  })
  for (const [store, key, value] of records) await database.put(store, restored(value), key)
  database.close()
  return name
}

test('there is a saved example of every version', () => {
  expect(VERSIONS.sort()).toEqual(Array.from({ length: STORE_VERSION }, (_, index) => index + 1))
})

test.each(VERSIONS)('a store of version %i is brought up to date and answers', async (version) => {
  const store = await openPackStore(await asLeftBy(version))
  const index = await StoreIndex.open(store, NO_NAMES)
  expect(index.packs).toMatchObject([{ id: 'sample', title: 'A sample' }])
  const [statement] = await index.statements([0])
  expect(statement?.id).toBe('r2')
  const facts = { kind: 'figure', measure: 'troops', actor: { text: 'Sylvania', id: 'sylvania' } } as never
  expect((await index.figures(figureQuestions(facts, lookupWith(index.entities)))).map(({ id }) => id)).toEqual(['r1'])
  expect(await new Importer(store, TOOLS).resume()).toEqual([])
  expect(await store.count('packs')).toBe(1)
})
