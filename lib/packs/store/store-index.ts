import type { IDBPTransaction } from 'idb'
import type { Entity, Proposition } from '../../model/entities.ts'
import type { FigureReport, Report, StatementReport } from '../../model/reports.ts'
import { dayNumber } from '../../text/day-number.ts'
import { type Names, PackNames } from '../convert/names.ts'
import { reportFromLine, type Surroundings } from '../convert/report-from-line.ts'
import type { ReportLine } from '../format/lines.ts'
import { FIGURES_A_CHUNK } from './arrange-figures.ts'
import { BlockReader } from './block-reader.ts'
import { STATEMENTS_A_CHUNK } from './commit-run.ts'
import type { BlockKind, NamesBlock, PackDatabase, PackStore, StoredPack } from './database.ts'
import { KeyFilter } from './key-filter.ts'
import { type KeyRun, nearestStretches, type Stretch, stretchAt } from './key-run.ts'
import type { StoredLookups, TermList } from './keying.ts'
import { hashOfText } from './prints.ts'
import type { TermBlock } from './runs.ts'

/** One stored pack, open: its names in memory, everything else read when asked for. */
interface OpenPack {
  readonly pack: StoredPack
  readonly names: NamesBlock
  /** Made when the first report is read. */
  readonly around: () => Surroundings
  /** Missing for packs that were stored earlier. */
  readonly filter: KeyFilter | undefined
  /** Reports that were read, by their places: what forty claims of a page ask for is made once. */
  readonly read: Map<string, Report | undefined>
  /** Number of its first statement among those of all packs. */
  readonly firstStatement: number
}

const NOTHING: TermList = { statements: [], weights: [], lengths: [] }

/** Answers from the packs of a store. No question reads more than the blocks that its keys lead to. */
export class StoreIndex implements StoredLookups {
  readonly #blocks: BlockReader
  readonly #open: readonly OpenPack[]

  private constructor(store: PackStore, open: readonly OpenPack[]) {
    this.#blocks = new BlockReader(store)
    this.#open = open
  }

  /** Opens the packs that are on; `known` are the names that no pack has to bring. */
  static async open(store: PackStore, known: Names, isOn: (id: string) => boolean = () => true): Promise<StoreIndex> {
    // One transaction: each costs the way to the database and back.
    const reading = store.transaction(['packs', 'names', 'blocks'])
    const packs = (await reading.objectStore('packs').getAll()).filter(({ id }) => isOn(id))
    const openings = await Promise.all(packs.map((pack) => openingOf(reading, pack)))
    let firstStatement = 0
    const open = openings.map(({ pack, names, filter }): OpenPack => {
      const first = firstStatement
      firstStatement += pack.statements
      return {
        pack,
        names,
        filter,
        around: once(() => surroundings(pack, names, known)),
        firstStatement: first,
        read: new Map(),
      }
    })
    return new StoreIndex(store, open)
  }

