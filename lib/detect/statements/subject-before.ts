import { isOf, wordClass } from '../../text/word-classes.ts'
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  CUE_NOUN,
  CUE_VERB,
  DETERMINER,
  OBJECT_PRONOUN,
  PAST,
  PERSON_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  QUESTION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
} from '../lexicon/words.ts'
import { isPersonalParticle } from '../names/name-words.ts'
import { opensCount } from './adjuncts.ts'
import { clauseNounAt } from './contents.ts'
import { looksFinite } from './finite.ts'
import { flagsAt, is, isAdverb, lowerAt, type Passage } from './passage.ts'
import { isIng, type Speaker, STOPS } from './speaker.ts'
import { listStart } from './speaker-lists.ts'
import { trimStart } from './subject-start.ts'

/** The noun phrase that ends right before `end`: the subject of the verb there. */
export function subjectBefore(passage: Passage, verb: number, from: number): Speaker | undefined {
  const ends = endsBefore(passage, verb, from)
  if (ends === undefined || ends.head <= from) return undefined
  let headEnd = ends.head
  let start = trimStart(passage, phraseStart(passage, headEnd, from), headEnd)
  while (headEnd < ends.verb && isApposed(passage, start)) {
    const before = trimStart(passage, phraseStart(passage, start - 1, from), start - 1)
    if (is(passage, before, PREPOSITION | SUBORDINATOR) || start - 1 <= from) break
    headEnd = start - 1
    start = before
  }
  start = afterClauseNoun(passage, listStart(passage, start, headEnd, from), headEnd)
  // "who at the time described": the pronoun goes before the time.
  if (is(passage, start, PREPOSITION) && is(passage, start - 1, RELATIVE) && lowerAt(passage, start - 1) !== 'that')
    return { start: start - 1, end: start, head: { start: start - 1, end: start } }
  if (start >= headEnd || !canSpeak(passage, start, headEnd)) return undefined
  return { start, end: ends.phrase, head: { start, end: headEnd } }
}

/** Where the head of the phrase, the phrase and the room before the verb end; an apposition between commas or dashes is passed over. */
function endsBefore(passage: Passage, verb: number, from: number) {
  let end = verb
  while (end > from + 1 && isAdverb(passage, end - 1) && lowerAt(passage, end - 2) === ',') end--
  let head = end
  let phrase = end
  if (isDash(passage, end - 1)) {
    const dash = dashBefore(passage, end - 2, from)
    if (dash === undefined) return undefined
    head = dash
  } else if (lowerAt(passage, end - 1) === ',') {
    const comma = commaBefore(passage, end - 2, from)
    if (comma === undefined) return undefined
    head = comma
    if (is(passage, comma + 1, PREPOSITION) || isIng(passage, comma + 1)) phrase = comma
  }
  head = beforeTime(passage, head, from)
  if (phrase === end && head < end && lowerAt(passage, end - 1) !== ',') phrase = head
  return { head, phrase, verb: end }
}

/** "Oleh Bilyk, the mayor": a name and a comma stand before. */
const isApposed = (passage: Passage, start: number): boolean =>
  lowerAt(passage, start - 1) === ',' && is(passage, start, DETERMINER) && passage.tokens[start - 2]?.capital === true

/** "…, a count the army said": the noun takes up the clause before, the subject stands behind it. */
function afterClauseNoun(passage: Passage, start: number, end: number): number {
  const noun = lowerAt(passage, start - 1) === ',' ? clauseNounAt(passage, start) : undefined
  if (noun === undefined || noun + 1 >= end) return start
  return is(passage, noun + 1, DETERMINER) || passage.tokens[noun + 1]?.capital === true ? noun + 1 : start
}

/** A dash between words; a hyphen touches both of its neighbours. */
export function isDash(passage: Passage, index: number): boolean {
  const lower = lowerAt(passage, index)
  return (
    lower === '–' || lower === '—' || (lower === '-' && passage.tokens[index - 1]?.end !== passage.tokens[index]?.start)
  )
}

