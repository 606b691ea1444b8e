import type { Entity, Proposition } from '../model/entities.ts'
import type { CrossCheck } from '../model/findings.ts'
import type { FigureReport, Report, StatementReport } from '../model/reports.ts'
import type { EntityLookup } from '../world/places.ts'
import { figureKeys } from './figure-keys.ts'
import { InvertedIndex } from './inverted-index.ts'
import { type KeyTable, KeyTableBuilder } from './key-table.ts'
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
    const reports = packs.flatMap((pack) => pack.reports)
    this.#figures = reports.filter(isFigure)
    this.#statements = reports.filter(isStatement)
    this.#keys = tableOf(this.#figures, find)
    const byId = new Map(this.propositions.map((proposition) => [proposition.id, proposition]))
    for (const report of this.#statements) {
      this.#terms.add(statementTerms(report, byId.get(report.facts.proposition ?? '')))
    }
  }

  figures(keys: readonly FigureKey[]): readonly FigureReport[] {
    const found = new Set<number>()
    for (const key of keys) this.#keys.each(key, (number) => found.add(number))
    return pick(
      this.#figures,
      [...found].sort((left, right) => left - right),
    )
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
  figures.forEach(({ facts }, number) => {
    for (const key of figureKeys(facts, find)) builder.add(key, number)
  })
  return builder.build()
}

function pick<Item>(items: readonly Item[], numbers: readonly number[]): readonly Item[] {
  return numbers.flatMap((number) => items[number] ?? [])
}

const isFigure = (report: Report): report is FigureReport => report.facts.kind === 'figure'
const isStatement = (report: Report): report is StatementReport => report.facts.kind === 'statement'