  get packs(): StoredLookups['packs'] {
    return this.#open.map(({ pack: { id, header } }) => ({
      id,
      title: header.title,
      version: header.version,
      isAdded: true,
      ...(header.upTo === undefined ? {} : { upTo: header.upTo }),
    }))
  }

  get entities(): readonly Entity[] {
    return this.#open.flatMap(({ names }) => names.entities)
  }

  get propositions(): readonly Proposition[] {
    return this.#open.flatMap(({ names }) => names.propositions)
  }

  get statistics(): StoredLookups['statistics'] {
    const count = this.#open.reduce((sum, { pack }) => sum + pack.statements, 0)
    const length = this.#open.reduce((sum, { pack }) => sum + pack.termLength, 0)
    return { count, averageLength: count === 0 ? 1 : length / count }
  }

  async figures(keys: readonly number[], day?: string): Promise<readonly FigureReport[]> {
    const answers = await Promise.all(this.#open.map((open) => this.#figuresOf(open, keys, dayNumber(day))))
    return answers.flat()
  }

  async postings(terms: readonly string[]): Promise<readonly TermList[]> {
    const answers = await Promise.all(this.#open.map((open) => this.#postingsOf(open, terms)))
    return terms.map((_, index) => answers.map((lists) => lists[index] ?? NOTHING).reduce(bothLists, NOTHING))
  }

  async statements(numbers: readonly number[]): Promise<readonly StatementReport[]> {
    const found = await Promise.all(
      numbers.map(async (number) => {
        const open = this.#open.findLast(({ firstStatement }) => firstStatement <= number)
        if (open === undefined) return undefined
        const inside = number - open.firstStatement
        const text = await this.#block<string>(open, 'statements', Math.floor(inside / STATEMENTS_A_CHUNK))
        return reportAt(open, `s${inside}`, () => text?.split('\n')[inside % STATEMENTS_A_CHUNK])
      }),
    )
    return found.filter((report): report is StatementReport => report?.facts.kind === 'statement')
  }

  #block<Block>({ pack }: OpenPack, kind: BlockKind, number: number): Promise<Block | undefined> {
    return this.#blocks.read([pack.generation, kind, number, 0]) as Promise<Block | undefined>
  }

  async #figuresOf(open: OpenPack, keys: readonly number[], day: number): Promise<readonly FigureReport[]> {
    const asked = [...new Set(keys)].filter((key) => open.filter?.mayHave(key) !== false)
    const directories = await Promise.all(
      asked.map((key) => this.#block<KeyRun>(open, 'keys', shardOf(open.pack.fences, key))),
    )
    const near = asked.flatMap((key, at) => nearestStretches(stretchesOf(directories[at], key), day))
    return this.#load(open, numbersOf(near))
  }

  async #load(open: OpenPack, numbers: readonly number[]): Promise<readonly FigureReport[]> {
    const chunks = [...new Set(numbers.map((number) => Math.floor(number / FIGURES_A_CHUNK)))]
    const blocks = await Promise.all(chunks.map((chunk) => this.#block<string>(open, 'figures', chunk)))
    const byChunk = new Map(chunks.map((chunk, index) => [chunk, blocks[index]?.split('\n')]))
    const reports = numbers.map((number) =>
      reportAt(open, `f${number}`, () => byChunk.get(Math.floor(number / FIGURES_A_CHUNK))?.[number % FIGURES_A_CHUNK]),
    )
    return reports.filter((report): report is FigureReport => report?.facts.kind === 'figure')
  }

  async #postingsOf(open: OpenPack, terms: readonly string[]): Promise<readonly TermList[]> {
    const shards = [...new Set(terms.map((term) => hashOfText(term) % open.pack.termShards))]
    const blocks = await Promise.all(shards.map((shard) => this.#block<TermBlock>(open, 'terms', shard)))
    const byShard = new Map(shards.map((shard, index) => [shard, blocks[index]]))
    return terms.map((term) => listOf(byShard.get(hashOfText(term) % open.pack.termShards), term, open.firstStatement))
  }
}

type Reading = IDBPTransaction<PackDatabase, ('packs' | 'names' | 'blocks')[]>

async function openingOf(reading: Reading, pack: StoredPack): Promise<Pick<OpenPack, 'pack' | 'names' | 'filter'>> {
  const { generation } = pack
  const range = IDBKeyRange.bound([generation, 0], [generation, Number.MAX_SAFE_INTEGER])
  const [blocks, bits] = await Promise.all([
    reading.objectStore('names').getAll(range),
    reading.objectStore('blocks').get([generation, 'filter', 0, 0]) as Promise<Uint32Array | undefined>,
  ])
  const names = {
    entities: blocks.flatMap(({ entities }) => entities),
    propositions: blocks.flatMap(({ propositions }) => propositions),
    occasions: blocks.flatMap(({ occasions }) => occasions),
  }
  return { pack, names, filter: bits && new KeyFilter(bits) }
}

function surroundings(pack: StoredPack, { entities, propositions }: NamesBlock, known: Names): Surroundings {
  const names = new PackNames(known)
  for (const { id, name, aliases } of entities) names.add(id, name, aliases)
  const texts = new Map(propositions.map(({ id, text }) => [id, text]))
  return { names, propositionText: (id) => texts.get(id), pack: pack.id }
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => {
    made ??= make()
    return made
  }
}

const MOST_READ = 2048

// The lines were checked before they were stored, and only the store writes there.
function reportAt({ read, around }: OpenPack, place: string, lineOf: () => string | undefined): Report | undefined {
  if (read.has(place)) return read.get(place)
  if (read.size >= MOST_READ) read.clear()
  const line = lineOf()
  const report = line === undefined ? undefined : reportFromLine(JSON.parse(line) as ReportLine, around())
  read.set(place, report)
  return report
}

/** The last shard whose first key is not above the key; -1 when the key is below all. */
const shardOf = (fences: Uint32Array, key: number): number => firstAbove(fences, key) - 1

/** Where, in a list in order, the first number above this one stands. */
function firstAbove(inOrder: Uint32Array, number: number): number {
  let low = 0
  let high = inOrder.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((inOrder[middle] ?? 0) <= number) low = middle + 1
    else high = middle
  }
  return low
}

/** The stretches of a key in its shard, of which it may have many. */
function stretchesOf(directory: KeyRun | undefined, key: number): readonly Stretch[] {
  const stretches: Stretch[] = []
  if (directory === undefined) return stretches
  for (let at = firstAbove(directory.keys, key) - 1; directory.keys[at] === key; at--)
    stretches.push(stretchAt(directory, at))
  return stretches
}

function numbersOf(stretches: readonly Stretch[]): readonly number[] {
  const numbers = new Set<number>()
  for (const { start, length } of stretches)
    for (let number = start; number < start + length; number++) numbers.add(number)
  return [...numbers].sort((one, other) => one - other)
}

function listOf(block: TermBlock | undefined, term: string, firstStatement: number): TermList {
  const at = block?.terms.indexOf(term) ?? -1
  if (block === undefined || at === -1) return NOTHING
  const [start, end] = [block.starts[at], block.starts[at + 1]]
  const statements = block.statements.subarray(start, end)
  return {
    statements: firstStatement === 0 ? statements : statements.map((number) => number + firstStatement),
    weights: block.weights.subarray(start, end),
    lengths: block.lengths.subarray(start, end),
  }
}

function bothLists(one: TermList, other: TermList): TermList {
  if (one.statements.length === 0) return other
  if (other.statements.length === 0) return one
  const both = (left: ArrayLike<number>, right: ArrayLike<number>) => [...Array.from(left), ...Array.from(right)]
  return {
    statements: both(one.statements, other.statements),
    weights: both(one.weights, other.weights),
    lengths: both(one.lengths, other.lengths),
  }
}
