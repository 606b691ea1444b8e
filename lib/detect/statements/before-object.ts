import {
  AUXILIARY,
  BASE,
  COORDINATOR,
  DETERMINER,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from '../lexicon/words.ts'
import { firstComma } from './contents.ts'
import { firstVerb } from './finite.ts'
import { objectEnd } from './object-end.ts'
import { bodyEnd, flagsAt, is, lowerAt, type Passage } from './passage.ts'
import { behindWords, type Place, type Reading, senseWith } from './place.ts'
import { callsFalse } from './refutations.ts'
import type { Speaker } from './speaker.ts'
import { subjectOf } from './subjects.ts'

/** X condemned …, called it …. */
export function beforeObject(place: Place): Reading | undefined {
  const { passage, sentence, group } = place
  if (group.voice === 'infinitive' && (passage.words[group.verb]?.forms ?? 0) & BASE && group.modal) return undefined
  const sense = senseWith(place, 'naj')
  if (sense === undefined || group.voice === 'reduced-passive') return undefined
  const behind = behindWords(passage, group.verb + 1, sense.after) ?? group.verb + 1
  const start = skipJudgement(passage, skipTime(passage, behind))
  const lower = lowerAt(passage, start)
  if (lower === 'as') return describedAs(place, start, behind)
  const flags = flagsAt(passage, start)
  if (lower === ',' || start >= bodyEnd(passage, sentence) || is(passage, start, COORDINATOR)) return undefined
  const isOpening = (flags & (PREPOSITION | SUBORDINATOR | AUXILIARY | TIME)) !== 0 && (flags & DETERMINER) === 0
  if (isOpening && !isGerund(lower) && lowerAt(passage, start + 1) !== "'s") return undefined
  const speaker = subjectOf(place)
  const whole = objectEnd(passage, start, sentence)
  const isFree = lowerAt(passage, (speaker?.start ?? 0) - 1) === 'what'
  const clause = isRelative(passage, speaker) ? firstComma(passage, start, whole) : whole
  const end = isFree ? firstVerb(passage, start, clause) : clause
  if (end <= start) return undefined
  return {
    construction: 'object',
    frame: 'naj',
    speaker,
    contents: [{ start, end }],
    cueEnd: behind,
  }
}

/** "what it described as a shelter": the judgement alone is what was said. */
function describedAs(place: Place, as: number, cueEnd: number): Reading | undefined {
  const { passage, sentence } = place
  const speaker = subjectOf(place)
  if (speaker === undefined || lowerAt(passage, speaker.start - 1) !== 'what') return undefined
  const end = objectEnd(passage, as + 1, sentence)
  return end > as + 1
    ? { construction: 'object', frame: 'a', speaker, contents: [{ start: as + 1, end }], cueEnd }
    : undefined
}

/** "rejected as baseless the claim", "dismissed as pure fiction reports that": the judgement stands before its object. */
function skipJudgement(passage: Passage, from: number): number {
  if (lowerAt(passage, from) !== 'as') return from
  for (let at = from + 1; at < from + LONGEST_JUDGEMENT; at++)
    if (callsFalse(passage, { start: at, end: at + 1 })) {
      const next = lowerAt(passage, at + 1) === '"' ? at + 2 : at + 1
      return passage.tokens[next]?.kind === 'word' ? next : from
    }
  return from
}
const LONGEST_JUDGEMENT = 6

/** "announced on Friday the arrest". */
function skipTime(passage: Passage, from: number): number {
  let at = is(passage, from, PREPOSITION) && is(passage, from + 1, TIME) ? from + 1 : from
  while (is(passage, at, TIME) && !is(passage, at, DETERMINER) && lowerAt(passage, at + 1) !== "'s") at++
  return at
}

/** "Moscow, which denies sending men, called …": the relative clause ends with its comma. */
export const isRelative = (passage: Passage, speaker: Speaker | undefined): boolean =>
  speaker !== undefined &&
  speaker.end - speaker.start === 1 &&
  is(passage, speaker.start, RELATIVE) &&
  lowerAt(passage, speaker.start - 1) === ','

/** "having", "being": what follows a verb that takes no clause. */
export const isGerund = (word: string): boolean => word === 'having' || word === 'being'
