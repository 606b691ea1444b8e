import type { Entity, Proposition } from '../../model/entities.ts'
import type { Result } from '../../model/result.ts'
import { dayNumber } from '../../text/day-number.ts'
import type { Names } from '../convert/names.ts'
import type { ReportLine, StatementLine } from '../format/lines.ts'
import { LIMITS } from '../format.ts'
import type { PackItem } from '../pack.ts'
import { PackReader } from '../reader.ts'
import { commitRun } from './commit-run.ts'
import type { Generation, ImportState, NamesBlock, PackStore } from './database.ts'
import type { Find, Keying } from './keying.ts'
import { type LineBlock, linesOfStream } from './lines-of-stream.ts'
import { Run } from './runs.ts'

/** What an import needs beside the store. */
export interface ImportTools {
  readonly keying: Keying
  /** Entities known without the pack. */
  readonly names: Names
  /** Lets other work go first; called every few milliseconds. */
  readonly pause: () => Promise<void>
  readonly now: () => Date
  /** Lets one import at a time go on, also when a page and the background both could. */
  readonly exclusive?: <T>(work: () => Promise<T>) => Promise<T>
  /** Ids that no imported pack may have: those of bundled packs. */
  readonly isTaken?: (id: string) => boolean
  /** Reports read between two commits; a stop loses at most so many. */
  readonly runSize?: number
}

/** What was read in an earlier life of the worker. */
function namesSoFar(store: PackStore, generation: Generation): Promise<readonly NamesBlock[]> {
  return store.getAll('names', IDBKeyRange.bound([generation, 0], [generation, Number.MAX_SAFE_INTEGER]))
}

/** Reports of one run: a large pack has many buckets, and a run that is too short writes each a block of a few lines. */
const SHORTEST_RUN = 8192
const LONGEST_RUN = 32_768
const RUNS = 32

/**
 * Reads the source from where the last commit left off, run by run. Each commit is one transaction: what was read and
 * how far. A stop at any moment therefore leaves either all or nothing of a run.
 */
export async function readSource(
  store: PackStore,
  generation: Generation,
  from: ImportState,
  tools: ImportTools,
): Promise<Result<ImportState>> {
  const source = await store.get('sources', generation)
  if (source === undefined) throw new Error(`Pack store: import ${generation} has no source`)
  const reader = new PackReader({ file: from.origin.from, names: tools.names })
  const known = await namesSoFar(store, generation)
  if (from.header !== undefined) reader.resume(from, known)
  const filing = new Filing(reader, tools.keying, from, known)
  let state = from
  for await (const block of linesOfStream(source.slice(from.offset).stream(), from.offset, LIMITS.line * 4)) {
    for (let at = 0; at < block.lines.length; at++) {
      filing.take(block, at)
      if (at % 64 === 63) await tools.pause()
    }
    if (reader.fatal !== undefined) return { ok: false, problems: [reader.fatal] }
    if (filing.isFull(tools.runSize)) {
      state = await commitRun(
        store,
        generation,
        filing.run,
        stateAfter(state, reader, filing, block.offset),
        tools.pause,
      )
      filing.begin(state)
    }
    await tools.pause()
  }
  reader.finish()
  if (reader.fatal !== undefined) return { ok: false, problems: [reader.fatal] }
  const after: ImportState = { ...stateAfter(state, reader, filing, source.size), phase: 'figures' }
  return { ok: true, value: await commitRun(store, generation, filing.run, after, tools.pause) }
}

function stateAfter(state: ImportState, reader: PackReader, { run, shape }: Filing, offset: number): ImportState {
  return {
    ...state,
    ...shape,
    ...(reader.header === undefined ? {} : { header: reader.header }),
    offset,
    lines: reader.lines,
    runs: state.runs + 1,
    figures: state.figures + run.figures,
    statements: state.statements + run.statements,
    termLength: state.termLength + run.termLength,
    leftOut: reader.notes.leftOut,
    problems: reader.notes.problems,
  }
}

const REPORTS_A_BUCKET = 4096
const REPORTS_A_TERM_SHARD = 4096
const BYTES_A_REPORT = 500

function powerOfTwo(atLeast: number): number {
  let power = 1
  while (power < atLeast) power *= 2
  return power
}

/** Files the items of a reader into the current run. */
class Filing {
  readonly #reader: PackReader
  readonly #keying: Keying
  #find: Find | undefined
  readonly #texts = new Map<string, Proposition>()
  readonly #entities: Entity[] = []
  readonly #runSize: number
  readonly shape: { readonly buckets: number; readonly termShards: number }
  run: Run

  constructor(reader: PackReader, keying: Keying, state: ImportState, known: readonly NamesBlock[]) {
    this.#reader = reader
    this.#keying = keying
    const expected = state.header?.reports ?? state.bytes / BYTES_A_REPORT
    this.#runSize = Math.min(LONGEST_RUN, Math.max(SHORTEST_RUN, expected / RUNS))
    const shards = Math.min(256, Math.max(16, powerOfTwo(expected / REPORTS_A_TERM_SHARD)))
    const buckets = Math.min(1024, powerOfTwo(expected / REPORTS_A_BUCKET))
    this.shape =
      state.runs > 0 ? { buckets: state.buckets, termShards: state.termShards } : { buckets, termShards: shards }
    this.#entities.push(...known.flatMap(({ entities }) => entities))
    for (const proposition of known.flatMap((names) => names.propositions)) this.#texts.set(proposition.id, proposition)
    this.run = new Run(this.shape.buckets, state.statements)
  }

  begin(state: ImportState): void {
    this.run = new Run(this.shape.buckets, state.statements)
  }

  isFull(size: number = this.#runSize): boolean {
    return this.run.figures + this.run.statements >= size || this.run.characters >= size * BYTES_A_REPORT
  }

  take(block: LineBlock, at: number): void {
    const line = block.lines[at] ?? ''
    const item = this.#reader.read(line)
    if (item?.kind === 'report') this.#fileReport(item.line, line, block.printOf(at))
    else if (item !== undefined) this.#fileName(item)
  }

  #fileName(item: PackItem): void {
    const { run } = this
    if (item.kind === 'entity') {
      run.entities.push(item.entity)
      this.#entities.push(item.entity)
      this.#find = undefined
    } else if (item.kind === 'proposition') {
      run.propositions.push(item.proposition)
      this.#texts.set(item.proposition.id, item.proposition)
    } else if (item.kind === 'occasion') run.occasions.push(item.occasion)
  }

  #fileReport(report: ReportLine, line: string, print: number): void {
    this.#find ??= this.#keying.lookupWith(this.#entities)
    this.run.print(report.report, line, print)
    if ('stance' in report) this.run.addStatement(line, this.#termsOf(report))
    else {
      const facts = this.#reader.factsOf(report)
      this.run.addFigure(line, this.#keying.figureKeys(facts, this.#find), dayNumber(report.asOf ?? report.published))
    }
  }

  #termsOf(line: StatementLine): ReadonlyMap<string, number> {
    const report = this.#reader.reportOf(line)
    const proposition = line.proposition === undefined ? undefined : this.#texts.get(line.proposition)
    return report.facts.kind === 'statement'
      ? this.#keying.statementTerms({ ...report, facts: report.facts }, proposition)
      : new Map()
  }
}
