import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { figureKeys, figureQuestions } from '../../../lib/match/figure-keys.ts'
import { lookupWith } from '../../../lib/match/lookup.ts'
import { MemoryIndex } from '../../../lib/match/memory-index.ts'
import type { ReportIndex } from '../../../lib/match/report-index.ts'
import { type Names, NO_NAMES } from '../../../lib/packs/convert/names.ts'
import type { Pack } from '../../../lib/packs/pack.ts'
import { parsePack, problemLine } from '../../../lib/packs/parse.ts'
import { blocksOf, openPackStore, type PackStore } from '../../../lib/packs/store/database.ts'
import { Importer } from '../../../lib/packs/store/importer.ts'
import { JoinedIndex } from '../../../lib/packs/store/joined-index.ts'
import { KeyFilter } from '../../../lib/packs/store/key-filter.ts'
import { printOfBytes, printOfText } from '../../../lib/packs/store/prints.ts'
import { StoreIndex } from '../../../lib/packs/store/store-index.ts'
import { packText } from '../../../lib/packs/write.ts'
import { MOST_OF_A_KEY } from '../../../lib/text/nearest-in-time.ts'
import { bundledPacks } from '../../../scripts/pack/bundled-from-disk.ts'
import { generatedLines, generatedPack, numbers, TOOLS } from './generated.ts'

let store: PackStore
let name = 0
const FILE = { kind: 'file', from: 'test.ndjson' } as const

beforeEach(async () => {
  store = await openPackStore(`test-${++name}`)
})
afterEach(() => store.close())

function memoryOf(packs: readonly Pack[]): MemoryIndex {
  return new MemoryIndex(
    packs.map(({ header, ...pack }) => ({
      ...pack,
      shown: { id: header.pack, title: header.title, version: header.version },
    })),
  )
}

function parsed(text: string): Pack {
  const read = parsePack(text)
  if (!read.ok) throw new Error(read.problems.map(problemLine).join('\n'))
  return read.value
}

const ids = (reports: readonly { readonly id: string }[]) => reports.map(({ id }) => id).sort()

/** Both answer every question of the reports themselves alike. */
async function expectSameAnswers(index: ReportIndex, memory: MemoryIndex, packs: readonly Pack[], step: number) {
  const find = lookupWith(packs.flatMap(({ entities }) => entities))
  const reports = packs.flatMap((pack) => pack.reports)
  for (let at = 0; at < reports.length; at += step) {
    const facts = reports[at]?.facts
    if (facts?.kind !== 'figure') continue
    const keys = figureQuestions(facts, find)
    expect(ids(await index.figures(keys))).toEqual(ids(memory.figures(keys)))
  }
  const terms = ['#north-koreans-in-russia', '@dmitry-peskov', '+russia', 'troop', 'border', 'nothing-of-the-kind']
  const [lists, expected] = [await index.postings(terms), memory.postings(terms)]
  for (const [at] of terms.entries()) {
    const numbers = Array.from(lists[at]?.statements ?? [])
    expect(ids(await index.statements(numbers))).toEqual(
      ids(memory.statements(Array.from(expected[at]?.statements ?? []))),
    )
    const sum = (list: ArrayLike<number> | undefined) => Array.from(list ?? []).reduce((all, one) => all + one, 0)
    expect(sum(lists[at]?.weights)).toBeCloseTo(sum(expected[at]?.weights), 3)
    expect(sum(lists[at]?.lengths)).toBe(sum(expected[at]?.lengths))
  }
  expect(index.statistics.count).toBe(memory.statistics.count)
  expect(index.statistics.averageLength).toBeCloseTo(memory.statistics.averageLength, 6)
}

/** The store on a disk that has no room for one of its next transactions. */
function fullAt(store: PackStore, moment: number): PackStore {
  let count = 0
  return new Proxy(store, {
    get(target, name) {
      const value = Reflect.get(target, name, target)
      if (name !== 'transaction') return typeof value === 'function' ? value.bind(target) : value
      return (...words: Parameters<PackStore['transaction']>) => {
        if (++count === moment) throw new DOMException('no room', 'QuotaExceededError')
        return target.transaction(...words)
      }
    },
  })
}

/** Whatever is named is an id. */
const ALL_IDS: Names = { nameOf: (id) => id, idOf: () => undefined }

/** How many blocks are read meanwhile. */
async function blocksRead(work: () => Promise<unknown>): Promise<number> {
  const reading = vi.spyOn(IDBObjectStore.prototype, 'get')
  await work()
  const count = reading.mock.calls.length
  reading.mockRestore()
  return count
}

test('what a filter was told it knows, and hardly anything else', () => {
  const filter = new KeyFilter(1_000)
  const next = numbers(3)
  const keys = Array.from({ length: 1_000 }, () => Math.floor(next.next().value * 2 ** 32))
  for (const key of keys) filter.add(key)
  const kept = new KeyFilter(filter.bits)
  expect(keys.every((key) => kept.mayHave(key))).toBe(true)
  const others = Array.from({ length: 10_000 }, () => Math.floor(next.next().value * 2 ** 32))
  expect(others.filter((key) => kept.mayHave(key)).length).toBeLessThan(500)
})

