import { wordSet } from '../../text/word-set.ts'
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  CUE_VERB,
  DETERMINER,
  OBJECT_PRONOUN,
  PERSON_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  QUESTION,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from '../lexicon/words.ts'
import { isOrganisationHead, isTitle } from '../names/name-words.ts'
import { looksFinite } from './finite.ts'
import { bodyEnd, flagsAt, is, isAdverb, lowerAt, type Passage, type Range } from './passage.ts'
import { isIng, type Speaker, STOPS } from './speaker.ts'

/** The noun phrase that starts at `start` and follows its verb ("said Scott Pruitt, the … of Oklahoma"). */
export function phraseAfter(passage: Passage, start: number, sentence: Range, isNamed = false): Speaker | undefined {
  const limit = bodyEnd(passage, sentence)
  if (start >= limit || !(isNamed ? startsPlainly(passage, start) : startsSpeaker(passage, start))) return undefined
  const headEnd = phraseEnd(passage, start, limit)
  if (headEnd <= start) return undefined
  const end = appositionEnd(passage, headEnd, limit)
  return { start, end, head: { start, end: headEnd } }
}

/** After "according to" any noun will do. */
const startsPlainly = (passage: Passage, index: number): boolean =>
  passage.tokens[index]?.kind !== 'punctuation' && !is(passage, index, PREPOSITION | SUBORDINATOR | AUXILIARY)

function startsSpeaker(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]
  if (token === undefined || token.kind === 'punctuation' || passage.quoteOf[index] !== -1) return false
  const flags = flagsAt(passage, index)
  if (token.lower === 'that' || token.lower === 'it' || token.lower === 'you') return false
  if (opensTime(passage, index)) return false
  if (flags & (DETERMINER | PERSON_PRONOUN)) return true
  if (flags & (PREPOSITION | SUBORDINATOR | AUXILIARY | OBJECT_PRONOUN | TIME | ADVERB | QUESTION)) return false
  return (
    token.capital ||
    (token.kind === 'word' && token.lower.endsWith('s') && token.lower.length > 4) ||
    token.kind === 'number' ||
    opensWithTitle(passage, index)
  )
}

/** "this month", "the next day", "that evening" are no speakers; "last week's report" may be one. */
function opensTime(passage: Passage, index: number): boolean {
  let at = index
  while (is(passage, at, DETERMINER | TIME) || lowerAt(passage, at) === 'day') at++
  return (
    at > index &&
    (is(passage, at - 1, TIME) || lowerAt(passage, at - 1) === 'day') &&
    !is(passage, at - 1, DETERMINER) &&
    lowerAt(passage, at) !== "'s"
  )
}

/** "army spokesman Jacek …", "spokesman Pat …". */
function opensWithTitle(passage: Passage, index: number): boolean {
  for (let at = index; at < index + 3; at++)
    if (isTitle(lowerAt(passage, at)) && passage.tokens[at + 1]?.capital === true) return true
  return false
}

function phraseEnd(passage: Passage, start: number, limit: number): number {
  if (is(passage, start, PERSON_PRONOUN)) return start + 1
  let end = start + 1
  while (end < limit && !endsPhrase(passage, end, limit)) {
    if (lowerAt(passage, end) === '(') end = bracketEnd(passage, end, limit)
    else end++
  }
  return end
}

function bracketEnd(passage: Passage, open: number, limit: number): number {
  for (let index = open + 1; index < limit; index++) if (lowerAt(passage, index) === ')') return index + 1
  return open + 1
}

function endsPhrase(passage: Passage, index: number, limit: number): boolean {
  const lower = lowerAt(passage, index)
  if (lower === ',' || STOPS.has(lower) || passage.quoteOf[index] !== -1) return true
  if (lower === '-') return lowerAt(passage, index + 1) === '-'
  const flags = flagsAt(passage, index)
  if (flags & (SUBORDINATOR | RELATIVE | AUXILIARY) && !(flags & POSSESSIVE)) return true
  if (flags & TIME && !(flags & DETERMINER) && lowerAt(passage, index + 1) !== "'s") return true
  if (flags & PREPOSITION) return !staysInside(passage, index, limit)
  if (flags & COORDINATOR) return lower !== 'and' || passage.tokens[index + 1]?.capital !== true
  return isIng(passage, index) && (flags & CUE_VERB) !== 0
}

/** "a spokesman for the ministry", "the University of Kyiv": the preposition hangs on a noun, not on the verb. */
function staysInside(passage: Passage, index: number, limit: number): boolean {
  const lower = lowerAt(passage, index)
  if (lower === 'of') return true
  if (lower === 'by') return index + 1 < limit && !is(passage, index + 1, TIME)
  if (index + 1 >= limit || is(passage, index + 1, TIME)) return false
  if (!NOUN_PREPOSITIONS.has(lower)) return false
  if (lower === 'for' && isOrganisationHead(lowerAt(passage, index - 1))) return true
  return passage.tokens[index - 1]?.capital === false && !SPEECH_PLACES.has(lowerAt(passage, index + 2))
}

const NOUN_PREPOSITIONS = wordSet('for at with from to')
const SPEECH_PLACES = wordSet('statement interview tweet post speech briefing conference email rally meeting')

/** After a comma, a determiner, a role or "who" goes on describing the speaker, up to the next comma or the end. */
function appositionEnd(passage: Passage, headEnd: number, limit: number): number {
  if (lowerAt(passage, headEnd) !== ',') return headEnd
  const next = headEnd + 1
  if (next >= limit || passage.quoteOf[next] !== -1) return headEnd
  const flags = flagsAt(passage, next)
  const token = passage.tokens[next]
  if (flags & (PREPOSITION | SUBORDINATOR | COORDINATOR | TIME | ADVERB | AUXILIARY) || token === undefined)
    return headEnd
  if (isIng(passage, next) || isAdverb(passage, next)) return headEnd
  if (flags & CUE_VERB && !token.capital) return headEnd
  if (flags & PERSON_PRONOUN) return headEnd
  const end = apposedEnd(passage, next, limit)
  const isOwnClause = !(flags & RELATIVE) && looksFinite(passage, next, relativeIn(passage, next, end))
  return end > next && !isOwnClause ? end : headEnd
}

/** Verbs behind "who" are the description's own. */
function relativeIn(passage: Passage, from: number, end: number): number {
  for (let index = from; index < end; index++) if (is(passage, index, RELATIVE)) return index
  return end
}

function apposedEnd(passage: Passage, from: number, limit: number): number {
  let end = from
  while (end < limit) {
    const lower = lowerAt(passage, end)
    if (STOPS.has(lower) || passage.quoteOf[end] !== -1) break
    if (lower === ',' && !continuesApposition(passage, end)) break
    if (end > from && is(passage, end, SUBORDINATOR) && lower !== 'that' && lower !== 'than') break
    if (lower === '-' && lowerAt(passage, end + 1) === '-') break
    end++
  }
  return end
}

const continuesApposition = (passage: Passage, comma: number): boolean =>
  passage.tokens[comma + 1]?.capital === true && passage.tokens[comma - 1]?.capital === true