/** The dash that opens what a dash closes. */
function dashBefore(passage: Passage, last: number, from: number): number | undefined {
  for (let index = last; index > from; index--) if (isDash(passage, index)) return index
  return undefined
}

/** The comma that opens the apposition which a comma closes; bracketed and quoted matter is passed over. */
function commaBefore(passage: Passage, last: number, from: number): number | undefined {
  let candidate: number | undefined
  for (let index = last; index > from; index--) {
    const lower = lowerAt(passage, index)
    if (passage.quoteOf[index] !== -1 || lower === ';' || lower === ':') break
    if (lower !== ',') continue
    if (candidate === undefined && isName(passage, index + 1, last + 1)) return index
    candidate = index
    if (opensApposition(passage, index + 1)) return index
  }
  return candidate
}

/** Capitalised words alone: "Oleksandr Syrskyi" behind "the commander-in-chief,". */
function isName(passage: Passage, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (passage.tokens[at]?.capital !== true && !isNameLink(lowerAt(passage, at))) return false
  return end - start > 1 && passage.tokens[start]?.capital === true
}
const isNameLink = (lower: string): boolean => lower === '-' || lower === '.' || isPersonalParticle(lower)

const opensApposition = (passage: Passage, index: number): boolean =>
  is(passage, index, DETERMINER | RELATIVE | PREPOSITION | POSSESSIVE) ||
  passage.tokens[index]?.kind === 'number' ||
  passage.tokens[index]?.capital === false

/** "Sanders on Tuesday": the time between subject and verb belongs to neither. */
function beforeTime(passage: Passage, end: number, from: number): number {
  let at = end
  while (at > from && is(passage, at - 1, TIME) && !is(passage, at - 1, DETERMINER)) at--
  if (at < end && is(passage, at - 1, PREPOSITION) && at - 1 > from) return at - 1
  return at < end && at > from && passage.tokens[at - 1]?.capital === true && lowerAt(passage, end) !== "'s" ? at : end
}

function phraseStart(passage: Passage, end: number, from: number): number {
  if (is(passage, end - 1, PERSON_PRONOUN) && lowerAt(passage, end - 2) !== 'and') return end - 1
  if (isOf(passage.tokens[end - 1], ALONE)) return end - 1
  let start = end
  while (start > from) {
    const index = start - 1
    if (lowerAt(passage, index) === ')') {
      start = bracketStart(passage, index, from)
      continue
    }
    if (stopsPhrase(passage, index, end, from)) break
    start = index
  }
  return start
}

/** "an architect who said": the pronoun is the subject, and stands for what goes before. */
const ALONE = wordClass('who which that whoever')

function bracketStart(passage: Passage, close: number, from: number): number {
  for (let index = close - 1; index >= from; index--) if (lowerAt(passage, index) === '(') return index
  return close
}

function stopsPhrase(passage: Passage, index: number, end: number, from: number): boolean {
  const lower = lowerAt(passage, index)
  if (
    lower === ',' ||
    lower === '(' ||
    lower === 'p.m.' ||
    lower === 'a.m.' ||
    isOf(passage.tokens[index], STOPS) ||
    passage.quoteOf[index] !== -1
  )
    return true
  if (lower === '"') return lowerAt(passage, index - 1) === ','
  if (lower === '-') return isDash(passage, index) || lowerAt(passage, index + 1) === '-'
  if (lower === '.') return !isAbbreviationDot(passage, index)
  const flags = flagsAt(passage, index)
  if (lower === 'nor' && hasNeither(passage, index, from)) return false
  if (flags & COORDINATOR) return lower !== 'and' || index === end - 1 || !joinsNames(passage, index, from)
  if (lower === 'what') return true
  if (flags & RELATIVE && index < end - 1) return !opensRelative(passage, index, from)
  if (flags & SUBORDINATOR) return index < end - 1 || lower !== 'that'
  if (flags & AUXILIARY) return !isInsideRelative(passage, index, from)
  if (flags & CUE_VERB && index < end - 1) return isOtherVerb(passage, index) && !isInsideRelative(passage, index, from)
  return false
}

