import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KEYING } from '../../../lib/extension/keying.ts'
import { figureKeys } from '../../../lib/match/figure-keys.ts'
import { lookupWith } from '../../../lib/match/lookup.ts'
import { MemoryIndex } from '../../../lib/match/memory-index.ts'
import { statementTerms } from '../../../lib/match/statement-terms.ts'
import { loadBundledPacks, shippedIndex } from '../../../lib/packs/bundled.ts'
import { readColumns, writeColumns } from '../../../lib/packs/frozen/columns.ts'
import { freeze } from '../../../lib/packs/frozen/freeze.ts'
import { Freezer } from '../../../lib/packs/frozen/freezer.ts'
import { FrozenIndex } from '../../../lib/packs/frozen/frozen-index.ts'
import { LineFile } from '../../../lib/packs/frozen/line-file.ts'
import { MOST_OF_A_KEY } from '../../../lib/text/nearest-in-time.ts'
import { fromDisk, SHIPPED } from '../../../scripts/pack/bundled-from-disk.ts'
import { report } from '../../compare/made.ts'

/** Which packs are on. */
const CHOICES: readonly (readonly [string, (id: string) => boolean])[] = [
  ['all packs', () => true],
  ['all but the first', (id) => id !== 'russia-ukraine'],
  ['two in the middle', (id) => id === 'gaza' || id === 'sudan'],
  ['none', () => false],
]

describe.each(CHOICES)('the index that ships, with %s', (_, isOn) => {
  const both = async () => {
    const packs = await loadBundledPacks(fromDisk, isOn)
    const shown = packs.map(({ header, ...pack }) => ({
      ...pack,
      shown: { id: header.pack, title: header.title, version: header.version },
    }))
    return { packs, memory: new MemoryIndex(shown), frozen: await shippedIndex(SHIPPED, isOn) }
  }

  test('names the same packs, entities and propositions', async () => {
    const { packs, memory, frozen } = await both()
    expect(frozen.packs.map(({ id, title, version }) => ({ id, title, version }))).toEqual(memory.packs)
    expect(frozen.packs.map(({ upTo }) => upTo)).toEqual(packs.map(({ header }) => header.upTo))
    expect(frozen.entities).toEqual(memory.entities)
    expect(frozen.propositions).toEqual(memory.propositions)
    expect(frozen.statistics).toEqual(memory.statistics)
  })

  test('finds the same figures under every key', async () => {
    const { packs, memory, frozen } = await both()
    const find = lookupWith(memory.entities)
    const keys = packs.flatMap(({ reports }) =>
      reports.flatMap(({ facts }) => (facts.kind === 'figure' ? figureKeys(facts, find) : [])),
    )
    const each = [...new Set(keys)].filter((_key, at) => at % 7 === 0)
    for (const key of each) expect(await frozen.figures([key])).toEqual(memory.figures([key]))
    expect(await frozen.figures(keys)).toEqual(memory.figures(keys))
    expect(await frozen.figures([1, 2, 3])).toEqual([])
  })

  test('finds and ranks by the same lists, and reads the same statements', async () => {
    const { packs, memory, frozen } = await both()
    const numbers = Array.from({ length: memory.statistics.count }, (_item, at) => at)
    expect(await frozen.statements(numbers)).toEqual(memory.statements(numbers))
    const texts = new Map(memory.propositions.map((proposition) => [proposition.id, proposition]))
    const terms = packs.flatMap(({ reports }) =>
      reports.flatMap(({ facts, ...report }) =>
        facts.kind === 'statement'
          ? [...statementTerms({ ...report, facts }, texts.get(facts.proposition ?? '')).keys()]
          : [],
      ),
    )
    const asked = [...new Set([...terms, 'no such term', ''])]
    const plain = (lists: ReturnType<typeof memory.postings>) =>
      lists.map(({ statements, weights, lengths }) => [statements, weights, lengths].map((list) => Array.from(list)))
    expect(plain(frozen.postings(asked))).toEqual(plain(memory.postings(asked)))
  })
})

