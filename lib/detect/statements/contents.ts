import { wordSet } from '../../text/word-set.ts'
import { CLAUSE_NOUNS } from '../lexicon/en/cue-nouns.ts'
import { VERB_HINTS } from '../lexicon/en/verb-hints.ts'
import {
  AUXILIARY,
  BASE,
  COORDINATOR,
  CUE_NOUN,
  CUE_SPOKEN,
  CUE_VERB,
  DETERMINER,
  ING,
  NEGATION,
  PAST,
  PERSON_PRONOUN,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  THIRD,
  TIME,
} from '../lexicon/words.ts'
import { looksFinite } from './finite.ts'
import { bodyEnd, flagsAt, is, isAdverb, lowerAt, type Passage, type Range } from './passage.ts'

/** Longer clauses are no clauses (a page without full stops): the reading stops there. */
const MAX_CLAUSE = 250

/** Where the clause that starts at `start` ends: at the sentence's body end or before what no longer belongs to it. */
export function clauseEnd(passage: Passage, start: number, sentence: Range): number {
  const limit = Math.min(bodyEnd(passage, sentence), start + MAX_CLAUSE)
  let end = start
  while (end < limit) {
    const quote = passage.quoteOf[end] ?? -1
    if (quote >= 0) {
      end = passage.quotes[quote]?.end ?? end + 1
      if (lowerAt(passage, end - 2) === ',' && leavesAfterComma(passage, end)) break
      continue
    }
    if (
      end > start &&
      (leavesClause(passage, end) || closesAside(passage, end, start, sentence)) &&
      !(isDescribed(passage, end) && !hasVerb(passage, start, end))
    )
      break
    end++
  }
  return trimEnd(passage, start, Math.min(Math.max(end, start), Math.max(limit, end)))
}

/** "Serhii – he asked that his name be kept – walked off": the dash that closes what one before the words opened. */
function closesAside(passage: Passage, at: number, start: number, sentence: Range): boolean {
  if (!DASHES.has(lowerAt(passage, at))) return false
  for (let before = start - 1; before >= sentence.start && before > start - MAX_ASIDE; before--)
    if (DASHES.has(lowerAt(passage, before))) return true
  return false
}
const DASHES = wordSet('– —')
const MAX_ASIDE = 12

/** ", which", ", who": what goes before is described. */
const isDescribed = (passage: Passage, comma: number): boolean =>
  lowerAt(passage, comma) === ',' && is(passage, comma + 1, RELATIVE)

/** Has the clause its verb yet, or is it still "that in the largest counties, which …"? */
function hasVerb(passage: Passage, start: number, end: number): boolean {
  if (lowerAt(passage, start) !== 'that') return true
  return !is(passage, start + 1, PREPOSITION | SUBORDINATOR) || looksFinite(passage, start + 1, end)
}

export function trimEnd(passage: Passage, start: number, end: number): number {
  let last = end
  while (last > start && passage.quoteOf[last - 1] === -1 && TRAILING.has(lowerAt(passage, last - 1))) last--
  return last
}
const TRAILING = wordSet(', . ; : - — – ( and but')

function leavesClause(passage: Passage, index: number): boolean {
  const lower = lowerAt(passage, index)
  if (lower === ',') return leavesAfterComma(passage, index + 1)
  if (lower === '-' && lowerAt(passage, index + 1) === '-') return true
  if (lower === ';' || (lower === ':' && opensOther(passage, index))) return true
  if (lower === 'and' || lower === 'but') return startsCue(passage, index + 1) || tellsNothing(passage, index + 1)
  return false
}

/** "said it was false: Kigali, he said, …": the words behind the colon have a cue of their own. */
function opensOther(passage: Passage, colon: number): boolean {
  for (let at = colon + 1; at < colon + LONGEST_SPEAKER; at++)
    if (lowerAt(passage, at) === ',') return is(passage, at + 1, PERSON_PRONOUN) && isSaying(passage, at + 2)
  return false
}

const GIVING = wordSet('gave gives offered provided provides released published presented cited')

/** "but gave no number": what the speaker did not tell is no part of what was told. */
const tellsNothing = (passage: Passage, verb: number): boolean =>
  GIVING.has(lowerAt(passage, verb)) && (lowerAt(passage, verb + 1) === 'no' || lowerAt(passage, verb + 1) === 'few')

function leavesAfterComma(passage: Passage, next: number): boolean {
  const lower = lowerAt(passage, next)
  const flags = flagsAt(passage, next)
  if (lower === 'which' || lower === 'who' || lower === 'whose') return true
  if (lower === 'according' || clauseNounAt(passage, next) !== undefined) return true
  if (lower === 'but') return lowerAt(passage, next + 1) !== 'that'
  if (lower === 'giving' || lower === 'without') return true
  if (lower === 'and') return startsOwnClause(passage, next)
  if (endsWithSaying(passage, next) || invertsSaying(passage, next) || concedes(passage, next)) return true
  if (flags & CUE_VERB && (passage.words[next]?.forms ?? 0) & ING) return true
  if (isAdverb(passage, next) && (passage.words[next + 1]?.forms ?? 0) & ING && is(passage, next + 1, CUE_VERB))
    return true
  return false
}

