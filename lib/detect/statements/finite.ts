import { tokenAt } from '../../text/tokens.ts'
import { isOf, wordClass } from '../../text/word-classes.ts'
import { VERB_HINTS } from '../lexicon/en/verb-hints.ts'
import { AUXILIARY, BASE, CUE_NOUN, CUE_VERB, DETERMINER, PAST, THIRD } from '../lexicon/words.ts'
import { is, lowerAt, type Passage } from './passage.ts'

const FINITE = wordClass(VERB_HINTS.finite)

/** Does a stretch of tokens look like a clause, with a finite verb of its own? */
export function looksFinite(passage: Passage, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (isFiniteVerb(passage, index)) return true
  return false
}

/** Is this word a finite verb, by list or by its ending? */
export function isFiniteVerb(passage: Passage, index: number): boolean {
  const lower = lowerAt(passage, index)
  if (is(passage, index, AUXILIARY)) return lower !== 'being' && lower !== 'been' && lower !== 'having'
  const token = tokenAt(passage.tokens, index)
  if (isOf(token, FINITE)) return true
  if (token?.capital !== false || lowerAt(passage, index + 1) === 'by') return false
  if (is(passage, index, CUE_VERB) && !is(passage, index, CUE_NOUN)) {
    const forms = passage.words[index]?.forms ?? 0
    return (forms & (PAST | THIRD)) !== 0 || ((forms & BASE) !== 0 && isPluralNoun(passage, index - 1))
  }
  return (
    lower.length > 3 &&
    lower.endsWith('ed') &&
    !lower.endsWith('eed') &&
    !is(passage, index - 1, DETERMINER) &&
    lowerAt(passage, index - 1) !== '-'
  )
}

/** "investigators suspect": the plain form behind a plural is a verb. */
function isPluralNoun(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]
  if (token?.kind !== 'word' || token.lower.length < 4 || !/[^s'’]s$/.test(token.lower)) return false
  // "Kyiv and Paris believe": a capital inside a sentence is a name's.
  return passage.flags[index] === 0 && (!token.capital || passage.tokens[index - 1]?.kind !== 'word')
}

/** "What the Kremlin calls a “special operation” | has cost …": the name ends where the sentence's own verb starts. */
export function firstVerb(passage: Passage, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) if (passage.quoteOf[at] === -1 && isFiniteVerb(passage, at)) return at
  return end
}
