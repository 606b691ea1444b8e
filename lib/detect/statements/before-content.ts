import { wordSet } from '../../text/word-set.ts'
import { VERB_HINTS } from '../lexicon/en/verb-hints.ts'
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  CUE_SPOKEN,
  DETERMINER,
  maskOf,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  QUESTION,
  RELATIVE,
  SUBORDINATOR,
  type Word,
} from '../lexicon/words.ts'
import { opensCount, skipAdjuncts } from './adjuncts.ts'
import { behindDashes } from './asides.ts'
import { isGerund, isRelative } from './before-object.ts'
import { clauseEnd, firstComma, isSaying } from './contents.ts'
import { firstVerb, looksFinite } from './finite.ts'
import { gapClause } from './gaps.ts'
import { bodyEnd, flagsAt, is, lowerAt, type Passage, quoteAt, type Range } from './passage.ts'
import { type Place, type Reading, senseWith } from './place.ts'
import { isIng, type Speaker } from './speaker.ts'
import { isDash } from './subject-before.ts'
import { subjectOf } from './subjects.ts'
import type { VerbGroup } from './verb-group.ts'

/** X said: "…", X told CNN, "…". */
export function beforeQuote(place: Place): Reading | undefined {
  const { passage, sentence, group } = place
  const at = contentMark(passage, group.end, sentence)
  if (at === undefined) return undefined
  // "dismissed the claims: “…”": the object is what is dismissed, the quotation has words of its own.
  const isDenied = senseWith(place, 'n')?.stance === 'denies' && senseWith(place, 'q') === undefined
  if (isDenied && lowerAt(passage, at - 1) === ':' && at - 1 > group.end) return undefined
  // "Washington thought so: its envoy argued that …": what follows is another's.
  const isOthers = lowerAt(passage, at - 1) === ':' && passage.quoteOf[at] === -1
  if (isOthers && isSaying(passage, firstVerb(passage, at, bodyEnd(passage, sentence)))) return undefined
  const speaker = subjectOf(place)
  const quote = quoteAt(passage, at)
  const end = quote === undefined ? bodyEnd(passage, sentence) : Math.max(quote.end, clauseEnd(passage, at, sentence))
  if (end - at < 2) return undefined
  return { construction: 'quote', frame: 'qtwnoa', speaker, contents: [{ start: at, end }] }
}

/** A colon, or a quotation after at most a hearer and adjuncts. */
function contentMark(passage: Passage, from: number, sentence: Range): number | undefined {
  for (let at = from; at < sentence.end && at < from + 16; at++) {
    const lower = lowerAt(passage, at)
    if (lower === ':') return at + 1 < sentence.end ? at + 1 : undefined
    if (passage.quoteOf[at] !== -1)
      return lowerAt(passage, at - 1) === ',' || at === from || (at === from + 1 && is(passage, from, ADVERB))
        ? at
        : undefined
    if (lower === 'that' || is(passage, at, AUXILIARY) || (lower === ',' && passage.quoteOf[at + 1] === -1))
      return undefined
  }
  return undefined
}

/** X said that …, told CNN that …, promised to …. */
export function beforeClause(place: Place): Reading | undefined {
  const { passage, sentence, group } = place
  if (group.voice === 'reduced-passive') return undefined
  const frames = clauseMask(passage.words[group.verb], group)
  const start = clauseStart(passage, group.end, sentence, frames) ?? gapStart(place, frames)
  if (start === undefined) return undefined
  const speaker = subjectOf(place)
  if (start.isGap === true) return gapClause(place, speaker)
  // "the jets that Kyiv claims to have downed": the clause is no whole one.
  if (start.frame === 'i' && speaker !== undefined && is(passage, speaker.start - 1, RELATIVE)) return undefined
  const whole = clauseEnd(passage, start.at, sentence)
  const end =
    opensSubordinate(passage, sentence, speaker) || isRelative(passage, speaker)
      ? firstComma(passage, start.at, whole)
      : whole
  if (end - start.at < 2) return undefined
  // "ruled that out", "denied that to CNN": no clause.
  const isPointer =
    lowerAt(passage, start.at) === 'that' && (is(passage, start.at + 1, PREPOSITION) || end - start.at === 2)
  if (isPointer && end - start.at <= 4 && !looksFinite(passage, start.at + 1, end)) return undefined
  if (start.isBare && !isClause(place, start.at, end)) return undefined
  const construction = start.frame === 'i' ? 'infinitive' : 'clause'
  return { construction, frame: start.frame, speaker, contents: [{ start: start.at, end }] }
}

