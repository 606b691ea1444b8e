import type { Entity, Proposition } from '../model/entities.ts'
import type { CrossCheck } from '../model/findings.ts'
import type { FigureReport, Report, StatementReport } from '../model/reports.ts'
import type { EntityLookup } from '../world/places.ts'
import { FigureTable } from './figure-table.ts'
import { InvertedIndex } from './inverted-index.ts'
import { lookupWith } from './lookup.ts'
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
  readonly #reports: readonly Report[]
  readonly #statements: StatementReport[] = []
  readonly #figures: FigureTable
  readonly #terms = new InvertedIndex()

  constructor(
    packs: readonly IndexedPack[],
    find: EntityLookup = lookupWith(packs.flatMap(({ entities }) => entities)),
  ) {
    this.packs = packs.map(({ shown }) => shown)
    this.entities = packs.flatMap(({ entities }) => entities)
    this.propositions = packs.flatMap(({ propositions }) => propositions)
    const [first, ...more] = packs
    // The list of one pack is large and stays as it is.
    this.#reports = more.length === 0 ? (first?.reports ?? []) : packs.flatMap(({ reports }) => reports)
    const byId = new Map(this.propositions.map((proposition) => [proposition.id, proposition]))
    this.#figures = new FigureTable(this.#reports, find, (report) => {
      if (!isStatement(report)) return
      this.#statements.push(report)
      this.#terms.add(statementTerms(report, byId.get(report.facts.proposition ?? '')))
    })
  }

  figures(keys: readonly FigureKey[], day?: string): readonly FigureReport[] {
    // Only figures are posted under keys.
    return pick(this.#reports as readonly FigureReport[], this.#figures.numbersOf(keys, day))
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

const isStatement = (report: Report): report is StatementReport => report.facts.kind === 'statement'
