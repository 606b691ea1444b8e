import { wordSet } from '../../text/word-set.ts'
import { AUXILIARY, BE, DETERMINER, MODAL, PERSON_PRONOUN, PREPOSITION, RELATIVE, TIME } from '../lexicon/words.ts'
import { is, isAdverb, lowerAt, type Passage } from './passage.ts'

/** "that evening" behind the verb, where nothing else follows that could be said. */
export function isThatTime(passage: Passage, index: number, limit: number): boolean {
  let next = index
  while (is(passage, next, DETERMINER | TIME) || lowerAt(passage, next) === 'day' || lowerAt(passage, next) === 'same')
    next++
  if (next < index + 2 || !(is(passage, next - 1, TIME) || lowerAt(passage, next - 1) === 'day')) return false
  return next >= limit || lowerAt(passage, next) === ',' || lowerAt(passage, next) === 'that'
}

/** Skips what may stand between the verb and its content: times, places of speech, a hearer. Returns the content's start. */
export function skipAdjuncts(passage: Passage, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    if (is(passage, at, TIME) && isSubject(passage, at)) return at
    else if (is(passage, at, TIME)) at++
    else if (lowerAt(passage, at) === 'that' && isThatTime(passage, at, limit)) at += 2
    else if (lowerAt(passage, at + 1) === 'same' && is(passage, at + 2, TIME)) at += 3
    else if (isTimeUnit(lowerAt(passage, at)) && isShift(lowerAt(passage, at + 1))) at += 2
    else if (timeEnd(passage, at) > at) at = timeEnd(passage, at)
    else if (isAdverb(passage, at) && !is(passage, at, DETERMINER) && !opensClause(passage, at)) at++
    else if (is(passage, at, PREPOSITION) && lowerAt(passage, at) !== 'to' && !opensCount(passage, at)) {
      const next = adjunctEnd(passage, at, limit)
      if (next === undefined) return at
      at = next
    } else break
  }
  return at
}

/** "says June was the worst month", "says last year cost it most": a time that is the subject of what is said. */
function isSubject(passage: Passage, at: number): boolean {
  let next = at + 1
  while (is(passage, next, TIME) || isTimeUnit(lowerAt(passage, next))) next++
  return is(passage, next, BE | MODAL) && lowerAt(passage, next) !== 'being'
}

/** "says too much was made", "said just 600 came": the adverb belongs to what is said, unless "that" follows. */
const opensClause = (passage: Passage, at: number): boolean =>
  CLAUSE_ADVERBS.has(lowerAt(passage, at)) && lowerAt(passage, at + 1) !== 'that'
const CLAUSE_ADVERBS = wordSet(
  'too just only not never no even perhaps maybe already quite rather soon first nearly almost roughly barely hardly exactly approximately',
)

/** "at least 600", "about 600", "between 600 and 700": the preposition belongs to the number. */
export function opensCount(passage: Passage, at: number): boolean {
  const next = lowerAt(passage, at + 1)
  if (lowerAt(passage, at) === 'at') return next === 'least' || next === 'most'
  return BOUNDS.has(lowerAt(passage, at)) && (passage.tokens[at + 1]?.kind === 'number' || AMOUNTS.has(next))
}
const BOUNDS = wordSet('about around over under between near')
const AMOUNTS = wordSet('half dozens hundreds thousands tens scores a one two three ten')

/** The end of "a day earlier", "two weeks ago". */
function timeEnd(passage: Passage, from: number): number {
  if (!is(passage, from, DETERMINER) && passage.tokens[from]?.kind !== 'number') return from
  const unit = lowerAt(passage, from + 1)
  const isUnit = is(passage, from + 1, TIME) || isTimeUnit(unit)
  return isUnit && isShift(lowerAt(passage, from + 2)) ? from + 3 : from
}

/** "hours", "week". */
export const isTimeUnit = (word: string): boolean => TIME_UNITS.has(word.endsWith('s') ? word.slice(0, -1) : word)

/** "ago", "after": what makes a length of time a point in it. */
export const isShift = (word: string): boolean => SHIFTS.has(word)
const TIME_UNITS = wordSet('hour day week month year minute')
const SHIFTS = wordSet('earlier later ago before after')

const SUBJECTS = wordSet('he she they we i')

/** The end of "in an interview with CNN", "on Monday": at "that", a comma or a quotation; undefined where none follows. */
function adjunctEnd(passage: Passage, from: number, limit: number): number | undefined {
  for (let at = from + 1; at < limit && at < from + 25; at++) {
    const lower = lowerAt(passage, at)
    if (lower === 'that' || lower === ',' || lower === ':' || passage.quoteOf[at] !== -1) return at
    if (SUBJECTS.has(lower) && at > from + 1 && !is(passage, at - 1, PREPOSITION | DETERMINER)) return at
    if (is(passage, at, PERSON_PRONOUN) && is(passage, at - 1, TIME)) return at
    if (is(passage, at, RELATIVE) || is(passage, at, AUXILIARY)) return undefined
  }
  return undefined
}
