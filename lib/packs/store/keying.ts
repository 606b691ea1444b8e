import type { FigureFacts } from '../../model/claims.ts'
import type { Entity, Proposition } from '../../model/entities.ts'
import type { AskedPack } from '../../model/findings.ts'
import type { FigureReport, StatementReport } from '../../model/reports.ts'

/** As much of a figure as its keys are made of. */
export type KeyedFacts = Pick<FigureFacts, 'measure' | 'family' | 'actor' | 'place' | 'asOf' | 'occasion'>

/** Finds an entity by id. */
export type Find = (id: string) => Entity | undefined

/**
 * Under which keys and terms reports are kept. The store does not know what the keys mean: `match` makes them, for
 * claims and for reports alike, and hands them in here.
 */
export interface Keying {
  /** Raised whenever the same report would get other keys. */
  readonly version: string
  figureKeys(facts: KeyedFacts, find: Find): readonly number[]
  statementTerms(report: StatementReport, proposition: Proposition | undefined): ReadonlyMap<string, number>
  /** A look-up over the entities of a pack and all that is known without it. */
  lookupWith(entities: readonly Entity[]): Find
}

/** One term's list, as `match` reads it: statements, how weighty the term is in each, and how long each is. */
export interface TermList {
  readonly statements: ArrayLike<number>
  readonly weights: ArrayLike<number>
  readonly lengths: ArrayLike<number>
}

/** What a stored pack answers; the same shape as `match`'s index of reports. */
export interface StoredLookups {
  readonly packs: readonly AskedPack[]
  readonly entities: readonly Entity[]
  readonly propositions: readonly Proposition[]
  figures(keys: readonly number[], day?: string): Promise<readonly FigureReport[]> | readonly FigureReport[]
  readonly statistics: { readonly count: number; readonly averageLength: number }
  postings(terms: readonly string[]): Promise<readonly TermList[]> | readonly TermList[]
  statements(numbers: readonly number[]): Promise<readonly StatementReport[]> | readonly StatementReport[]
}
