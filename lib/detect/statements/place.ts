import { ADVERB, maskOf, type Sense } from '../lexicon/words.ts'
import type { Construction, PassageAttribution } from './attribution.ts'
import { is, lowerAt, type Passage, type Range } from './passage.ts'
import type { Speaker } from './speaker.ts'
import type { VerbGroup } from './verb-group.ts'

/** A cue verb in its sentence, with the attributions read before it. */
export interface Place {
  readonly passage: Passage
  readonly sentence: Range
  readonly group: VerbGroup
  readonly found: readonly PassageAttribution[]
}

/** What a construction finds round a cue verb. */
export interface Reading {
  readonly construction: Construction
  /** Letters of which the verb's sense must have one. */
  readonly frame: string
  readonly speaker?: Speaker | undefined
  /** Who passes the speaker's words on. */
  readonly via?: Speaker | undefined
  readonly contents: readonly Range[]
  /** The clause that the content points to. */
  readonly about?: Range
  /** Where the cue ends, if not right after the verb. */
  readonly cueEnd?: number
}

/** The first sense, longest first, that has one of the frames and whose own prepositions follow the verb here. */
export function senseWith({ passage, group }: Place, frames: string): Sense | undefined {
  const wanted = maskOf(frames)
  for (const sense of passage.words[group.verb]?.senses ?? [])
    if (
      (sense.mask & wanted) !== 0 &&
      (group.negated || (sense.mask & DENIED) === 0) &&
      follows(passage, group.verb + 1, sense.after)
    )
      return sense
  return undefined
}

const DENIED = maskOf('d')

/** True when the words of a sense stand from `from` on, "spoke then of" among them. */
export const follows = (passage: Passage, from: number, words: readonly string[]): boolean =>
  behindWords(passage, from, words) !== undefined

/** Where the words of a sense end if they stand from `from` on; one adverb may go before. */
export function behindWords(passage: Passage, from: number, words: readonly string[]): number | undefined {
  const isParted = words.length > 0 && lowerAt(passage, from) !== words[0] && is(passage, from, ADVERB)
  const start = isParted ? from + 1 : from
  for (let at = 0; at < words.length; at++) if (lowerAt(passage, start + at) !== words[at]) return undefined
  return start + words.length
}

/** True for a token inside a quotation. */
export const isQuoted = (passage: Passage, index: number): boolean => index >= 0 && (passage.quoteOf[index] ?? -1) >= 0
