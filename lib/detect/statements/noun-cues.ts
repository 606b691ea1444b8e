import { wordSet } from '../../text/word-set.ts'
import { COUNTING_NOUNS } from '../lexicon/en/cue-nouns.ts'
import type { CueGrade } from '../lexicon/en/cue-verbs.ts'
import {
  AUXILIARY,
  BE,
  COORDINATOR,
  CUE_VERB,
  DETERMINER,
  PERSON_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  SUBORDINATOR,
} from '../lexicon/words.ts'
import { opensCount } from './adjuncts.ts'
import type { PassageAttribution } from './attribution.ts'
import { clauseEnd } from './contents.ts'
import { looksFinite } from './finite.ts'
import { objectEnd } from './object-end.ts'
import { bodyEnd, is, isAdverb, lowerAt, type Passage, type Range } from './passage.ts'
import { phraseAfter } from './phrase-after.ts'
import { contentsAround } from './source-phrases.ts'
import type { Speaker } from './speaker.ts'
import { isDash, subjectBefore } from './subject-before.ts'
import { LIGHT } from './verb-group.ts'

/** "Kyiv's claim that …", "reports from Seoul that …", "Pentagon estimates of 600", "By Kyiv's count, …". */
export function readCueNoun(passage: Passage, sentence: Range, index: number): PassageAttribution | undefined {
  const stance = passage.words[index]?.nounStance
  if (stance === undefined) return undefined
  const maker = makerOf(passage, sentence, index)
  const owner = maker?.speaker ?? ownerOf(passage, sentence, index) ?? tellerOf(passage, index)
  const content = contentAfter(passage, sentence, index) ?? (owner && clauseAround(passage, sentence, owner, index))
  const speaker = owner ?? content?.speaker ?? (content?.isCounted === true ? modifierOf(passage, index) : undefined)
  if (content === undefined || speaker === undefined) return undefined
  return {
    construction: 'noun',
    speaker,
    via: undefined,
    cited: undefined,
    cue: { start: maker?.start ?? index, end: index + 1 },
    contents: content.ranges,
    about: undefined,
    stance,
    grade: content.grade,
    frames: '',
    negated: maker?.negated === true,
    hypothetical: false,
  }
}

interface Maker {
  readonly speaker: Speaker
  /** Where "has issued a" starts. */
  readonly start: number
  /** "gave no comment on". */
  readonly negated: boolean
}

const FARTHEST_MAKER = 5

/** "Kyiv has issued a fresh warning that …", "officials voiced fears that …": the subject of a verb that only carries the noun. */
function makerOf(passage: Passage, sentence: Range, noun: number): Maker | undefined {
  for (let at = noun - 1; at > sentence.start && at >= noun - FARTHEST_MAKER; at--) {
    if (passage.tokens[at]?.kind !== 'word' || passage.quoteOf[at] !== -1) return undefined
    if (!LIGHT.has(lowerAt(passage, at))) continue
    let start = at
    while (start > sentence.start && (is(passage, start - 1, AUXILIARY) || isAdverb(passage, start - 1))) start--
    const speaker = subjectBefore(passage, start, sentence.start)
    return speaker === undefined ? undefined : { speaker, start, negated: lowerAt(passage, at + 1) === 'no' }
  }
  return undefined
}

interface Content {
  readonly ranges: readonly Range[]
  readonly speaker?: Speaker
  readonly grade: CueGrade
  /** "estimates of …": a name before the noun is enough to own it. */
  readonly isCounted?: true
}

function contentAfter(passage: Passage, sentence: Range, noun: number): Content | undefined {
  const from = noun + 1
  const lower = lowerAt(passage, from)
  const that = is(passage, from, BE) ? from + 1 : from
  if (lowerAt(passage, that) === 'that') return { ranges: [clauseAfter(passage, sentence, that)], grade: 'says' }
  const listed = COUNTING.has(lowerAt(passage, noun)) ? colonAfter(passage, sentence, from) : undefined
  if (listed !== undefined) return { ranges: [{ start: listed, end: bodyEnd(passage, sentence) }], grade: 'says' }
  if (lower === 'to') return infinitiveAfter(passage, sentence, from)
  if (lower === 'of' && COUNTING.has(lowerAt(passage, noun))) return countAfter(passage, sentence, from + 1)
  if (!SOURCE_PREPOSITIONS.has(lower)) return undefined
  const speaker = phraseAfter(passage, from + 1, sentence)
  if (speaker === undefined || lowerAt(passage, speaker.end) !== 'that') return undefined
  if (is(passage, speaker.end - 1, CUE_VERB)) return undefined
  return { ranges: [clauseAfter(passage, sentence, speaker.end)], speaker, grade: 'says' }
}

/** The clause from "that" on; where the noun is the subject of its sentence, up to the sentence's own verb ("reports that all had left | were wrong"). */
function clauseAfter(passage: Passage, sentence: Range, that: number): Range {
  const end = clauseEnd(passage, that, sentence)
  if (looksFinite(passage, sentence.start, that)) return { start: that, end }
  for (let at = that + 3; at < end; at++) if (isOwnVerb(passage, that, at)) return { start: that, end: at }
  return { start: that, end }
}

/** "that Kyiv could fall | were wrong", "that all had left | drew laughter": a second verb with no new subject. */
function isOwnVerb(passage: Passage, that: number, at: number): boolean {
  const isTaken = RECEIVED.has(lowerAt(passage, at))
  if (!isTaken && !(is(passage, at, BE) && isSecond(passage, at))) return false
  return looksFinite(passage, that + 1, at)
}
const RECEIVED = wordSet('drew draws met sparked sparks prompted raised raises angered surprised alarmed')