/** ", a claim that Moscow denies": the noun that takes up the whole clause before, if one starts here. */
export function clauseNounAt(passage: Passage, at: number): number | undefined {
  const noun = is(passage, at, DETERMINER) ? at + 1 : at
  const isTaken = passage.quoteOf[noun] !== -1 || lowerAt(passage, noun + 1) === 'of'
  return CLAUSE_NOUN_WORDS.has(lowerAt(passage, noun)) && !isTaken ? noun : undefined
}
const CLAUSE_NOUN_WORDS = wordSet(CLAUSE_NOUNS)

const HEARERS = wordSet(VERB_HINTS.hearers)
const LONGEST_SPEAKER = 9

/** "…, its director said.": the sentence ends with whose words the clause is. */
function endsWithSaying(passage: Passage, from: number): boolean {
  for (let at = from + 1; at < from + LONGEST_SPEAKER; at++) {
    if (passage.quoteOf[at] !== -1 || lowerAt(passage, at) === ',') return false
    if (isSaying(passage, at)) return endsSaying(passage, at + 1)
    if (is(passage, at, AUXILIARY | RELATIVE | SUBORDINATOR) && !is(passage, at, PREPOSITION)) return false
  }
  return false
}

/** Behind "…, he said" the sentence ends, pauses, or tells when, where and to whom; no clause opens. */
const endsSaying = (passage: Passage, next: number): boolean =>
  /^[.,;]?$/.test(lowerAt(passage, next)) ||
  is(passage, next, TIME) ||
  (is(passage, next, PREPOSITION) && !is(passage, next, SUBORDINATOR) && lowerAt(passage, next) !== 'about') ||
  (passage.tokens[next]?.capital === true && is(passage, next + 1, PREPOSITION | TIME)) ||
  (HEARERS.has(lowerAt(passage, next)) && !is(passage, next + 1, AUXILIARY))

/** "…, said the mayor": whose words the clause is. */
const invertsSaying = (passage: Passage, at: number): boolean =>
  isSaying(passage, at) &&
  (passage.tokens[at + 1]?.capital === true || is(passage, at + 1, DETERMINER | PERSON_PRONOUN))

/** "…, though she noted that": the text's own clause about another thing said. */
function concedes(passage: Passage, from: number): boolean {
  if (!CONCESSIONS.has(lowerAt(passage, from))) return false
  for (let at = from + 2; at < from + 6; at++) {
    if (passage.tokens[at]?.kind === 'punctuation') return false
    if (isSaying(passage, at) || (is(passage, at, CUE_SPOKEN) && !is(passage, at, CUE_NOUN) && isPast(passage, at)))
      return true
  }
  return false
}
const CONCESSIONS = wordSet('though although while but whereas')

const isPast = (passage: Passage, at: number): boolean => ((passage.words[at]?.forms ?? 0) & PAST) !== 0

/** A finite form of a verb that takes quotations. */
export function isSaying(passage: Passage, at: number): boolean {
  const word = passage.words[at]
  if (word === undefined || (word.forms & (THIRD | PAST)) === 0 || is(passage, at, CUE_NOUN)) return false
  return word.senses.some(({ frames }) => frames.includes('q'))
}

/** "and said", "and he called for": a clause of the text itself, whose subject is the speaker. */
export function startsOwnClause(passage: Passage, index: number): boolean {
  if (!is(passage, index, COORDINATOR)) return false
  if (startsCue(passage, is(passage, index + 1, PERSON_PRONOUN) ? index + 2 : index + 1)) return true
  for (let at = index + 2; at < index + 6 && passage.tokens[at]?.kind === 'word'; at++)
    if (isSaying(passage, at)) return true
  return false
}

/** A finite cue verb right here shares the subject of the one before ("… and said"). */
function startsCue(passage: Passage, index: number): boolean {
  let verb = index
  while (isAdverb(passage, verb) || is(passage, verb, AUXILIARY | NEGATION)) verb++
  const word = passage.words[verb]
  if (word === undefined || (word.flags & CUE_VERB) === 0) return false
  return (word.forms & (THIRD | PAST)) !== 0 || (verb > index && (word.forms & BASE) !== 0)
}

/** The first comma outside quotations, or the end. */
export function firstComma(passage: Passage, start: number, end: number): number {
  for (let at = start; at < end; at++) if (lowerAt(passage, at) === ',' && passage.quoteOf[at] === -1) return at
  return end
}
