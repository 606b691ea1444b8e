import { PERSON_PRONOUN, PREPOSITION, QUESTION, TIME } from '../lexicon/words.ts'
import { looksFinite } from './finite.ts'
import { bodyEnd, is, lowerAt, type Passage } from './passage.ts'
import { type Place, type Reading, senseWith } from './place.ts'
import { subjectBefore } from './subject-before.ts'
import { leftEdge } from './subjects.ts'

/** "Whether they had come by sea, he would not say", "What he saw there she did not say": a question left open. */
export function frontedQuestion(place: Place): Reading | undefined {
  const { passage, sentence, group } = place
  if (!group.negated || group.voice !== 'finite' || !is(passage, sentence.start, QUESTION)) return undefined
  if (senseWith(place, 'w') === undefined || !endsHere(passage, group.end, bodyEnd(passage, sentence))) return undefined
  const speaker = subjectBefore(passage, group.start, leftEdge(place))
  if (speaker === undefined || speaker.start <= sentence.start) return undefined
  const hasComma = lowerAt(passage, speaker.start - 1) === ','
  if (!hasComma && !is(passage, speaker.start, PERSON_PRONOUN)) return undefined
  const content = { start: sentence.start, end: hasComma ? speaker.start - 1 : speaker.start }
  if (!looksFinite(passage, content.start + 1, content.end)) return undefined
  return { construction: 'clause', frame: 'w', speaker, contents: [content] }
}

const endsHere = (passage: Passage, at: number, limit: number): boolean =>
  at >= limit || lowerAt(passage, at) === ',' || is(passage, at, PREPOSITION | TIME)
