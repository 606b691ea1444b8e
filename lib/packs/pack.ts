import type { Entity, Proposition } from '../model/entities.ts'
import type { Report } from '../model/reports.ts'
import type { Problem } from '../model/result.ts'
import type { HeaderLine, KeptLine, OccasionLine, ReportLine } from './format/lines.ts'

/** The first line of a pack. */
export type PackHeader = HeaderLine
/** One event that several reports speak of. */
export type Occasion = OccasionLine

/** One checked line of a pack. */
export type PackItem =
  | { readonly kind: 'header'; readonly header: PackHeader }
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'proposition'; readonly proposition: Proposition }
  | { readonly kind: 'occasion'; readonly occasion: Occasion }
  | { readonly kind: 'report'; readonly line: ReportLine }
  /** Only saved libraries have these; a pack does without. */
  | { readonly kind: 'kept'; readonly line: KeptLine }

/** What a reader noticed beside the items: lines left out with the reason, and what a later format may have added. */
export interface PackNotes {
  /** Lines that were left out, at most `LIMITS.problems` of them. */
  readonly problems: readonly Problem[]
  /** How many lines were left out in all. */
  readonly leftOut: number
  /** Fields that this version does not know, with how often each occurs. */
  readonly unknownFields: Readonly<Record<string, number>>
  /** Lines of a kind that this version does not know. */
  readonly unknownLines: number
}

/** A whole pack in memory. Outlets are entities of kind "outlet". */
export interface Pack {
  readonly header: PackHeader
  readonly entities: readonly Entity[]
  readonly propositions: readonly Proposition[]
  readonly occasions: readonly Occasion[]
  readonly reports: readonly Report[]
  readonly notes: PackNotes
}
