import { AUXILIARY, COORDINATOR, CUE_VERB, PAST, PREPOSITION, SUBORDINATOR } from '../lexicon/words.ts'
import { type Speaker, subjectBefore } from './noun-phrases.ts'
import { is, isAdverb, lowerAt, type Passage, type Range } from './passage.ts'
import type { Place } from './place.ts'

/** Whose act the verb is: its own subject, or the one it shares with the verb before ("… and said", ", adding"). */
export function subjectOf(place: Place): Speaker | undefined {
  const { passage, sentence, group, found } = place
  if (group.voice === 'finite' && !is(passage, group.start - 1, COORDINATOR)) {
    const own = subjectBefore(passage, group.start, leftEdge(passage, sentence, group.start))
    if (own !== undefined) return own
  }
  if (group.voice === 'infinitive') return undefined
  const before = found.findLast(({ cue, speaker }) => cue.start >= sentence.start && speaker !== undefined)
  return before?.speaker ?? firstPhrase(passage, sentence, group.start)
}

/** The subject is not sought beyond the last quotation. */
export function leftEdge(passage: Passage, sentence: Range, end: number): number {
  for (let index = end - 1; index >= sentence.start; index--) if (passage.quoteOf[index] !== -1) return index + 1
  return sentence.start
}

/** The phrase a sentence opens with, after "In July," and its like: the subject of its first verb. */
function firstPhrase(passage: Passage, sentence: Range, limit: number): Speaker | undefined {
  let start = sentence.start
  while (
    start < limit &&
    (is(passage, start, COORDINATOR) || isAdverb(passage, start) || lowerAt(passage, start) === ',')
  )
    start++
  if (is(passage, start, PREPOSITION | SUBORDINATOR)) {
    while (start < limit && lowerAt(passage, start) !== ',') start++
    start++
  }
  let end = start
  while (end < limit && !endsSubject(passage, end)) end++
  const head = { start, end }
  return end > start && end < limit ? { ...head, head } : undefined
}

const endsSubject = (passage: Passage, index: number): boolean =>
  lowerAt(passage, index) === ',' ||
  passage.quoteOf[index] !== -1 ||
  is(passage, index, AUXILIARY) ||
  (is(passage, index, CUE_VERB) && ((passage.words[index]?.forms ?? 0) & PAST) !== 0) ||
  (is(passage, index, PREPOSITION) && lowerAt(passage, index) !== 'of')