/** "Neither Moscow nor Pyongyang": one subject of two. */
function hasNeither(passage: Passage, nor: number, from: number): boolean {
  for (let at = nor - 1; at >= from && at > nor - 8; at--) if (lowerAt(passage, at) === 'neither') return true
  return false
}

/** A finite verb of saying on the way left: the subject belongs to a clause inside ("Lee said the gap was …"). */
function isOtherVerb(passage: Passage, index: number): boolean {
  const word = passage.words[index]
  if (word === undefined || is(passage, index, CUE_NOUN) || passage.tokens[index]?.capital === true) return false
  if ((word.forms & PAST) === 0 || lowerAt(passage, index + 1) === 'by') return false
  return word.senses.some(({ frames, after }) => after.length === 0 && frames.includes('t'))
}

function isAbbreviationDot(passage: Passage, index: number): boolean {
  const before = passage.tokens[index - 1]
  return before !== undefined && before.end === passage.tokens[index]?.start && before.capital
}

/** "Obama and Clinton", "residents and officials": both sides look alike, and no verb stands on the left. */
function joinsNames(passage: Passage, and: number, from: number): boolean {
  const left = passage.tokens[and - 1]
  const right = passage.tokens[and + 1]
  if (left === undefined || right === undefined || and <= from) return false
  if (left.lower === ',') return false
  let start = and
  while (start > from && lowerAt(passage, start - 1) !== ',') start--
  if (looksFinite(passage, start, and)) return false
  for (let index = start + 1; index < and; index++) if (is(passage, index, SUBORDINATOR)) return false
  return (
    left.capital === right.capital ||
    (and - 1 === from && !right.capital) ||
    is(passage, from, DETERMINER) ||
    is(passage, and + 1, DETERMINER | POSSESSIVE)
  )
}

/** "the poll that came out Friday": the relative clause is part of the phrase; after a verb "that" opens what was said. */
function opensRelative(passage: Passage, index: number, from: number): boolean {
  if (index <= from || lowerAt(passage, index - 1) === ',') return false
  const before = flagsAt(passage, index - 1)
  const lower = lowerAt(passage, index)
  if (lower !== 'that' && lower !== 'who') return false
  return !(before & (CUE_VERB | AUXILIARY | PREPOSITION | ADVERB | TIME))
}

function isInsideRelative(passage: Passage, index: number, from: number): boolean {
  for (let before = index - 1; before > from && before > index - 4; before--) {
    if (lowerAt(passage, before) === ',') return false
    if (is(passage, before, RELATIVE)) return opensRelative(passage, before, from)
  }
  return false
}

/** At least one word that could be somebody; "on dead soldiers" of "Notes found on dead soldiers suggest" is nobody. */
function canSpeak(passage: Passage, start: number, end: number): boolean {
  if (is(passage, start, PREPOSITION) && !opensCount(passage, start) && !is(passage, start, DETERMINER)) return false
  if (end - start === 1) {
    const flags = flagsAt(passage, start)
    if (passage.tokens[start]?.kind === 'punctuation') return false
    if (flags & (PREPOSITION | ADVERB | QUESTION) && !(flags & (RELATIVE | SUBJECT_PRONOUN))) return false
    if (flags & OBJECT_PRONOUN && !(flags & SUBJECT_PRONOUN)) return false
    if (flags & CUE_VERB || lowerAt(passage, start) === 'there') return false
    // "One who was about to be seized shouted": a participle.
    if (passage.tokens[start]?.capital === false && /.{3}ed$/.test(lowerAt(passage, start))) return false
    if (isAdverb(passage, start) && !(flags & SUBJECT_PRONOUN)) return false
  }
  return end - start < 60
}
