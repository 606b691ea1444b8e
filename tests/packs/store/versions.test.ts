import 'fake-indexeddb/auto'
import path from 'node:path'
import { type IDBPDatabase, openDB } from 'idb'
import { expect, test } from 'vitest'
import { figureQuestions } from '../../../lib/match/figure-keys.ts'
import { lookupWith } from '../../../lib/match/lookup.ts'
import { NO_NAMES } from '../../../lib/packs/convert/names.ts'
import { blocksOf, openPackStore, STORE_VERSION } from '../../../lib/packs/store/database.ts'
import { Importer } from '../../../lib/packs/store/importer.ts'
import { StoreIndex } from '../../../lib/packs/store/store-index.ts'
import { generatedPack, TOOLS } from './generated.ts'
import { asLeftBy, versionsIn } from './saved.ts'

const FOLDER = path.join(import.meta.dirname, 'versions')
const STORES = ['packs', 'imports', 'sources', 'names', 'blocks']
const VERSIONS = versionsIn(FOLDER)

const makeStores = (fresh: IDBPDatabase) =>
  STORES.forEach((store) => void fresh.createObjectStore(store, { autoIncrement: store === 'imports' }))

test('an import that version 1 had begun is finished by the next', async () => {
  const name = 'begun-by-1'
  const source = generatedPack(900, 'begun')
  const old = await openPackStore('whole')
  const pause = async () => {
    if ((await old.count('blocks', blocksOf(1, 'figure-run'))) > 0) throw new Error('the browser stopped the worker')
  }
  await new Importer(old, { ...TOOLS, pause, runSize: 200 }).run(source, { kind: 'file', from: 'begun.ndjson' })
  const database = await openDB(name, 1, { upgrade: makeStores })
  let runs = 0
  for (const store of STORES) {
    for (const key of await old.getAllKeys(store as 'blocks')) {
      const value = await old.get(store as 'blocks', key)
      runs += isRun(value) ? 1 : 0
      await database.put(store, asVersion1(value), key)
    }
  }
  expect(runs).toBeGreaterThan(0)
  database.close()
  const store = await openPackStore(name)
  expect(await new Importer(store, TOOLS).resume()).toMatchObject([
    { ok: true, value: { figures: 771, statements: 129 } },
  ])
  const index = await StoreIndex.open(store, NO_NAMES)
  expect((await index.statements([0, 128])).map(({ id }) => id)).toEqual(['begun-0', 'begun-896'])
})

function isRun(value: unknown): value is { readonly text: string } {
  return typeof value === 'object' && value !== null && 'counts' in value
}

/** Version 1 kept lines as lists. */
function asVersion1(value: unknown): unknown {
  if (typeof value === 'string') return value.split('\n')
  if (!isRun(value)) return value
  const { text, ...rest } = value
  return { ...rest, lines: text.split('\n') }
}

test('there is a saved example of every version', () => {
  expect(VERSIONS).toEqual(Array.from({ length: STORE_VERSION }, (_, index) => index + 1))
})

test.each(VERSIONS)('a store of version %i is brought up to date and answers', async (version) => {
  await asLeftBy(version, FOLDER, `left-by-${version}`, makeStores)
  const store = await openPackStore(`left-by-${version}`)
  const index = await StoreIndex.open(store, NO_NAMES)
  expect(index.packs).toMatchObject([{ id: 'sample', title: 'A sample' }])
  const [statement] = await index.statements([0])
  expect(statement?.id).toBe('r2')
  const facts = { kind: 'figure', measure: 'troops', actor: { text: 'Sylvania', id: 'sylvania' } } as never
  expect((await index.figures(figureQuestions(facts, lookupWith(index.entities)))).map(({ id }) => id)).toEqual(['r1'])
  expect(await new Importer(store, TOOLS).resume()).toEqual([])
  expect(await store.count('packs')).toBe(1)
})
