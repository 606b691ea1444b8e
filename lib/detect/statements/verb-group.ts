import { wordSet } from '../../text/word-set.ts'
import { VERB_HINTS } from '../lexicon/en/verb-hints.ts'
import {
  AUXILIARY,
  BASE,
  BE,
  CUE_NOUN,
  CUE_VERB,
  DETERMINER,
  ING,
  MODAL,
  NEGATION,
  OBJECT_PRONOUN,
  PARTICIPLE,
  PAST,
  PERSON_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  THIRD,
} from '../lexicon/words.ts'
import { isYetTo, mood } from './moods.ts'
import { flagsAt, is, isAdverb, lowerAt, type Passage } from './passage.ts'

/** How a cue verb stands in its clause. */
export type Voice = 'finite' | 'participial' | 'infinitive' | 'passive' | 'reduced-passive'

/** A cue verb with the auxiliaries and adverbs that belong to it; `end` follows the verb itself. */
export interface VerbGroup {
  readonly start: number
  readonly verb: number
  readonly end: number
  readonly voice: Voice
  readonly negated: boolean
  /** "would say", "could deny": nothing was said yet. */
  readonly modal: boolean
}

/** The group of verbs round the cue verb at `verb`, or undefined where the word is a noun or an adjective. */
export function verbGroupAt(passage: Passage, verb: number, isFirst = false): VerbGroup | undefined {
  const shared = isFirst ? undefined : sharedGroup(passage, verb)
  if (shared !== undefined) return shared
  const forms = passage.words[verb]?.forms ?? 0
  let before = verb - 1
  while (before >= 0 && (isAdverb(passage, before) || is(passage, before, NEGATION)) && !is(passage, before, AUXILIARY))
    before--
  // "had for his part excluded"
  if (lowerAt(passage, before) === 'part' && lowerAt(passage, before - 2) === 'for') before -= 3
  const voice = voiceOf(passage, verb, before, forms)
  if (voice === undefined) return undefined
  const hasAuxiliary =
    is(passage, before, AUXILIARY) || lowerAt(passage, before) === "'s" || lowerAt(passage, before) === 'to'
  const start =
    voice === 'infinitive' || (hasAuxiliary && voice !== 'participial')
      ? groupStart(passage, before)
      : tightStart(passage, verb)
  return { start, verb, end: verb + 1, voice, ...mood(passage, start, verb) }
}

function voiceOf(passage: Passage, verb: number, before: number, forms: number): Voice | undefined {
  const previous = flagsAt(passage, before)
  const lower = lowerAt(passage, before)
  if (forms & ING) {
    if (previous & BE && lower !== "'s") return 'finite'
    if (lower === "'s") return 'finite'
    return previous & (DETERMINER | POSSESSIVE) || isCarried(passage, verb) ? undefined : 'participial'
  }
  if (previous & AUXILIARY || lower === "'s") {
    if (forms & PARTICIPLE && (previous & BE || lower === "'s")) return lower === "'s" ? undefined : 'passive'
    if (forms & PARTICIPLE && HAVE.has(lower)) return 'finite'
    if (forms & BASE && (previous & MODAL || DO.has(lower))) return 'finite'
    return undefined
  }
  if (forms & BASE && lower === 'to')
    return CATENATIVE.has(lowerAt(passage, before - 1)) || isYetTo(passage, before) ? 'finite' : 'infinitive'
  if (forms & PARTICIPLE && lowerAt(passage, verb + 1) === 'by') return 'reduced-passive'
  if (lower === ',' && passage.words[verb]?.lemma === 'ask' && isClosed(passage, verb)) return 'reduced-passive'
  if (forms & PAST)
    return previous & DETERMINER && !(previous & (OBJECT_PRONOUN | RELATIVE)) && !STANDING.has(lower)
      ? undefined
      : 'finite'
  if (forms & THIRD) return isVerbal(passage, verb, before) ? 'finite' : undefined
  if (forms & BASE && isInvertedSay(passage, verb, before)) return 'finite'
  if (forms & BASE && lower === 'and' && lowerAt(passage, verb) === 'say' && lowerAt(passage, before - 1) === ',')
    return 'finite'
  if (forms & BASE && lower === ',') return lowerAt(passage, verb + 1) === 'that' ? 'finite' : undefined
  if (forms & BASE && lowerAt(passage, verb + 1) === 'that' && endsNames(passage, before)) return 'finite'
  if (forms & BASE && EVIDENT.has(lowerAt(passage, verb)) && hasData(passage, verb)) return 'finite'
  if (forms & BASE)
    return (isPlural(passage, before) || hasPluralHead(passage, verb, before)) && isVerbal(passage, verb, before)
      ? 'finite'
      : undefined
  return undefined
}

