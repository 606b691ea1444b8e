import { wordSet } from '../../text/word-set.ts'
import { AUXILIARY, QUESTION } from '../lexicon/words.ts'
import { behindDashes, isAside } from './asides.ts'
import { clauseEnd, isSaying, startsOwnClause } from './contents.ts'
import { looksFinite } from './finite.ts'
import { bodyEnd, is, lowerAt, type Passage, quoteAt, type Range } from './passage.ts'
import { isQuoted, type Place } from './place.ts'
import { isDash } from './subject-before.ts'

/** "About 4,000", "at least a dozen": the preposition belongs to a number. */
export function countsAfter(passage: Passage, index: number): boolean {
  if (lowerAt(passage, index - 1) === 'as') return lowerAt(passage, index + 1) === 'as'
  return passage.tokens[index]?.kind === 'number' || COUNTING.has(lowerAt(passage, index))
}
const COUNTING = wordSet('least most half dozens hundreds thousands tens scores')

/** What goes on after "…, he said, …". */
export function contentAfterCue({ passage, sentence }: Place, to: number): readonly Range[] {
  const limit = bodyEnd(passage, sentence)
  let at = isDash(passage, to) ? behindDashes(passage, to, limit) : to
  const pauses = (index: number): boolean => lowerAt(passage, index) === ',' || lowerAt(passage, index) === ':'
  if (at === to) while (at < limit && !pauses(at) && !isQuoted(passage, at)) at++
  if (pauses(at)) at++
  if (at >= sentence.end) return []
  const quote = quoteAt(passage, at)
  if (quote !== undefined) return [quote]
  if (isCiting(passage, at)) at = afterAside(passage, at, limit)
  // "It was unable, she said, to visit the place."
  if (lowerAt(passage, at) === 'to' && isAble(passage, to))
    return [{ start: at, end: clauseEnd(passage, at, sentence) }]
  if (lowerAt(passage, at) === 'with' && countsAfter(passage, at + 1))
    return [{ start: at, end: clauseEnd(passage, at, sentence) }]
  // ", far more than the army had said": the text compares.
  if (lowerAt(passage, at + 1) === 'than' || lowerAt(passage, at + 2) === 'than') return []
  if (at >= limit || at === to || isAside(passage, at) || startsOwnClause(passage, at)) return []
  const end = clauseEnd(passage, at, sentence)
  if (lowerAt(passage, at) === 'while' && saysInside(passage, at, end)) return []
  return end - at >= (isDash(passage, to) ? 1 : 2) && (is(passage, at, QUESTION) || looksFinite(passage, at, end))
    ? [{ start: at, end }]
    : []
}

/** ", while the guards said …": another's words. */
function saysInside(passage: Passage, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isSaying(passage, at)) return true
  return false
}

/** "…, Reuters reported, citing two officials, …": the clause goes on behind whom the speaker cites. */
const isCiting = (passage: Passage, at: number): boolean =>
  lowerAt(passage, at) === 'citing' || lowerAt(passage, at) === 'quoting'

function afterAside(passage: Passage, from: number, limit: number): number {
  for (let at = from; at < limit; at++)
    if (lowerAt(passage, at) === ',') return is(passage, at + 1, AUXILIARY) ? at + 1 : limit
  return limit
}

/** Does the word before the speaker ask for an infinitive? `to` is where the words of saying end. */
function isAble(passage: Passage, to: number): boolean {
  for (let at = to - 1; at > to - LONGEST_SAYING && at > 0; at--)
    if (lowerAt(passage, at) === ',') return ABLE.has(lowerAt(passage, at - 1))
  return false
}
const LONGEST_SAYING = 8
const ABLE = wordSet(
  'unable able unwilling willing ready due prepared forced supposed set allowed right going likely about',
)
