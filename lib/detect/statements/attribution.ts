import type { Stance } from '../../model/claims.ts'
import type { CueGrade } from '../lexicon/en/cue-verbs.ts'
import type { Range } from './passage.ts'
import type { Speaker } from './speaker.ts'

/** The constructions an attribution is read from, by the names the trace gives them. */
export const CONSTRUCTION_NAMES = [
  'after-quote',
  'around-clause',
  'quote',
  'clause',
  'infinitive',
  'object',
  'passive',
  'put',
  'source-phrase',
  'noun',
  'label',
  'relative',
  'gap',
] as const

/** The construction an attribution was read from. */
export type Construction = (typeof CONSTRUCTION_NAMES)[number]

/** An attribution as read from one passage; positions are token indexes. */
export interface PassageAttribution {
  readonly construction: Construction
  readonly speaker?: Speaker | undefined
  readonly cue: Range
  /** Who passes the speaker's words on ("Sana quoted the minister as saying …"). */
  readonly via?: Speaker | undefined
  /** Whom the speaker cites for it ("The NYT, citing officials, reports …"). */
  readonly cited?: Speaker | undefined
  /** In reading order; more than one where the cue stands in the middle, or a quotation goes on. */
  readonly contents: readonly Range[]
  /** What "which" stands for: the clause that is denied, where the content only points to it. */
  readonly about: Range | undefined
  readonly stance: Stance
  readonly grade: CueGrade
  /** What the verb's sense may take; empty where no verb made the attribution. */
  readonly frames: string
  /** "did not say": nothing is asserted. */
  readonly negated: boolean
  /** "would say", "if he says". */
  readonly hypothetical: boolean
}