/** "…, say officials", "“…,” say two witnesses": the plain form behind what was said. */
const isInvertedSay = (passage: Passage, verb: number, before: number): boolean =>
  lowerAt(passage, verb) === 'say' &&
  before === verb - 1 &&
  (lowerAt(passage, before) === ',' || passage.quoteOf[before] !== -1) &&
  passage.tokens[verb + 1]?.kind !== 'punctuation' &&
  !is(passage, verb + 1, SUBORDINATOR | PREPOSITION | AUXILIARY)

/** "his envoy, asked the same, said": the participle is an aside of its own. */
function isClosed(passage: Passage, verb: number): boolean {
  if (passage.quoteOf[verb - 2] !== -1) return false
  for (let at = verb + 1; at < verb + LONGEST_ASIDE; at++)
    if (lowerAt(passage, at) === ',') return is(passage, at + 1, CUE_VERB | AUXILIARY)
  return false
}
const LONGEST_ASIDE = 12

/** "Kyiv and South Korea estimate that": the last of several names. */
function endsNames(passage: Passage, last: number): boolean {
  let at = last
  while (at > 0 && passage.tokens[at]?.capital === true) at--
  if (is(passage, at, DETERMINER)) at--
  return at < last && lowerAt(passage, at) === 'and' && passage.tokens[at - 1]?.capital === true
}

/** "voiced", "issued": what follows is a noun for words. */
export const LIGHT = wordSet(VERB_HINTS.light)
/** "Data from the survey show": a plural without an s, with verbs that only evidence takes. */
function hasData(passage: Passage, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at > verb - MAX_MODIFIER; at--) {
    if (lowerAt(passage, at) === 'data') return true
    if (passage.tokens[at]?.kind === 'punctuation' || is(passage, at, AUXILIARY)) return false
  }
  return false
}
const EVIDENT = wordSet('show suggest indicate reveal')

const HAVE = wordSet(VERB_HINTS.have)
const DO = wordSet(VERB_HINTS.do)
const STANDING = wordSet(VERB_HINTS.standing)
const CATENATIVE = wordSet(VERB_HINTS.catenative)
const PLURAL_SUBJECTS = wordSet(VERB_HINTS.plural)

/** "claims", "reports" and their like are verbs unless what stands around makes them nouns. */
function isVerbal(passage: Passage, verb: number, before: number): boolean {
  const previous = flagsAt(passage, before)
  const lower = lowerAt(passage, before)
  if (previous & (PERSON_PRONOUN | RELATIVE)) return true
  if (previous & (DETERMINER | POSSESSIVE | PREPOSITION) && !STANDING.has(lower)) return false
  // "social media posts, war memorials": things.
  if (lowerAt(passage, verb) === 'posts' && lower === 'media') return false
  if (is(passage, verb + 1, CUE_VERB) && (lowerAt(passage, verb + 2) === 'that' || isFiniteOnly(passage, verb + 1)))
    return false
  return !is(passage, verb, CUE_NOUN) || !looksLikeNoun(passage, verb, before)
}

/** "Leaked documents put the losses at 600": behind a noun stands its verb. */
const isFiniteOnly = (passage: Passage, at: number): boolean =>
  !is(passage, at, CUE_NOUN) && ((passage.words[at]?.forms ?? 0) & (PAST | THIRD)) !== 0

