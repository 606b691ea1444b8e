import type { Entity, Proposition } from '../model/entities.ts'
import type { CrossCheck } from '../model/findings.ts'
import type { FigureReport, Report, StatementReport } from '../model/reports.ts'
import type { EntityLookup } from '../world/places.ts'
import { eachFigureKey } from './figure-keys.ts'
import { InvertedIndex } from './inverted-index.ts'
import { type KeyTable, KeyTableBuilder } from './key-table.ts'
import { lookupWith } from './lookup.ts'
import { merged } from './merge.ts'
import type { FigureKey, Postings, ReportIndex, StatementStatistics } from './report-index.ts'
import { statementTerms } from './statement-terms.ts'

/** What an index is made of: one or more packs, in the order that answers keep. */
export interface IndexedPack {
  readonly shown: CrossCheck['packs'][number]
  readonly entities: readonly Entity[]
  readonly propositions: readonly Proposition[]
  readonly reports: readonly Report[]
}

/** Everything on record, in memory. */
export class MemoryIndex implements ReportIndex {
  readonly packs: CrossCheck['packs']
  readonly entities: readonly Entity[]
  readonly propositions: readonly Proposition[]
  readonly #figures: readonly FigureReport[]
  readonly #statements: readonly StatementReport[]
  readonly #keys: KeyTable
  readonly #terms = new InvertedIndex()

  constructor(
    packs: readonly IndexedPack[],
    find: EntityLookup = lookupWith(packs.flatMap(({ entities }) => entities)),
  ) {
    this.packs = packs.map(({ shown }) => shown)
    this.entities = packs.flatMap(({ entities }) => entities)
    this.propositions = packs.flatMap(({ propositions }) => propositions)
    const { figures, statements } = byKind(packs)
    this.#figures = figures
    this.#statements = statements
    this.#keys = tableOf(this.#figures, find)
    const byId = new Map(this.propositions.map((proposition) => [proposition.id, proposition]))
    for (const report of this.#statements) {
      this.#terms.add(statementTerms(report, byId.get(report.facts.proposition ?? '')))
    }
  }

  figures(keys: readonly FigureKey[]): readonly FigureReport[] {
    return pick(this.#figures, merged(keys.map((key) => this.#keys.numbersOf(key))))
  }

  get statistics(): StatementStatistics {
    return this.#terms.statistics
  }

  postings(terms: readonly string[]): readonly Postings[] {
    return terms.map((term) => this.#terms.postings(term))
  }

  statements(numbers: readonly number[]): readonly StatementReport[] {
    return pick(this.#statements, numbers)
  }
}

function tableOf(figures: readonly FigureReport[], find: EntityLookup): KeyTable {
  const builder = new KeyTableBuilder()
  let number = 0
  const post = (key: FigureKey): void => builder.add(key, number)
  for (const { facts } of figures) {
    eachFigureKey(facts, find, post)
    number++
  }
  return builder.build()
}

function byKind(packs: readonly IndexedPack[]): { figures: FigureReport[]; statements: StatementReport[] } {
  const figures: FigureReport[] = []
  const statements: StatementReport[] = []
  for (const { reports } of packs) {
    for (const report of reports) {
      if (isFigure(report)) figures.push(report)
      else if (isStatement(report)) statements.push(report)
    }
  }
  return { figures, statements }
}

function pick<Item>(items: readonly Item[], numbers: ArrayLike<number>): readonly Item[] {
  const picked = new Array<Item>(numbers.length)
  let count = 0
  let last = -1
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? -1
    const item = number === last ? undefined : items[number]
    if (item !== undefined) picked[count++] = item
    last = number
  }
  picked.length = count
  return picked
}

const isFigure = (report: Report): report is FigureReport => report.facts.kind === 'figure'
const isStatement = (report: Report): report is StatementReport => report.facts.kind === 'statement'
