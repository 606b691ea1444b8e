import { COORDINATOR, CUE_VERB, DETERMINER, PAST, PREPOSITION, QUESTION, SUBORDINATOR } from '../lexicon/words.ts'
import type { PassageAttribution } from './attribution.ts'
import { isFiniteVerb } from './finite.ts'
import { is, isAdverb, lowerAt, type Passage, type Range } from './passage.ts'
import type { Place } from './place.ts'
import type { Speaker } from './speaker.ts'
import { subjectBefore } from './subject-before.ts'

/** Whose act the verb is: its own subject, or the one it shares with the verb before ("… and said", ", adding"). */
export function subjectOf(place: Place): Speaker | undefined {
  const { passage, sentence, group, found } = place
  const parted = partedSubject(found.at(-1), group.start)
  if (parted !== undefined) return parted
  if (group.voice === 'finite' && !is(passage, group.start - 1, COORDINATOR)) {
    const own = subjectBefore(passage, group.start, leftEdge(place))
    if (own !== undefined) return own
  }
  const before = outerSpeaker(found, sentence.start, group.start)
  return withOwnSubject(place) ?? before ?? firstPhrase(passage, sentence, group.start)
}

/** "Germany's service, Der Spiegel has learned, believes …": the subject stands before who passes the words on. */
function partedSubject(last: PassageAttribution | undefined, verb: number): Speaker | undefined {
  const [left, right] = last?.contents ?? []
  if (last?.construction !== 'around-clause' || left === undefined || right?.start !== verb) return undefined
  return { ...left, head: left }
}

/** The last speaker of the sentence whose words are not another's. */
function outerSpeaker(found: readonly PassageAttribution[], from: number, before: number): Speaker | undefined {
  const here = inSentence(found, from).filter(({ cue }) => cue.start < before)
  const isInside = (index: number, one: PassageAttribution): boolean =>
    one.contents.some(({ start, end }) => start <= index && index < end)
  return here.findLast(({ cue, speaker }) => speaker !== undefined && !here.some((other) => isInside(cue.start, other)))
    ?.speaker
}

/** More cues than any sentence has: hostile text must not make the look back long. */
const MAX_CUES = 12

/** The attributions whose cues stand in the sentence that starts at `from`: the last ones found. */
function inSentence(found: readonly PassageAttribution[], from: number): readonly PassageAttribution[] {
  let first = found.length
  const farthest = Math.max(0, found.length - MAX_CUES)
  while (first > farthest && (found[first - 1]?.cue.start ?? -1) >= from) first--
  return found.slice(first)
}

/** "…, with the minister saying …": a participle with a subject of its own. */
function withOwnSubject({ passage, sentence, group }: Place): Speaker | undefined {
  if (group.voice !== 'participial' || passage.tokens[group.start - 1]?.kind === 'punctuation') return undefined
  const limit = Math.max(sentence.start, group.start - 16)
  for (let at = group.start - 1; at > limit && lowerAt(passage, at) !== ','; at--) {
    if (lowerAt(passage, at) !== 'with' || at + 1 >= group.start) continue
    const head = { start: at + 1, end: group.start }
    return { ...head, head }
  }
  return undefined
}

/** No subject is longer, apposition included. */
const MAX_SUBJECT = 80

/** The subject is not sought beyond the last quotation, nor outside the clause that another's words make. */
export function leftEdge({ passage, sentence, group, found }: Place): number {
  let edge = Math.max(sentence.start, group.start - MAX_SUBJECT)
  for (const { contents } of inSentence(found, sentence.start))
    for (const { start, end } of contents) if (start < group.start && group.start < end && start > edge) edge = start
  if (edge > sentence.start && lowerAt(passage, edge) === 'that') edge++
  for (let index = group.start - 1; index >= edge; index--) if (passage.quoteOf[index] !== -1) return index + 1
  return edge
}

/** The phrase a sentence opens with, after "In July," and its like: the subject of its first verb. */
export function firstPhrase(passage: Passage, sentence: Range, limit: number): Speaker | undefined {
  if (limit - sentence.start > MAX_SUBJECT) return undefined
  let start = sentence.start
  while (
    start < limit &&
    (is(passage, start, COORDINATOR) || isAdverb(passage, start) || lowerAt(passage, start) === ',')
  )
    start++
  if (is(passage, start, PREPOSITION | SUBORDINATOR) || opensAside(passage, start)) {
    while (start < limit && lowerAt(passage, start) !== ',') start++
    start++
  }
  let end = start
  while (end < limit && !endsSubject(passage, end)) end++
  if (end <= start || end >= limit) return undefined
  const head = { start, end }
  return { start, end: apposedName(passage, end, limit) ?? end, head }
}

/** "Asked about the raid, …", "Speaking in Kyiv, …": no subject before the comma. */
const opensAside = (passage: Passage, at: number): boolean =>
  /^.{2,}(?:ed|ing)$/.test(lowerAt(passage, at)) && is(passage, at + 1, PREPOSITION | DETERMINER | QUESTION)

/** "His defence minister, Khawaja Asif, …": the name between two commas belongs to the phrase before. */
function apposedName(passage: Passage, comma: number, limit: number): number | undefined {
  if (lowerAt(passage, comma) !== ',') return undefined
  let end = comma + 1
  while (end < limit && passage.tokens[end]?.capital === true) end++
  return end > comma + 1 && lowerAt(passage, end) === ',' ? end : undefined
}

const endsSubject = (passage: Passage, index: number): boolean =>
  lowerAt(passage, index) === ',' ||
  passage.quoteOf[index] !== -1 ||
  isFiniteVerb(passage, index) ||
  (is(passage, index, CUE_VERB) && ((passage.words[index]?.forms ?? 0) & PAST) !== 0) ||
  (is(passage, index, PREPOSITION) && lowerAt(passage, index) !== 'of')
