import { conceptsOf } from '../match/concepts.ts'
import { remembering } from '../text/remembering.ts'
import { tokenize } from '../text/tokens.ts'
import type { PlainSentence } from './sentences.ts'

/** A statement is set beside dozens of reports, and a report beside every statement of an article. */
const MOST_KNOWN = 2_000

/** A text as words and names; its numbers are left to the figures in it. */
export const plainSentence: (text: string) => PlainSentence = remembering(MOST_KNOWN, readSentence)

function readSentence(text: string): PlainSentence {
  const tokens = tokenize(text)
  return {
    concepts: conceptsOf(text),
    numbers: [],
    names: tokens.filter(({ capital, lower }, at) => capital && at > 0 && lower.length > 2).map(({ lower }) => lower),
    words: new Set(tokens.map(({ lower }) => lower)),
    length: tokens.length,
  }
}
