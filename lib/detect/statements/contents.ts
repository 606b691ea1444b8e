import {
  AUXILIARY,
  BASE,
  COORDINATOR,
  CUE_VERB,
  DETERMINER,
  ING,
  NEGATION,
  PAST,
  PERSON_PRONOUN,
  PREPOSITION,
  RELATIVE,
  THIRD,
  TIME,
} from '../lexicon/words.ts'
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
      continue
    }
    if (end > start && leavesClause(passage, end)) break
    end++
  }
  return trimEnd(passage, start, Math.min(Math.max(end, start), Math.max(limit, end)))
}

function trimEnd(passage: Passage, start: number, end: number): number {
  let last = end
  while (last > start && passage.quoteOf[last - 1] === -1 && TRAILING.has(lowerAt(passage, last - 1))) last--
  return last
}
const TRAILING = new Set([',', '.', ';', ':', '-', '—', '–', '(', 'and', 'but'])

function leavesClause(passage: Passage, index: number): boolean {
  const lower = lowerAt(passage, index)
  if (lower === ',') return leavesAfterComma(passage, index + 1)
  if (lower === '-' && lowerAt(passage, index + 1) === '-') return true
  if (lower === ';') return true
  if (lower === 'and' || lower === 'but') return startsCue(passage, index + 1)
  return false
}

function leavesAfterComma(passage: Passage, next: number): boolean {
  const lower = lowerAt(passage, next)
  const flags = flagsAt(passage, next)
  if (lower === 'which' || lower === 'who' || lower === 'whose') return true
  if (lower === 'according') return true
  if (lower === 'but') return true
  if (lower === 'and') return startsOwnClause(passage, next)
  if (endsWithSaying(passage, next)) return true
  if (flags & CUE_VERB && (passage.words[next]?.forms ?? 0) & ING) return true
  if (isAdverb(passage, next) && (passage.words[next + 1]?.forms ?? 0) & ING && is(passage, next + 1, CUE_VERB))
    return true
  return false
}

const LONGEST_SPEAKER = 9

/** "…, its director said.": the sentence ends with whose words the clause is. */
function endsWithSaying(passage: Passage, from: number): boolean {
  for (let at = from + 1; at < from + LONGEST_SPEAKER; at++) {
    if (passage.quoteOf[at] !== -1 || lowerAt(passage, at) === ',') return false
    const word = passage.words[at]
    if (word === undefined || (word.forms & (THIRD | PAST)) === 0) continue
    if (word.senses.some(({ frames }) => frames.includes('q')) && lowerAt(passage, at + 1) === '.') return true
  }
  return false
}

/** "and said", "and he called for": a clause of the text itself, whose subject is the speaker. */
export function startsOwnClause(passage: Passage, index: number): boolean {
  if (!is(passage, index, COORDINATOR)) return false
  return startsCue(passage, is(passage, index + 1, PERSON_PRONOUN) ? index + 2 : index + 1)
}

/** "that evening" behind the verb, where nothing else follows that could be said. */
export function isThatTime(passage: Passage, index: number, limit: number): boolean {
  let next = index
  while (is(passage, next, DETERMINER | TIME) || lowerAt(passage, next) === 'day') next++
  if (next < index + 2 || !(is(passage, next - 1, TIME) || lowerAt(passage, next - 1) === 'day')) return false
  return next >= limit || lowerAt(passage, next) === ',' || lowerAt(passage, next) === 'that'
}

/** A finite cue verb right here shares the subject of the one before ("… and said"). */
function startsCue(passage: Passage, index: number): boolean {
  let verb = index
  while (isAdverb(passage, verb) || is(passage, verb, AUXILIARY | NEGATION)) verb++
  const word = passage.words[verb]
  if (word === undefined || (word.flags & CUE_VERB) === 0) return false
  return (word.forms & (THIRD | PAST)) !== 0 || (verb > index && (word.forms & BASE) !== 0)
}

/** Where a noun phrase given as content ends: like a clause, but adjuncts of time leave it too. */
export function objectEnd(passage: Passage, start: number, sentence: Range): number {
  const limit = clauseEnd(passage, start, sentence)
  for (let index = start + 1; index < limit; index++) {
    if (passage.quoteOf[index] !== -1) continue
    if (leavesObject(passage, index)) return trimEnd(passage, start, index)
  }
  return limit
}

function leavesObject(passage: Passage, index: number): boolean {
  const lower = lowerAt(passage, index)
  if (lower === ',') return !is(passage, index + 1, COORDINATOR)
  if (OBJECT_STOPS.has(lower)) return true
  return is(passage, index, PREPOSITION) && is(passage, index + 1, TIME) && lower !== 'of'
}
const OBJECT_STOPS = new Set([
  'during',
  'while',
  'when',
  'before',
  'after',
  'because',
  'although',
  'though',
  'until',
  'via',
  'amid',
  'despite',
])

/** Skips what may stand between the verb and its content: times, places of speech, a hearer. Returns the content's start. */
export function skipAdjuncts(passage: Passage, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    if (is(passage, at, TIME)) at++
    else if (lowerAt(passage, at) === 'that' && isThatTime(passage, at, limit)) at += 2
    else if (timeEnd(passage, at) > at) at = timeEnd(passage, at)
    else if (isAdverb(passage, at) && !is(passage, at, DETERMINER)) at++
    else if (is(passage, at, PREPOSITION) && lowerAt(passage, at) !== 'to' && !opensCount(passage, at)) {
      const next = adjunctEnd(passage, at, limit)
      if (next === undefined) return at
      at = next
    } else break
  }
  return at
}

/** "at least 600", "about 600", "between 600 and 700": the preposition belongs to the number. */
export function opensCount(passage: Passage, at: number): boolean {
  const next = lowerAt(passage, at + 1)
  if (lowerAt(passage, at) === 'at') return next === 'least' || next === 'most'
  return BOUNDS.has(lowerAt(passage, at)) && (passage.tokens[at + 1]?.kind === 'number' || AMOUNTS.has(next))
}
const BOUNDS = new Set(['about', 'around', 'over', 'under', 'between', 'near'])
const AMOUNTS = new Set([
  'half',
  'dozens',
  'hundreds',
  'thousands',
  'tens',
  'scores',
  'a',
  'one',
  'two',
  'three',
  'ten',
])

/** The end of "a day earlier", "two weeks ago". */
function timeEnd(passage: Passage, from: number): number {
  if (!is(passage, from, DETERMINER) && passage.tokens[from]?.kind !== 'number') return from
  const unit = lowerAt(passage, from + 1)
  const isUnit = is(passage, from + 1, TIME) || TIME_UNITS.has(unit.endsWith('s') ? unit.slice(0, -1) : unit)
  return isUnit && SHIFTS.has(lowerAt(passage, from + 2)) ? from + 3 : from
}
const TIME_UNITS = new Set(['hour', 'day', 'week', 'month', 'year', 'minute'])
const SHIFTS = new Set(['earlier', 'later', 'ago', 'before', 'after'])

/** The end of "in an interview with CNN", "on Monday": at "that", a comma or a quotation; undefined where none follows. */
function adjunctEnd(passage: Passage, from: number, limit: number): number | undefined {
  for (let at = from + 1; at < limit && at < from + 25; at++) {
    const lower = lowerAt(passage, at)
    if (lower === 'that' || lower === ',' || lower === ':' || passage.quoteOf[at] !== -1) return at
    if (is(passage, at, PERSON_PRONOUN) && is(passage, at - 1, TIME)) return at
    if (is(passage, at, RELATIVE) || is(passage, at, AUXILIARY)) return undefined
  }
  return undefined
}
