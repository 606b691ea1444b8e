import { wordClass } from '../../text/word-classes.ts'
import { lowerAt, type Passage, type Range } from './passage.ts'

/** A speaker as found: the whole phrase, and its head without apposition ("Scott Pruitt", of "Scott Pruitt, the … of Oklahoma,"). */
export interface Speaker extends Range {
  readonly head: Range
}

/** Marks that end a phrase on either side. */
export const STOPS = wordClass('; : — – | •')

/** "referring", "saying": opens a phrase of its own. */
export const isIng = (passage: Passage, index: number): boolean => {
  const lower = lowerAt(passage, index)
  return lower.length > 5 && lower.endsWith('ing') && !lower.endsWith('thing')
}
