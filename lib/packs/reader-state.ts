import type { Entity, Proposition } from '../model/entities.ts'
import type { Problem } from '../model/result.ts'
import type { Names } from './convert/names.ts'
import type { PackHeader } from './pack.ts'

/** What a reader is told from outside. */
export interface ReaderOptions {
  /** Shown in problems. */
  readonly file?: string
  /** Entities known without the pack. */
  readonly names?: Names
}

/** How far a reader has come, to go on later. */
export interface ReaderState {
  readonly header?: PackHeader
  readonly lines: number
  readonly figures: number
  readonly statements: number
  readonly leftOut: number
  readonly problems: readonly Problem[]
}

/** Names that a reader had read. */
export interface ReaderNames {
  readonly entities: readonly Entity[]
  readonly propositions: readonly Proposition[]
}