test('a line of plain letters has the same print by its bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'Z', '0', ' ', '{', '~') }), (text) => {
      const bytes = new TextEncoder().encode(`>${text}<`)
      expect(printOfBytes(bytes, 1, bytes.length - 1)).toBe(printOfText(text))
    }),
  )
})

describe('a stored pack', () => {
  test('answers as the same pack in memory does', async () => {
    const packs = (await bundledPacks()).slice(0, 3)
    for (const pack of packs) {
      const read = await new Importer(store, { ...TOOLS, runSize: 500 }).run(new Blob([packText(pack)]), FILE)
      expect(read.ok).toBe(true)
    }
    const index: ReportIndex = await StoreIndex.open(store, NO_NAMES)
    await expectSameAnswers(index, memoryOf(packs), packs, 23)
    const [first] = packs[0]?.reports ?? []
    if (first?.facts.kind !== 'figure') throw new Error('the first report is a figure')
    const found = await index.figures(figureQuestions(first.facts, lookupWith([])))
    expect(found.find(({ id }) => id === first.id)).toEqual(first)
  })

  test('answers beside packs in memory', async () => {
    const one = parsed(await generatedPack(600, 'one').text())
    const two = parsed(await generatedPack(900, 'two', 5).text())
    await new Importer(store, TOOLS).run(new Blob([packText(two)]), FILE)
    const joined: ReportIndex = new JoinedIndex([memoryOf([one]), await StoreIndex.open(store, NO_NAMES)])
    await expectSameAnswers(joined, memoryOf([one, two]), [one, two], 9)
  })

  test('in two parts is as new as the newer one, whichever comes first', () => {
    const part = (upTo: string) =>
      ({ packs: [{ id: 'one', title: 'One', version: upTo, upTo }] }) as unknown as StoreIndex
    const parts = [part('2026-05-03'), part('2026-05-01')]
    for (const indexes of [parts, parts.toReversed()])
      expect(new JoinedIndex(indexes).packs).toMatchObject([{ id: 'one', upTo: '2026-05-03' }])
  })

  test('that is all about one thing is arranged in portions, and answers alike', async () => {
    const text = (await generatedPack(9_500, 'skewed').text())
      .replaceAll(/"measure":"[a-z]+"/g, '"measure":"killed"')
      .replaceAll(/"actor":"[a-z-]+"/g, '"actor":"russia"')
    const read = await new Importer(store, { ...TOOLS, runSize: 1_000 }).run(new Blob([text]), FILE)
    expect(read.ok).toBe(true)
    const pack = parsed(text)
    await expectSameAnswers(await StoreIndex.open(store, NO_NAMES), memoryOf([pack]), [pack], 997)
    for (const kind of ['figure-run', 'key-run'] as const)
      expect(await store.count('blocks', blocksOf(1, kind))).toBe(0)
  })

  test('gives of what very many reports are about those nearest in time, and reads no more', async () => {
    const text = (await generatedPack(9_500, 'skewed').text())
      .replaceAll(/"measure":"[a-z]+"/g, '"measure":"killed"')
      .replaceAll(/"actor":"[a-z-]+"/g, '"actor":"russia"')
      .replaceAll(/"asOf":"2024-(\d\d)-1(\d)"/g, '"asOf":"20$1-0$2-01"')
      .replaceAll('-00-01', '-10-01')
    await new Importer(store, { ...TOOLS, names: ALL_IDS, runSize: 1_000 }).run(new Blob([text]), FILE)
    const keys = figureKeys(
      { measure: 'killed', family: 'level', actor: { text: '', id: 'russia' }, place: { text: '', id: 'ukraine' } },
      lookupWith([]),
    )
    const index = await StoreIndex.open(store, ALL_IDS)
    for (const key of keys) {
      const all = await index.figures([key])
      expect(all.length).toBeGreaterThan(4 * MOST_OF_A_KEY)
      const near = await index.figures([key], '2007-05-03')
      const blocks = await blocksRead(() => index.figures([key]))
      expect(await blocksRead(() => index.figures([key], '2007-05-03'))).toBeLessThan(blocks / 2)
      expect(near.length).toBeGreaterThanOrEqual(MOST_OF_A_KEY)
      expect(near.length).toBeLessThan(MOST_OF_A_KEY + 128)
      const distance = ({ facts }: { facts: { asOf?: { start: string } } }) =>
        Math.abs(Date.parse(facts.asOf?.start ?? '') - Date.parse('2007-05-03')) / 86_400_000
      const median = near.map(distance).sort((one, other) => one - other)[near.length >> 1] ?? 0
      expect(median).toBeLessThan(365)
    }
  })

  test('is asked about forty claims in two readings of the database', async () => {
    const pack = parsed(await generatedPack(3_000).text())
    await new Importer(store, TOOLS).run(generatedPack(3_000), FILE)
    let transactions = 0
    const counted = new Proxy(store, {
      get(target, name) {
        const value = Reflect.get(target, name, target)
        if (name === 'transaction') transactions += 1
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    const index = await StoreIndex.open(counted, NO_NAMES)
    const facts = pack.reports.flatMap((report) => (report.facts.kind === 'figure' ? [report.facts] : [])).slice(0, 40)
    transactions = 0
    const answers = await Promise.all(facts.map((each) => index.figures(figureQuestions(each, lookupWith([])))))
    expect(answers.every((reports) => reports.length > 0)).toBe(true)
    expect(transactions).toBe(2)
  })

  test('gives way to a newer copy, and to nothing else', async () => {
    const importer = new Importer(store, TOOLS)
    await importer.run(generatedPack(300), FILE)
    await importer.run(new Blob(['{"pack":"generated","format":9}\n']), FILE)
    await importer.run(new Blob([(await generatedPack(300).text()).slice(0, 9000)]), FILE)
    expect((await StoreIndex.open(store, NO_NAMES)).statistics.count).toBe(43)
    await importer.run(generatedPack(150), FILE)
    expect((await StoreIndex.open(store, NO_NAMES)).statistics.count).toBe(22)
    expect(await store.count('sources')).toBe(1)
  })

  test('leaves nothing behind when it is removed', async () => {
    const importer = new Importer(store, TOOLS)
    await importer.run(generatedPack(300), FILE)
    await importer.remove('generated')
    for (const kind of ['packs', 'imports', 'sources', 'names', 'blocks'] as const)
      expect(await store.count(kind)).toBe(0)
  })

  test('is arranged anew when the keys are made in another way', async () => {
    await new Importer(store, TOOLS).run(generatedPack(300), FILE)
    const newer = new Importer(store, { ...TOOLS, keying: { ...TOOLS.keying, version: '2', figureKeys: () => [5, 6] } })
    expect(await newer.resume()).toMatchObject([{ ok: true, value: { keying: '2' } }])
    expect(await (await StoreIndex.open(store, NO_NAMES)).figures([6])).toHaveLength(257)
    expect(await newer.resume()).toEqual([])
    expect(await store.count('sources')).toBe(1)
  })

  test('a file that is no pack says why', async () => {
    const read = await new Importer(store, TOOLS).run(new Blob(['<html>']), FILE)
    expect(read.ok ? [] : read.problems.map(problemLine)).toEqual([
      'test.ndjson:1: expected a header line with "pack" and "format", found "<html>"',
    ])
    expect(await store.count('blocks')).toBe(0)
  })

  test('whatever the file is, the pack before it answers, or the new one does', async () => {
    const importer = new Importer(store, { ...TOOLS, runSize: 20 })
    const whole = await generatedPack(60).text()
    await importer.run(new Blob([whole]), FILE)
    const bytes = fc.uint8Array({ maxLength: 40 })
    const file = fc.record({ at: fc.nat(whole.length), cut: fc.nat(300), put: bytes })
    await fc.assert(
      fc.asyncProperty(file, async ({ at, cut, put }) => {
        const broken = new Blob([whole.slice(0, at), put as Uint8Array<ArrayBuffer>, whole.slice(at + cut)])
        const read = await importer.run(broken, FILE)
        const pack = await store.get('packs', 'generated')
        const index = await StoreIndex.open(store, NO_NAMES)
        expect(index.statistics.count).toBe(
          (await store.getAll('packs')).reduce((sum, each) => sum + each.statements, 0),
        )
        expect(await index.statements([0])).toHaveLength(1)
        expect(pack?.statements).toBeGreaterThan(0)
        expect(read.ok || read.problems.length > 0).toBe(true)
        expect(await store.count('imports')).toBe(0)
      }),
      { numRuns: 30 },
    )
  })

  test('a line of any length does no harm', async () => {
    const lines = [...generatedLines(10)]
    const text = [...lines.slice(0, 6), 'x'.repeat(900_000), ...lines.slice(6)].join('\n')
    const read = await new Importer(store, TOOLS).run(new Blob([text]), FILE)
    expect(read.ok && read.value.figures + read.value.statements).toBe(10)
  })

  test('a disk that is full at any moment keeps the old copy and says so, and nothing of the new one is left', async () => {
    await new Importer(store, TOOLS).run(generatedPack(300), FILE)
    const before = await store.count('blocks')
    let isThrough = false
    for (let moment = 1; !isThrough; moment++) {
      const importer = new Importer(fullAt(store, moment), { ...TOOLS, runSize: 100 })
      const read = await importer.run(generatedPack(900, 'generated', 5), FILE)
      isThrough = read.ok
      if (read.ok) continue
      expect(problemLine(read.problems[0] as never)).toContain('expected enough room on this disk')
      expect((await StoreIndex.open(store, NO_NAMES)).statistics.count).toBe(43)
      expect([await store.count('imports'), await store.count('blocks')]).toEqual([0, before])
    }
    expect((await StoreIndex.open(store, NO_NAMES)).statistics.count).toBe(129)
  })
})