describe('of a key that very many reports have', () => {
  const MANY = MOST_OF_A_KEY + 300
  const day = fc
    .integer({ min: 0, max: 1_200 })
    .map((days) => new Date(Date.UTC(2022, 0, 1 + days)).toISOString().slice(0, 10))
  const drawn = fc.tuple(
    fc.array(fc.option(day, { nil: undefined }), { minLength: MANY, maxLength: MANY }),
    day,
    fc.integer({ min: 0, max: MANY }),
    fc.constantFrom('both', 'one'),
  )

  test('those nearest in time are given, as from memory', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async ([days, asked, firstOfTwo, on]) => {
        const reports = days.map((asOf) => report({ asOf }))
        const packs = { one: reports.slice(firstOfTwo), two: reports.slice(0, firstOfTwo) }
        const isOn = (id: string) => on === 'both' || id === on
        const freezer = new Freezer(KEYING, lookupWith([]))
        for (const id of ['two', 'one'] as const) {
          const add = freezer.begin({ file: id, id, title: id, version: '1', entities: [], propositions: [] })
          for (const [at, each] of packs[id].entries()) add(each, at)
        }
        const frozen = new FrozenIndex(
          freezer.file().buffer,
          { at: async ({ id }, places) => places.flatMap((at) => packs[id as 'one'][at] ?? []) },
          isOn,
        )
        const shown = (['two', 'one'] as const).filter(isOn).map((id) => ({
          shown: { id, title: id, version: '1' },
          entities: [],
          propositions: [],
          reports: packs[id],
        }))
        const memory = new MemoryIndex(shown)
        const keys = figureKeys(report({}).facts, lookupWith([]))
        expect(await frozen.figures(keys, asked)).toEqual(memory.figures(keys, asked))
        expect(await frozen.figures(keys)).toHaveLength(shown.flatMap((pack) => pack.reports).length)
      }),
      { numRuns: 25 },
    )
  })

  test('a library that was frozen without days gives all', async () => {
    const reports = Array.from({ length: MANY }, () => report({ asOf: '2024-11-04' }))
    const freezer = new Freezer(KEYING, lookupWith([]))
    const add = freezer.begin({ file: '', id: 'made', title: '', version: '', entities: [], propositions: [] })
    for (const [at, each] of reports.entries()) add(each, at)
    const { head, column } = readColumns(freezer.file().buffer)
    const names = ['figurePlaces', 'statementPlaces', 'keys', 'keyStarts', 'keyFigures'] as const
    const older = writeColumns(head, Object.fromEntries(names.map((name) => [name, column(name)])))
    const index = new FrozenIndex(older.buffer, { at: async (_, places) => places.flatMap((at) => reports[at] ?? []) })
    expect(await index.figures(figureKeys(report({}).facts, lookupWith([])), '2024-11-04')).toHaveLength(MANY)
  })
})

test('only the files that an answer needs are read, each once', async () => {
  const read: string[] = []
  const index = await shippedIndex({
    ...SHIPPED,
    bytes: (file) => {
      read.push(file)
      return SHIPPED.bytes(file)
    },
  })
  expect(read).toEqual(['packs.index'])
  const one = [0]
  expect(index.packs[0]?.id).toBe('russia-ukraine')
  await Promise.all([index.statements(one), index.statements(one)])
  expect(read).toEqual(['packs.index', 'russia-ukraine.ndjson'])
})

test('a file that is no pack cannot be frozen', () => {
  expect(() => freeze([{ file: 'wrong.ndjson', text: '{"report":"r1"}\n' }], KEYING)).toThrow('wrong.ndjson')
})

test('no packs at all answer nothing', async () => {
  const index = new FrozenIndex(freeze([], KEYING).buffer, { at: async () => [] })
  expect(await index.figures([1])).toEqual([])
  expect(index.postings(['word'])).toMatchObject([{ statements: [] }])
  expect(index.statistics).toEqual({ count: 0, averageLength: 1 })
})

test('columns come back as they went in, whatever letters the head has', () => {
  const columns = { one: Uint32Array.of(1, 2, 4_294_967_295), none: new Uint32Array(0), real: Float32Array.of(0.5, -2) }
  for (const head of ['', 'a', 'Київ', 'Łódź!']) {
    const { head: read, column } = readColumns(writeColumns({ head }, columns).buffer)
    expect(read).toEqual({ head })
    for (const [name, numbers] of Object.entries(columns)) expect(Array.from(column(name))).toEqual(Array.from(numbers))
    expect(column('missing')).toHaveLength(0)
  }
})

test.each([
  ['one\nzwei\ntři\n', ['one', 'zwei', 'tři', '', '']],
  ['one\n\nthree', ['one', '', 'three', '']],
  ['', ['', '']],
])('lines of %j', (text, lines) => {
  const file = new LineFile(new TextEncoder().encode(text))
  expect(lines.map((_, at) => file.line(at))).toEqual(lines)
})
