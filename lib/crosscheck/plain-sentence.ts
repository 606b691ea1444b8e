import { conceptsOf } from '../match/concepts.ts'
import { tokenize } from '../text/tokens.ts'
import type { PlainSentence } from './sentences.ts'

/** A text as words and names; its numbers are left to the figures in it. */
export function plainSentence(text: string): PlainSentence {
  const known = sentences.get(text)
  if (known !== undefined) return known
  if (sentences.size >= MOST_KNOWN) sentences.clear()
  const sentence = readSentence(text)
  sentences.set(text, sentence)
  return sentence
}

/** A statement is set beside dozens of reports, and a report beside every statement of an article. */
const sentences = new Map<string, PlainSentence>()
const MOST_KNOWN = 2_000

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
