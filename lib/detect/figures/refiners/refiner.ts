import type { StatementReader } from '../../statements/statement-reader.ts'
import type { ArticleReading } from '../article-reading.ts'
import type { Draft } from '../draft.ts'

/** What a refiner may ask beside the draft itself. */
export interface RefineContext {
  readonly reading: ArticleReading
  readonly statements: StatementReader
  /** Figures before this one that were kept, in reading order. */
  readonly before: readonly Draft[]
}

/** Fills in a part of a draft, or says why it is no figure. */
export interface Refiner {
  readonly name: string
  /** A reason drops the figure; `undefined` keeps it. */
  refine(draft: Draft, context: RefineContext): string | undefined
}
