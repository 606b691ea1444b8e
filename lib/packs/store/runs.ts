import type { Entity, Proposition } from '../../model/entities.ts'
import type { Occasion } from '../pack.ts'
import type { NamesBlock } from './database.ts'
import { hashOfText, wideHashOfText } from './prints.ts'

/** Figures of one bucket of one run: lines as they came, with line breaks between, and the keys of each, one after the other. */
export interface FigureRun {
  readonly text: string
  /** How many keys each line has. */
  readonly counts: Uint8Array
  readonly keys: Uint32Array
  /** The day that each line is about; runs of earlier versions have none. */
  readonly days?: Int32Array
}

/** Which reports a run has, and what each says: enough to tell what a new copy added, removed and changed. */
export interface Prints {
  readonly ids: Float64Array
  readonly lines: Uint32Array
}

/** Terms of one shard with their lists, one after the other: the list of `terms[i]` begins at `starts[i]`. */
export interface TermBlock {
  readonly terms: readonly string[]
  readonly starts: Uint32Array
  readonly statements: Uint32Array
  readonly weights: Float32Array
  readonly lengths: Uint16Array
}

interface Figures {
  readonly lines: string[]
  readonly counts: number[]
  readonly keys: number[]
  readonly days: number[]
}

interface Postings {
  readonly statements: number[]
  readonly weights: number[]
  readonly lengths: number[]
}

/** Spreads keys over buckets by their high bits, which are as good as any after mixing. */
export function bucketOf(key: number, buckets: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> ((32 - Math.log2(buckets)) % 32)) & (buckets - 1)
}

const MOST_KEYS = 255

/** What is read between two commits. */
export class Run {
  readonly entities: Entity[] = []
  readonly propositions: Proposition[] = []
  readonly occasions: Occasion[] = []
  readonly statementLines: string[] = []
  readonly #buckets: number
  readonly #figures = new Map<number, Figures>()
  readonly #terms = new Map<string, Postings>()
  readonly #firstStatement: number
  readonly #ids: number[] = []
  readonly #prints: number[] = []
  figures = 0
  characters = 0
  termLength = 0

  constructor(buckets: number, firstStatement: number) {
    this.#buckets = buckets
    this.#firstStatement = firstStatement
  }

  get statements(): number {
    return this.statementLines.length
  }

  get names(): NamesBlock {
    return { entities: this.entities, propositions: this.propositions, occasions: this.occasions }
  }

  get prints(): Prints {
    return { ids: Float64Array.from(this.#ids), lines: Uint32Array.from(this.#prints) }
  }

  /** Remembers that a report is there and what it says. */
  print(id: string, line: string, print: number): void {
    this.#ids.push(wideHashOfText(id))
    this.#prints.push(print)
    this.characters += line.length
  }

  addFigure(line: string, keys: readonly number[], day: number): void {
    const bucket = bucketOf(keys[1] ?? keys[0] ?? 0, this.#buckets)
    const figures = this.#figures.get(bucket) ?? { lines: [], counts: [], keys: [], days: [] }
    this.#figures.set(bucket, figures)
    figures.lines.push(line)
    figures.days.push(day)
    figures.counts.push(Math.min(keys.length, MOST_KEYS))
    for (let at = 0; at < keys.length && at < MOST_KEYS; at++) figures.keys.push(keys[at] ?? 0)
    this.figures += 1
  }

  addStatement(line: string, terms: ReadonlyMap<string, number>): void {
    const number = this.#firstStatement + this.statementLines.length
    let length = 0
    for (const weight of terms.values()) length += weight
    for (const [term, weight] of terms) {
      const list = this.#terms.get(term)
      if (list === undefined) this.#terms.set(term, { statements: [number], weights: [weight], lengths: [length] })
      else {
        list.statements.push(number)
        list.weights.push(weight)
        list.lengths.push(length)
      }
    }
    this.termLength += length
    this.statementLines.push(line)
  }

  *figureRuns(): Generator<readonly [number, FigureRun]> {
    for (const [bucket, { lines, counts, keys, days }] of this.#figures) {
      const numbers = { counts: Uint8Array.from(counts), keys: Uint32Array.from(keys), days: Int32Array.from(days) }
      yield [bucket, { text: lines.join('\n'), ...numbers }]
    }
  }

  *termRuns(shards: number): Generator<readonly [number, TermBlock]> {
    const byShard = new Map<number, string[]>()
    for (const term of this.#terms.keys()) {
      const shard = hashOfText(term) % shards
      const list = byShard.get(shard)
      if (list === undefined) byShard.set(shard, [term])
      else list.push(term)
    }
    for (const [shard, terms] of byShard) yield [shard, termBlock(terms, (term) => this.#terms.get(term))]
  }
}

/** Packs lists into one block. */
export function termBlock(
  terms: readonly string[],
  listOf: (term: string) =>
    | {
        readonly statements: ArrayLike<number>
        readonly weights: ArrayLike<number>
        readonly lengths: ArrayLike<number>
      }
    | undefined,
): TermBlock {
  const lists = terms.map(listOf)
  const total = lists.reduce((sum, list) => sum + (list?.statements.length ?? 0), 0)
  const block = {
    terms,
    starts: new Uint32Array(terms.length + 1),
    statements: new Uint32Array(total),
    weights: new Float32Array(total),
    lengths: new Uint16Array(total),
  }
  let at = 0
  lists.forEach((list, index) => {
    block.starts[index] = at
    if (list !== undefined) {
      block.statements.set(list.statements, at)
      block.weights.set(list.weights, at)
      block.lengths.set(list.lengths, at)
      at += list.statements.length
    }
  })
  block.starts[terms.length] = at
  return block
}
