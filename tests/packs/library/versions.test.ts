import 'fake-indexeddb/auto'
import path from 'node:path'
import type { IDBPDatabase } from 'idb'
import { expect, test } from 'vitest'
import { KEYING } from '../../../lib/extension/keying.ts'
import { LIBRARY_VERSION, openLibraryStore } from '../../../lib/packs/library/database.ts'
import { Library } from '../../../lib/packs/library/library.ts'
import { asLeftBy, versionsIn } from '../store/saved.ts'

const FOLDER = path.join(import.meta.dirname, 'versions')
const VERSIONS = versionsIn(FOLDER)

/** The stores as each version made them. */
const MADE: Readonly<Record<number, (fresh: IDBPDatabase) => void>> = {
  1: (fresh) => {
    const entries = fresh.createObjectStore('entries', { keyPath: 'key' })
    for (const index of ['page', 'site', 'last']) entries.createIndex(index, index)
    fresh.createObjectStore('pages', { keyPath: 'page' })
  },
  2: (fresh) => {
    MADE[1]?.(fresh)
    fresh.createObjectStore('index')
  },
}

test('there is a saved example of every version', () => {
  expect(VERSIONS).toEqual(Array.from({ length: LIBRARY_VERSION }, (_, index) => index + 1))
})

test.each(VERSIONS)('a library of version %i is found again, whole', async (version) => {
  await asLeftBy(version, FOLDER, `left-by-${version}`, (fresh) => MADE[version]?.(fresh))
  const store = await openLibraryStore(`left-by-${version}`)
  const library = new Library(store, () => new Date('2026-06-01T00:00:00Z'))
  const entries = await library.search()
  expect(entries.map(({ site }) => site).sort()).toEqual([
    'news.test',
    'news.test',
    'news.test',
    'news.test',
    'other.test',
    'other.test',
    'other.test',
  ])
  expect((await library.search('12,000')).map(({ last }) => last)).toContain('2026-05-04T12:00:00.000Z')
  const left = (await library.reports()).map(({ read, facts }) => [read, facts.kind])
  expect(left).toContainEqual(['2026-05-04T12:00:00.000Z', 'figure'])
  // What the page no longer said is kept and counts no more.
  expect(left.length).toBeLessThan(entries.length)
  // The example was frozen under this version of the keys.
  const { frozen, reports } = await library.parts({ ...KEYING, version: '1' })
  expect([frozen === undefined, reports.length]).toEqual(version === 1 ? [true, left.length] : [false, 0])
  const [entry] = await library.search('Peskov denied')
  const kept = await frozen?.statements(Array.from({ length: frozen.statistics.count }, (_, number) => number))
  if (frozen !== undefined) expect(kept?.map(({ id }) => id)).toContain(entry?.key)
  expect(await library.pages()).toMatchObject([{ title: 'A story' }, { title: 'A story' }])
  await library.forget({ what: 'site', site: 'news.test' })
  expect((await library.search()).map(({ site }) => site)).toEqual(['other.test', 'other.test', 'other.test'])
})
