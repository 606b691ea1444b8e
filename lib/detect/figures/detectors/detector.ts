import type { Amount } from '../../../text/amounts/amount.ts'
import type { NameMention } from '../../names/find-names.ts'
import type { ArticleReading } from '../article-reading.ts'
import type { Draft } from '../draft.ts'
import type { Sentence } from '../sentence.ts'

/** What a detector sees: one number of one sentence, and the figures found before it. */
export interface Candidate {
  readonly reading: ArticleReading
  readonly sentence: Sentence
  readonly amount: Amount
  /** All numbers of the sentence. */
  readonly amounts: readonly Amount[]
  /** Names of the sentence. */
  readonly names: readonly NameMention[]
  /** Figures found so far, in reading order. */
  readonly drafts: readonly Draft[]
}

/** Makes a figure of a number, or leaves it to the next detector. */
export interface Detector {
  readonly name: string
  find(candidate: Candidate): Draft | undefined
}