function looksLikeNoun(passage: Passage, verb: number, before: number): boolean {
  const isAfterVerb =
    is(passage, before, CUE_VERB) &&
    !is(passage, before, CUE_NOUN) &&
    passage.tokens[before]?.capital !== true &&
    !(passage.words[before]?.forms === THIRD && lowerAt(passage, verb + 1) === 'that')
  if (isAfterVerb || isCarried(passage, verb)) return true
  const next = verb + 1
  if (NOUN_FOLLOWERS.has(lowerAt(passage, next)) || is(passage, next, AUXILIARY)) return true
  return is(passage, next, CUE_VERB) && !is(passage, next, CUE_NOUN)
}

/** "issued a fresh warning", "voiced fears": the noun of a verb that says nothing by itself. */
function isCarried(passage: Passage, noun: number): boolean {
  if (!is(passage, noun, CUE_NOUN)) return false
  for (let at = noun - 1; at >= 0 && at > noun - 4 && passage.tokens[at]?.kind === 'word'; at--)
    if (LIGHT.has(lowerAt(passage, at))) return true
  return false
}

const NOUN_FOLLOWERS = wordSet('of from about by')

/** Can the word before be the subject of a plural verb? */
function isPlural(passage: Passage, before: number): boolean {
  const lower = lowerAt(passage, before)
  if (PLURAL_SUBJECTS.has(lower)) return true
  const token = passage.tokens[before]
  return (
    token?.kind === 'word' &&
    lower.length > 3 &&
    lower.endsWith('s') &&
    !lower.endsWith('ss') &&
    !is(passage, before, PREPOSITION)
  )
}

const MAX_MODIFIER = 8

/** "Analysts at the Crisis Group believe": the plural stands before the preposition. */
function hasPluralHead(passage: Passage, verb: number, before: number): boolean {
  if (is(passage, verb, CUE_NOUN)) return false
  for (let at = before; at > 0 && at > before - MAX_MODIFIER; at--) {
    if (passage.tokens[at]?.kind === 'punctuation' || is(passage, at, AUXILIARY | CUE_VERB)) return false
    if (is(passage, at, PREPOSITION) && (isPlural(passage, at - 1) || isPlural(passage, at - 2))) return true
  }
  return false
}

function groupStart(passage: Passage, from: number): number {
  const isHung = CATENATIVE.has(lowerAt(passage, from - 1)) || isYetTo(passage, from)
  let start = lowerAt(passage, from) === 'to' && isHung ? from - 1 : from
  while (start > 0 && isGroupWord(passage, start - 1)) start--
  while (isAdverb(passage, start) && !is(passage, start, AUXILIARY) && isLoose(passage, start - 1)) start++
  return start
}

const isGroupWord = (passage: Passage, index: number): boolean =>
  is(passage, index, AUXILIARY | NEGATION) || isAdverb(passage, index)

/** The adverbs right before the verb belong to it, unless a comma or the sentence's start makes them its own phrase. */
function tightStart(passage: Passage, verb: number): number {
  let start = verb
  while (start > 0 && (isAdverb(passage, start - 1) || lowerAt(passage, start - 1) === 'neither')) start--
  return start < verb && isLoose(passage, start - 1) && (passage.words[verb]?.forms ?? 0) !== ING ? verb : start
}

/** "would neither confirm nor deny", "has not confirmed or denied": what comes before the first verb rules both. */
function sharedGroup(passage: Passage, verb: number): VerbGroup | undefined {
  const link = lowerAt(passage, verb - 1)
  if ((link !== 'or' && link !== 'nor') || !is(passage, verb - 2, CUE_VERB)) return undefined
  const first = verbGroupAt(passage, verb - 2, true)
  const forms = (passage.words[verb]?.forms ?? 0) & (passage.words[verb - 2]?.forms ?? 0)
  if (first === undefined || forms === 0) return undefined
  return { ...first, verb, end: verb + 1, negated: first.negated || link === 'nor' }
}

function isLoose(passage: Passage, index: number): boolean {
  return index < 0 || passage.tokens[index]?.kind === 'punctuation'
}
