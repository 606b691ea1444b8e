import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { detect } from '../../../lib/detect/detect.ts'
import { KEYING } from '../../../lib/extension/keying.ts'
import { figureKeys } from '../../../lib/match/figure-keys.ts'
import { lookupWith } from '../../../lib/match/lookup.ts'
import { MemoryIndex } from '../../../lib/match/memory-index.ts'
import type { Report } from '../../../lib/model/reports.ts'
import { type LibraryStore, openLibraryStore } from '../../../lib/packs/library/database.ts'
import type { LibraryEntry } from '../../../lib/packs/library/entry.ts'
import { freezeLibrary, SHOWN } from '../../../lib/packs/library/frozen-library.ts'
import { Library } from '../../../lib/packs/library/library.ts'
import { pageOf, siteOfPage } from '../../../lib/packs/library/reading.ts'
import { JoinedIndex } from '../../../lib/packs/store/joined-index.ts'
import { bundledPacks } from '../../../scripts/pack/bundled-from-disk.ts'

const MANY = 400
const pause = () => Promise.resolve()
let store: LibraryStore
let library: Library
let count = 0
let reports: readonly Report[]

const entryOf = (report: Report, at: number, last = momentOf(at)): LibraryEntry => ({
  key: `library-${String(at).padStart(4, '0')}`,
  page: pageOf(report.url),
  site: siteOfPage(report.url),
  report: { ...report, id: `library-${String(at).padStart(4, '0')}`, pack: 'library' },
  quote: { exact: '', prefix: '', suffix: '' },
  first: last,
  last,
  earlier: [],
})
const momentOf = (at: number) => new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString()

beforeEach(async () => {
  store = await openLibraryStore(`frozen-${++count}`)
  library = new Library(store, () => new Date('2026-06-01T12:00:00Z'))
  reports = (await bundledPacks()).flatMap((pack) => pack.reports.filter((_, at) => at % 6 === 0)).slice(0, MANY)
  for (const [at, report] of reports.entries()) await store.put('entries', entryOf(report, at))
})

const memoryOf = (all: readonly Report[]) =>
  new MemoryIndex([{ shown: SHOWN, entities: [], propositions: [], reports: all }])

async function opened(): Promise<JoinedIndex> {
  const { frozen, reports: newer } = await library.parts(KEYING)
  return new JoinedIndex(frozen === undefined ? [memoryOf(newer)] : [memoryOf(newer), frozen])
}

/** What the library answers is what an index of all that counts in it would answer. */
async function expectSameAnswers() {
  const [index, memory] = [await opened(), memoryOf(await library.reports())]
  const find = lookupWith([])
  const ids = (found: readonly Report[]) => found.map(({ id, read }) => `${id} ${read}`).sort()
  const keys = reports.flatMap(({ facts }) => (facts.kind === 'figure' ? figureKeys(facts, find) : []))
  for (const key of new Set(keys)) expect(ids(await index.figures([key]))).toEqual(ids(memory.figures([key])))
  const terms = ['troop', 'russia', '@vladimir-putin', '@dmitry-peskov', 'kursk', 'no such term']
  const lists = [await index.postings(terms), memory.postings(terms)] as const
  for (const at of terms.keys()) {
    const [one, other] = [lists[0][at]?.statements ?? [], lists[1][at]?.statements ?? []]
    expect(ids(await index.statements(Array.from(one)))).toEqual(ids(memory.statements(Array.from(other))))
  }
  expect(index.packs.map(({ id }) => id)).toEqual(['library'])
}

test('a small library is not frozen, a large one is, and answers alike', async () => {
  expect(await freezeLibrary(store, KEYING, pause, MANY)).toBe(false)
  await expectSameAnswers()
  expect(await library.freeze(KEYING, pause)).toBe(true)
  expect((await library.parts(KEYING)).reports).toEqual([])
  await expectSameAnswers()
  expect(await library.freeze(KEYING, pause)).toBe(false)
})

test('what was read, read again or taken back since is told as it is now', async () => {
  await library.freeze(KEYING, pause)
  const [first, second, third] = await store.getAll('entries')
  if (first === undefined || second === undefined || third === undefined) throw new Error('there are entries')
  const later = '2026-05-01T00:00:00.000Z'
  await store.put('entries', { ...first, report: { ...second.report, id: first.key }, last: later })
  await store.put('entries', { ...third, gone: true })
  await store.put('entries', entryOf(reports[7] ?? first.report, MANY, later))
  expect((await library.parts(KEYING)).reports.map(({ id }) => id).sort()).toEqual([first.key, `library-0${MANY}`])
  await expectSameAnswers()
})

test('nothing that was forgotten lives on in the index', async () => {
  await library.freeze(KEYING, pause)
  const [first] = await store.getAll('entries')
  await library.forget({ what: 'entry', key: first?.key ?? '' })
  expect(await store.getAllKeys('index')).toEqual(['epoch'])
  await expectSameAnswers()
  await library.freeze(KEYING, pause)
  expect(await store.getAllKeys('index')).toEqual(['about', 'epoch', 'file'])
  await expectSameAnswers()
  await library.forget({ what: 'all' })
  expect(await store.getAllKeys('index')).toEqual(['epoch'])
  expect(await (await opened()).figures([1])).toEqual([])
})

test('an index that was being made while something was forgotten is given up', async () => {
  let isForgotten = false
  const forgetOnce = async () => {
    if (isForgotten) return
    isForgotten = true
    await library.forget({ what: 'entry', key: 'library-0000' })
  }
  expect(await freezeLibrary(store, KEYING, forgetOnce)).toBe(false)
  expect(await store.getAllKeys('index')).toEqual(['epoch'])
})

test('other keys, and readings of a clock that was set back, are not answered from the old index', async () => {
  await library.freeze(KEYING, pause)
  expect((await library.parts({ ...KEYING, version: 'next' })).frozen).toBeUndefined()
  const early = new Library(store, () => new Date('2025-01-01T00:00:00Z'))
  const { claims, facts } = article()
  await early.keep({ facts, claims, quoteOf: () => ({ exact: '', prefix: '', suffix: '' }), isPrivate: false })
  expect((await library.parts(KEYING)).frozen).toBeUndefined()
  await expectSameAnswers()
})

test('a full library makes some room at once', async () => {
  const full = new Library(
    store,
    () => new Date('2026-06-01T12:00:00Z'),
    async () => ({ keepDays: 0, most: MANY - 1 }),
  )
  await full.shrink()
  const left = await store.getAllKeys('entries')
  expect(left).toHaveLength(MANY - 1 - ((MANY - 1) >> 5))
  expect(left.at(-1)).toBe(`library-0${MANY - 1}`)
})

function article() {
  const text = 'At least 10,000 North Korean soldiers are in Kursk, the Pentagon said.'
  const one = {
    text,
    blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
    facts: { url: 'https://news.test/early', published: '2024-11-05' },
  }
  return { facts: one.facts, claims: detect(one) }
}