/** Where such a clause starts: right with its verb. */
function gapStart({ passage, group }: Place, frames: number): Start | undefined {
  // "denied having fled": a gerund is an object.
  const isGap =
    (frames & BARE) !== 0 &&
    is(passage, group.end, AUXILIARY) &&
    !isGerund(lowerAt(passage, group.end)) &&
    group.voice === 'finite'
  return isGap ? { at: group.end, frame: 't', isGap } : undefined
}

/** "While Moscow denied that they came, Kyiv …": what was said ends with the clause that "while" opens. */
const opensSubordinate = (passage: Passage, sentence: Range, speaker: Speaker | undefined): boolean =>
  speaker !== undefined && speaker.start - 1 === sentence.start && is(passage, sentence.start, SUBORDINATOR)

/** The frames of the verb's senses that ask for as many words as the group holds behind its verb: mostly none. */
function clauseMask(word: Word | undefined, { verb, end }: VerbGroup): number {
  let mask = 0
  for (const sense of word?.senses ?? []) if (sense.after.length === end - verb - 1) mask |= sense.mask
  return mask
}

const HEARER = maskOf('o')
const CLAUSE = maskOf('twqT')
const INFINITIVE = maskOf('i')
const TOLD = maskOf('q') | maskOf('t') | maskOf('w') | maskOf('o')
const QUESTIONED = maskOf('w')
const BARE = maskOf('t')

interface Start {
  readonly at: number
  readonly frame: string
  readonly isBare?: boolean
  readonly isGap?: boolean
}

function clauseStart(passage: Passage, from: number, sentence: Range, frames: number): Start | undefined {
  const limit = bodyEnd(passage, sentence)
  let at = skipAdjuncts(passage, from, limit)
  if ((frames & HEARER) !== 0) at = afterHearer(passage, at, limit) ?? at
  if (at >= limit) return undefined
  if (lowerAt(passage, at) === ',') at = afterAside(passage, at, limit)
  else if (isDash(passage, at)) at = behindDashes(passage, at, limit)
  const lower = lowerAt(passage, at)
  if (lower === ',' || is(passage, at, COORDINATOR)) return undefined
  if (
    lower === 'that' &&
    is(passage, at + 1, PREPOSITION) &&
    passage.tokens[at + 2]?.capital === true &&
    limit - at <= 5
  )
    return undefined
  if (lower === 'that' && (frames & CLAUSE) !== 0) return { at, frame: 'twqT' }
  if (lower === 'to' && (frames & INFINITIVE) !== 0 && !opensPhrase(passage, at + 1))
    return at === from && (frames & TOLD) === TOLD
      ? undefined
      : { at: hearerBefore(passage, from, at, frames), frame: 'i' }
  if (is(passage, at, QUESTION) && (frames & QUESTIONED) !== 0) return { at, frame: 'w' }
  if ((frames & BARE) === 0) return undefined
  const flags = flagsAt(passage, at)
  if (flags & (PREPOSITION | SUBORDINATOR | AUXILIARY) && !(flags & DETERMINER) && !opensCount(passage, at))
    return undefined
  return { at, frame: 't', isBare: true }
}

/** "urged Moscow to withdraw": who shall do it is part of what is asked; "told him to leave" is not. */
function hearerBefore(passage: Passage, from: number, to: number, frames: number): number {
  const start = skipAdjuncts(passage, from, to)
  const isAsked = (frames & HEARER) !== 0 && (frames & NOUNS) !== 0 && start < to
  return isAsked && !is(passage, start, OBJECT_PRONOUN | PREPOSITION) && lowerAt(passage, to - 1) !== ','
    ? start
    : withNot(passage, to)
}

