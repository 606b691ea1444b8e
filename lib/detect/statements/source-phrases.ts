import { SOURCE_PHRASES } from '../lexicon/en/cue-nouns.ts'
import { COORDINATOR, CUE_VERB } from '../lexicon/words.ts'
import type { PassageAttribution } from './attribution.ts'
import { clauseEnd } from './contents.ts'
import { isFiniteVerb, looksFinite } from './finite.ts'
import { bodyEnd, is, lowerAt, type Passage, type Range } from './passage.ts'
import { phraseAfter } from './phrase-after.ts'
import type { Speaker } from './speaker.ts'
import { isDash } from './subject-before.ts'

const PHRASES = SOURCE_PHRASES.map(({ words, stance }) => ({ words: words.split(' '), stance }))

/** "According to the ministry, 600 died." and "600 died, according to the ministry." */
export function readSourcePhrase(passage: Passage, sentence: Range, index: number): PassageAttribution | undefined {
  const phrase = PHRASES.find(({ words }) => follow(passage, index, words))
  if (phrase === undefined) return undefined
  const cue = { start: index, end: index + phrase.words.length }
  if (lowerAt(passage, cue.end) === 'whom' || lowerAt(passage, cue.end) === 'which') return undefined
  const phraseEnd = phraseAfter(passage, cue.end, sentence, phrase.words.length > 1)
  if (phraseEnd === undefined) return undefined
  const speaker = index === sentence.start ? leavingClause(passage, sentence, phraseEnd) : phraseEnd
  const contents = contentsAround(passage, sentence, cue, speaker)
  if (contents.length === 0) return undefined
  return {
    construction: 'source-phrase',
    speaker,
    via: undefined,
    cited: undefined,
    cue,
    contents,
    about: undefined,
    stance: phrase.stance,
    grade: 'says',
    frames: '',
    negated: false,
    hypothetical: false,
  }
}

/** "According to the data, men like him rarely fought": in front, an apposition needs a clause behind its own comma. */
function leavingClause(passage: Passage, sentence: Range, speaker: Speaker): Speaker {
  const isClosed = lowerAt(passage, speaker.end) === ',' && speaker.end + 1 < bodyEnd(passage, sentence)
  return isClosed || speaker.end === speaker.head.end ? speaker : { ...speaker.head, head: speaker.head }
}

function follow(passage: Passage, index: number, words: readonly string[]): boolean {
  for (let at = 0; at < words.length; at++) if (lowerAt(passage, index + at) !== words[at]) return false
  return true
}

/** What a source phrase is about: the clause before it, else the clause after it. */
export function contentsAround(passage: Passage, sentence: Range, cue: Range, speaker: Range): readonly Range[] {
  const left = contentBefore(passage, sentence, cue.start, 2)
  const comma = behindCiting(passage, lowerAt(passage, speaker.end) === ',' ? speaker.end + 1 : speaker.end, sentence)
  if (left !== undefined && !goesOn(passage, left, comma, speaker))
    return [left, ...explained(passage, sentence, speaker.end)]
  const end = clauseEnd(passage, comma, sentence)
  const right = end > comma ? [{ start: comma, end }] : []
  return left === undefined ? right : [left, ...right]
}

/** "According to Yonhap, citing a lawmaker, 600 died": the clause stands behind whom the source cites. */
function behindCiting(passage: Passage, at: number, sentence: Range): number {
  if (!passage.citing.includes(at)) return at
  for (let next = at + 1; next < sentence.end; next++) if (lowerAt(passage, next) === ',') return next + 1
  return at
}

/** "They have improved, according to Kyiv: they now use drones": what follows the colon goes on with it. */
function explained(passage: Passage, sentence: Range, at: number): readonly Range[] {
  if (lowerAt(passage, at) !== ':') return []
  const range = { start: at + 1, end: bodyEnd(passage, sentence) }
  return looksFinite(passage, range.start, range.end) ? [range] : []
}

/** "The army, according to Kyiv, has lost …": the subject stands before the phrase, its verb behind. */
const goesOn = (passage: Passage, left: Range, right: number, speaker: Range): boolean =>
  right > speaker.end &&
  !looksFinite(passage, left.start, left.end) &&
  isFiniteVerb(passage, right) &&
  !is(passage, right, CUE_VERB)

/** "He had dismissed such talk: the debt, he said, …": what was said starts behind the colon of the text's own clause. */
function behindColon(passage: Passage, start: number, end: number): number {
  for (let at = end - 1; at > start; at--)
    if (lowerAt(passage, at) === ':' && passage.quoteOf[at] === -1 && passage.tokens[at + 1]?.kind !== 'number')
      return looksFinite(passage, start, at) ? at + 1 : start
  return start
}

/** "He told him “not to do it” – a reference to Iran, according to two aides": they speak of what the dash adds. */
function behindDash(passage: Passage, start: number, end: number): number {
  for (let at = end - 1; at > start; at--)
    if (isDash(passage, at) && passage.quoteOf[at] === -1)
      return /^an?$/.test(lowerAt(passage, at + 1)) && looksFinite(passage, start, at) ? at + 1 : start
  return start
}

/** The clause before the phrase: from the sentence's start, without "But" or "And". */
export function contentBefore(passage: Passage, sentence: Range, end: number, shortest = 3): Range | undefined {
  let start = sentence.start
  while (start < end && (is(passage, start, COORDINATOR) || lowerAt(passage, start) === ',')) start++
  let last = end
  while (last > start && lowerAt(passage, last - 1) === ',' && passage.quoteOf[last - 1] === -1) last--
  start = behindDash(passage, behindColon(passage, start, end), end)
  const quote = passage.quoteOf[start] ?? -1
  if (quote >= 0) start = Math.min(start, passage.quotes[quote]?.start ?? start)
  return last - start >= shortest && last <= bodyEnd(passage, sentence) ? { start, end: last } : undefined
}
