import { wordSet } from '../../text/word-set.ts'
import { TELLINGS, UNTRUE } from '../lexicon/en/refuting.ts'
import { AUXILIARY, BE, DETERMINER, NEGATION, RELATIVE } from '../lexicon/words.ts'
import type { PassageAttribution } from './attribution.ts'
import { is, isAdverb, lowerAt, type Passage, type Range } from './passage.ts'

const FALSE_WORDS = wordSet(UNTRUE)
const TOLD = wordSet(TELLINGS)

/**
 * What somebody calls untrue: "the story" of "called the story a lie" and of "said the story was false". Such words deny it,
 * whatever their verb; `undefined` for all others.
 */
export function refutedIn(passage: Passage, attribution: PassageAttribution, content: Range): Range | undefined {
  if (attribution.negated || attribution.hypothetical) return undefined
  if (attribution.construction === 'relative') return callsFalse(passage, attribution.contents[0]) ? content : undefined
  if (attribution.construction === 'object' && isBehindJudgement(passage, content.start)) return content
  if (attribution.construction === 'object')
    return attribution.frames.includes('a') ? judged(passage, content) : undefined
  return isClause(attribution) ? predicated(passage, content) : undefined
}

/** "rejected as “baseless” | the claim". */
const isBehindJudgement = (passage: Passage, start: number): boolean =>
  FALSE_WORDS.has(lowerAt(passage, lowerAt(passage, start - 1) === '"' ? start - 2 : start - 1))

/** True for words of which one calls something untrue. */
export function callsFalse(passage: Passage, range: Range | undefined): boolean {
  for (let at = range?.start ?? 0; at < (range?.end ?? 0); at++)
    if (FALSE_WORDS.has(lowerAt(passage, at)) || isFarFromTruth(passage, at)) return true
  return false
}

/** "far from the truth", "not true". */
function isFarFromTruth(passage: Passage, at: number): boolean {
  if (lowerAt(passage, at) === 'true') return lowerAt(passage, at - 1) === 'not'
  return lowerAt(passage, at) === 'truth' && lowerAt(passage, at - 3) === 'far'
}

/** "Kabul's claim is", "baseless" of "Kabul's claim is, Delhi insists, baseless": what the second part calls untrue. */
export function refutedAround(passage: Passage, [left, right, more]: readonly Range[]): Range | undefined {
  if (left === undefined || right === undefined || more !== undefined) return undefined
  const isOpen = is(passage, left.end - 1, BE)
  if (!isOpen && !is(passage, right.start, BE)) return undefined
  const verb = isOpen ? right.start - 1 : right.start
  return isCalledFalse(passage, verb, right.end)
    ? { start: left.start, end: isOpen ? left.end - 1 : left.end }
    : undefined
}

const isClause = ({ construction }: PassageAttribution): boolean =>
  construction === 'clause' || construction === 'around-clause'

const LONGEST_JUDGEMENT = 6

/** "the story | a monstrous lie", "reports of losses | as wholly invented". */
function judged(passage: Passage, { start, end }: Range): Range | undefined {
  for (let at = start + 1; at < end; at++) {
    if (!FALSE_WORDS.has(lowerAt(passage, at))) continue
    const from = judgementStart(passage, start, at)
    return from > start && from >= at - LONGEST_JUDGEMENT ? { start, end: from } : undefined
  }
  return undefined
}

const STRONG = wordSet('pure sheer total complete utter outright')

/** Where "as a wholly invented" starts: adverbs, an article and what stands between it and the word. */
function judgementStart(passage: Passage, start: number, word: number): number {
  let from = passage.quoteOf[word] === -1 ? word : (passage.quotes[passage.quoteOf[word] ?? 0]?.start ?? word)
  while (from > start && (isAdverb(passage, from - 1) || STRONG.has(lowerAt(passage, from - 1)))) from--
  for (let at = from; at > start && at > word - 4; at--)
    if (lowerAt(passage, at) === 'a' || lowerAt(passage, at) === 'an') from = at
  return lowerAt(passage, from - 1) === 'as' ? from - 1 : from
}

/** "the recruitment claim | was wrong", "reports that | all had left | were wrong": a telling and a plain predicate. */
function predicated(passage: Passage, content: Range): Range | undefined {
  const start = lowerAt(passage, content.start) === 'that' ? content.start + 1 : content.start
  let that: number | undefined
  for (let at = start; at < content.end; at++) {
    if (is(passage, at, RELATIVE)) {
      if (that !== undefined || lowerAt(passage, at) !== 'that' || !holdsTelling(passage, start, at)) return undefined
      that = at
    }
    if (!is(passage, at, AUXILIARY)) continue
    if (at > start && is(passage, at, BE) && isCalledFalse(passage, at, content.end))
      return holdsTelling(passage, start, at) ? { start: that === undefined ? start : that + 1, end: at } : undefined
    if (that === undefined) return undefined
  }
  return undefined
}

function isCalledFalse(passage: Passage, verb: number, end: number): boolean {
  let at = verb + 1
  while (
    lowerAt(passage, at) === '"' ||
    STRONG.has(lowerAt(passage, at)) ||
    is(passage, at, BE | DETERMINER) ||
    (isAdverb(passage, at) && !is(passage, at, NEGATION))
  )
    at++
  return at < end && FALSE_WORDS.has(lowerAt(passage, at))
}

function holdsTelling(passage: Passage, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (TOLD.has(lowerAt(passage, at))) return true
  return false
}