/** "promised not to strike": without its "not" it would say the opposite. */
const withNot = (passage: Passage, to: number): number => (lowerAt(passage, to - 1) === 'not' ? to - 1 : to)
const NOUNS = maskOf('n')

const LONGEST_ASIDE = 14

/** "claimed, without giving evidence, that": the clause behind an aside in commas; the first comma itself where there is none. */
function afterAside(passage: Passage, comma: number, limit: number): number {
  for (let at = comma + 1; at < limit - 1 && at < comma + LONGEST_ASIDE; at++) {
    if (passage.quoteOf[at] !== -1 || (is(passage, at, CUE_SPOKEN) && !isIng(passage, at))) return comma
    if (lowerAt(passage, at) === ',' && lowerAt(passage, at + 1) === 'that') return at + 1
  }
  return comma
}

/** "agreed to a truce": a noun phrase, no verb. */
const opensPhrase = (passage: Passage, at: number): boolean =>
  is(passage, at, DETERMINER | POSSESSIVE | OBJECT_PRONOUN) || passage.tokens[at]?.capital === true

/** Without "that" a clause shows by its verb; plain "say" needs none ("Kyiv says 600 N. Koreans killed"). */
function isClause(place: Place, start: number, end: number): boolean {
  const { passage, group } = place
  if (passage.words[group.verb]?.lemma === 'say') return true
  const verb = firstVerb(passage, start, Math.min(end, start + CLAUSE_OPENING))
  // "shouted the name and tried to flee": the verb is not of what was shouted.
  return verb < Math.min(end, start + CLAUSE_OPENING) && !is(passage, verb - 1, COORDINATOR)
}
const CLAUSE_OPENING = 14

/** "told CNN that", "asked him to", "informed the ministry on Monday that". */
function afterHearer(passage: Passage, from: number, limit: number): number | undefined {
  for (let at = from; at < limit && at < from + 14; at++) {
    const lower = lowerAt(passage, at)
    if (lower === 'that' || lower === 'to' || is(passage, at, QUESTION)) return at
    if (lower === ',' || is(passage, at, AUXILIARY) || passage.quoteOf[at] !== -1) break
  }
  if (is(passage, from, OBJECT_PRONOUN)) return from + 1
  const own = subjectIn(passage, from, limit)
  if (own !== undefined) return own
  let at = is(passage, from, DETERMINER) && passage.tokens[from + 1]?.capital === true ? from + 1 : from
  const name = at
  while (at < limit && passage.tokens[at]?.capital === true) at++
  if (at > name && HEARERS.has(lowerAt(passage, at))) at++
  if (at > name) return at < limit ? at : undefined
  return hearerEnd(passage, from, limit)
}

/** "told the forum he was against it": a pronoun that is only ever a subject opens what was said. */
function subjectIn(passage: Passage, from: number, limit: number): number | undefined {
  for (let at = from + 1; at < limit && at < from + 6; at++) {
    const isIts = lowerAt(passage, at) === 'it' && is(passage, at + 1, AUXILIARY) && is(passage, from, DETERMINER)
    if (SUBJECTS.has(lowerAt(passage, at)) || isIts) return at
    if (passage.tokens[at]?.kind === 'punctuation' || is(passage, at, AUXILIARY | SUBORDINATOR)) return undefined
  }
  return undefined
}
const SUBJECTS = wordSet('he she they we i')

/** "told parliament the army …", "told state television it …": a noun for those who are told. */
function hearerEnd(passage: Passage, from: number, limit: number): number | undefined {
  for (let at = from; at < from + 3 && at + 1 < limit; at++) if (HEARERS.has(lowerAt(passage, at))) return at + 1
  return undefined
}
const HEARERS = wordSet(VERB_HINTS.hearers)
