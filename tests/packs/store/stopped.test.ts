import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { NO_NAMES } from '../../../lib/packs/convert/names.ts'
import { openPackStore, type PackStore } from '../../../lib/packs/store/database.ts'
import { Importer } from '../../../lib/packs/store/importer.ts'
import { StoreIndex } from '../../../lib/packs/store/store-index.ts'
import { generatedPack, numbers, TOOLS } from './generated.ts'

const FILE = { kind: 'file', from: 'big.ndjson' } as const
const REPORTS = 20_000
const STATEMENTS = Math.ceil(REPORTS / 7)

/** A store whose connection breaks at one of its next transactions, in the middle of it. */
function breaking(store: PackStore, transactions: number): PackStore {
  let left = transactions
  return new Proxy(store, {
    get(target, name) {
      const value = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      if (name !== 'transaction') return value.bind(target)
      return (...words: Parameters<PackStore['transaction']>) => {
        const made = target.transaction(...words)
        if (--left === 0) queueMicrotask(() => made.abort())
        return made
      }
    },
  })
}

/** One life of the worker: it stops at a random pause, or in the middle of a random transaction. */
async function live(store: PackStore, random: () => number, begin: boolean): Promise<void> {
  let pauses = Math.floor(random() * 60)
  const pause = async () => {
    if (--pauses < 0) throw new Error('the browser stopped the worker')
  }
  const broken = random() < 0.5 ? breaking(store, 1 + Math.floor(random() * 8)) : store
  const importer = new Importer(broken, { ...TOOLS, pause, runSize: 1000 })
  const ended = begin ? importer.run(generatedPack(REPORTS), FILE) : importer.resume()
  await ended.catch(() => undefined)
}

test('an import that is stopped 50 times is consistent each time, goes on, and is complete in the end', async () => {
  const store = await openPackStore('stopped')
  const drawn = numbers(42)
  const random = () => drawn.next().value
  await new Importer(store, TOOLS).run(generatedPack(700), FILE)
  let interrupted = 0
  for (let life = 0; life < 50; life++) {
    await live(store, random, (await store.count('imports')) === 0)
    interrupted += await store.count('imports')
    const index = await StoreIndex.open(store, NO_NAMES)
    // Either the old copy or the new one, never a part of it.
    expect([100, STATEMENTS]).toContain(index.statistics.count)
    expect(await index.statements([0, 99])).toHaveLength(2)
  }
  expect(interrupted).toBeGreaterThan(30)
  const results = await new Importer(store, TOOLS).resume()
  expect(results.every(({ ok }) => ok)).toBe(true)
  if (results.length === 0) await new Importer(store, TOOLS).run(generatedPack(REPORTS), FILE)
  const pack = await store.get('packs', 'generated')
  expect(pack).toMatchObject({ figures: REPORTS - STATEMENTS, statements: STATEMENTS, leftOut: 0 })
  expect(await countFigures(store)).toBe(REPORTS - STATEMENTS)
  expect(await store.count('sources')).toBe(1)
}, 60_000)

async function countFigures(store: PackStore): Promise<number> {
  let count = 0
  for (let cursor = await store.transaction('blocks').store.openCursor(); cursor; cursor = await cursor.continue()) {
    if (cursor.key[1] === 'figures') count += (cursor.value as string).split('\n').length
    expect(['figures', 'keys', 'filter', 'statements', 'terms', 'prints']).toContain(cursor.key[1])
  }
  return count
}
