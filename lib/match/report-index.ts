import type { Entity, Proposition } from '../model/entities.ts'
import type { CrossCheck } from '../model/findings.ts'
import type { FigureReport, StatementReport } from '../model/reports.ts'

/** Answers at once from memory, or later from a store. */
export type Awaitable<Answer> = Answer | Promise<Answer>

/** The key of a figure's list: a number made from measure, actor and place. See `figure-keys.ts`. */
export type FigureKey = number

/**
 * One term's list: the statements that have it, how weighty it is in each, and how long each of them is. All three have
 * the same order and length. Lengths travel with the postings, so that ranking needs nothing else.
 */
export interface Postings {
  readonly statements: ArrayLike<number>
  readonly weights: ArrayLike<number>
  readonly lengths: ArrayLike<number>
}

/** What ranking must know of the whole collection. */
export interface StatementStatistics {
  readonly count: number
  readonly averageLength: number
}

/**
 * Everything on record, by key. Memory (`memory-index.ts`) and the store of imported packs both answer it; no question
 * costs more than the lists it touches, however many reports there are.
 *
 * Figures: reports are posted under `figureKeys(facts)` and asked for by `figureQuestions(facts)`.
 * Statements: posted under `statementTerms(report)`, asked for by terms, ranked by `rankStatements`, then loaded by number.
 */
export interface ReportIndex {
  /** What is asked, as shown to the reader. */
  readonly packs: CrossCheck['packs']
  /** Entities that packs bring beside those of `world`; names always stay in memory. */
  readonly entities: readonly Entity[]
  readonly propositions: readonly Proposition[]
  /**
   * Every figure report that is posted under at least one of the keys, each once. Of a key that very many reports have,
   * the few hundred nearest to the ISO day, where one is given.
   */
  figures(keys: readonly FigureKey[], day?: string): Awaitable<readonly FigureReport[]>
  readonly statistics: StatementStatistics
  /** One list a term, in the order asked; an empty list where no statement has the term. */
  postings(terms: readonly string[]): Awaitable<readonly Postings[]>
  /** Statements by the numbers that postings hold. */
  statements(numbers: readonly number[]): Awaitable<readonly StatementReport[]>
}