/** A form of "be" behind a participle or a noun, where no new subject starts. */
const isSecond = (passage: Passage, at: number): boolean =>
  lowerAt(passage, at) !== 'been' &&
  lowerAt(passage, at) !== 'being' &&
  lowerAt(passage, at) !== 'be' &&
  /(?:ed|wn|en|lost|hit|sent|held|years|months|weeks|days|hours)$/.test(lowerAt(passage, at - 1)) &&
  !is(passage, at - 1, AUXILIARY)

/** "gave a lower number in January: 300 dead and 2,700 hurt": what follows the colon is counted. */
function colonAfter(passage: Passage, sentence: Range, from: number): number | undefined {
  for (let at = from; at < sentence.end && at < from + FARTHEST_COLON; at++) {
    if (passage.quoteOf[at] !== -1 || is(passage, at, AUXILIARY) || lowerAt(passage, at) === ',') return undefined
    if (lowerAt(passage, at) === ':' || isDash(passage, at))
      return opensCount(passage, at + 1) || passage.tokens[at + 1]?.kind === 'number' ? at + 1 : undefined
  }
  return undefined
}
const FARTHEST_COLON = 10

const SOURCE_PREPOSITIONS = wordSet('from by')
const COUNTING = wordSet(COUNTING_NOUNS)

function countAfter(passage: Passage, sentence: Range, start: number): Content {
  const limit = objectEnd(passage, start, sentence)
  let end = start
  while (end < limit && !is(passage, end, AUXILIARY)) end++
  return { ranges: [{ start, end }], grade: 'says', isCounted: true }
}

/** "By Kyiv's count, 600 died", "600 died by Kyiv's count". */
function clauseAround(passage: Passage, sentence: Range, owner: Speaker, noun: number): Content | undefined {
  if (!/^(by|in|on)$/.test(lowerAt(passage, owner.start - 1))) return undefined
  const next = noun + 1
  if (next < bodyEnd(passage, sentence) && lowerAt(passage, next) !== ',') return undefined
  const ranges = contentsAround(
    passage,
    sentence,
    { start: owner.start - 1, end: next },
    { start: owner.start, end: next },
  )
  return ranges.length === 0 ? undefined : { ranges, grade: 'says' }
}

/** "by Israeli tallies", "by Pentagon estimates": the name right before, where "by" opens the phrase. */
function tellerOf(passage: Passage, noun: number): Speaker | undefined {
  if (!COUNTING.has(lowerAt(passage, noun))) return undefined
  const teller = modifierOf(passage, noun)
  return teller !== undefined && lowerAt(passage, teller.start - 1) === 'by' ? teller : undefined
}

/** "Pentagon estimates", "South Korean intelligence reports": the capitalised words right before. */
function modifierOf(passage: Passage, noun: number): Speaker | undefined {
  let start = noun
  while (
    start > 0 &&
    passage.tokens[start - 1]?.kind === 'word' &&
    noun - start < MAX_OWNER &&
    isModifier(passage, start - 1)
  )
    start--
  while (start < noun && (is(passage, start, PREPOSITION) || VAGUE.has(lowerAt(passage, start)))) start++
  const head = { start, end: noun }
  return start < noun && passage.tokens[start]?.capital === true && !is(passage, start, DETERMINER)
    ? { ...head, head }
    : undefined
}

/** "By some estimates" are nobody's. */
const VAGUE = wordSet('some most many other recent early earlier latest new various several all')

const isModifier = (passage: Passage, index: number): boolean =>
  passage.tokens[index]?.capital === true ||
  (passage.tokens[index - 1]?.capital === true && !is(passage, index, CUE_VERB | AUXILIARY))

/** "his pledge to leave", but not "his response to the attack". */
function infinitiveAfter(passage: Passage, sentence: Range, to: number): Content | undefined {
  if (is(passage, to + 1, DETERMINER | POSSESSIVE | PERSON_PRONOUN) || passage.tokens[to + 1]?.capital === true)
    return undefined
  return { ranges: [{ start: to, end: objectEnd(passage, to, sentence) }], grade: 'acts' }
}

/** "Kyiv's", "his", "the defence ministry's" right before the noun, an adjective between allowed. */
function ownerOf(passage: Passage, sentence: Range, noun: number): Speaker | undefined {
  let at = noun - 1
  if (at > sentence.start && !is(passage, at, POSSESSIVE | DETERMINER) && passage.tokens[at]?.kind === 'word') at--
  if (at < sentence.start || !is(passage, at, POSSESSIVE)) return undefined
  const lower = lowerAt(passage, at)
  const start = lower === "'s" || lower === "'" ? ownerStart(passage, sentence, at) : at
  const end = start === at ? at + 1 : at
  const head = { start, end }
  return start < 0 ? undefined : { ...head, head }
}

function ownerStart(passage: Passage, sentence: Range, end: number): number {
  let start = end
  while (start > sentence.start && end - start < MAX_OWNER && isOwnerWord(passage, start - 1)) start--
  while (
    start < end - 1 &&
    passage.tokens[start]?.capital === false &&
    passage.tokens[start + 1]?.capital === true &&
    !is(passage, start, DETERMINER)
  )
    start++
  return start === end ? -1 : start
}
const MAX_OWNER = 6

const isOwnerWord = (passage: Passage, index: number): boolean =>
  passage.tokens[index]?.kind === 'word' &&
  !is(passage, index, PREPOSITION | AUXILIARY | CUE_VERB | COORDINATOR | SUBORDINATOR)
