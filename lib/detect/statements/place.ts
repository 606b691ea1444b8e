import type { Sense } from '../lexicon/words.ts'
import type { Construction, PassageAttribution } from './attribution.ts'
import { lowerAt, type Passage, type Range } from './passage.ts'
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
  readonly speaker?: Speaker
  readonly contents: readonly Range[]
  /** Where the cue ends, if not right after the verb. */
  readonly cueEnd?: number
}

/** The senses of the verb whose own prepositions follow it here, longest first. */
export function sensesAt({ passage, group }: Place): readonly Sense[] {
  const senses = passage.words[group.verb]?.senses ?? []
  return senses.filter(({ after }) => after.every((word, offset) => lowerAt(passage, group.end + offset) === word))
}

/** The first of them that has one of the frames. */
export const senseWith = (place: Place, frame: string): Sense | undefined =>
  sensesAt(place).find(({ frames }) => [...frame].some((each) => frames.includes(each)))

/** True for a token inside a quotation. */
export const isQuoted = (passage: Passage, index: number): boolean => index >= 0 && (passage.quoteOf[index] ?? -1) >= 0

/** An optional speaker as a property. */
export const withSpeaker = (speaker: Speaker | undefined): { speaker?: Speaker } =>
  speaker === undefined ? {} : { speaker }
