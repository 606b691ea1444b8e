import { DETERMINER, POSSESSIVE } from '../lexicon/words.ts'
import type { PassageAttribution } from './attribution.ts'
import { clauseEnd, objectEnd } from './contents.ts'
import { phraseAfter, type Speaker, subjectBefore } from './noun-phrases.ts'
import { is, lowerAt, type Passage, type Range } from './passage.ts'

/** "Kyiv's claim that …", "his warning that …", "reports from Seoul that …". */
export function readCueNoun(passage: Passage, sentence: Range, index: number): PassageAttribution | undefined {
  const noun = passage.words[index]
  const content = contentAfter(passage, sentence, index + 1)
  if (noun?.nounStance === undefined || content === undefined) return undefined
  const speaker = ownerOf(passage, sentence, index) ?? content.speaker
  if (speaker === undefined) return undefined
  return {
    construction: 'noun',
    speaker,
    cue: { start: index, end: index + 1 },
    contents: [content.range],
    stance: noun.nounStance,
    grade: 'says',
    frames: '',
    negated: false,
    hypothetical: false,
  }
}

function contentAfter(
  passage: Passage,
  sentence: Range,
  from: number,
): { range: Range; speaker?: Speaker } | undefined {
  if (lowerAt(passage, from) === 'that') return { range: { start: from, end: clauseEnd(passage, from, sentence) } }
  if (lowerAt(passage, from) === 'to') return { range: { start: from, end: objectEnd(passage, from, sentence) } }
  if (!SOURCE_PREPOSITIONS.has(lowerAt(passage, from))) return undefined
  const speaker = phraseAfter(passage, from + 1, sentence)
  if (speaker === undefined || lowerAt(passage, speaker.end) !== 'that') return undefined
  return { range: { start: speaker.end, end: clauseEnd(passage, speaker.end, sentence) }, speaker }
}

const SOURCE_PREPOSITIONS = new Set(['from', 'by'])

/** "Kyiv's", "his", "the ministry's" right before the noun, an adjective between allowed. */
function ownerOf(passage: Passage, sentence: Range, noun: number): Speaker | undefined {
  let at = noun - 1
  if (at > sentence.start && !is(passage, at, POSSESSIVE | DETERMINER) && lowerAt(passage, at - 1) !== ',') at--
  if (at < sentence.start || !is(passage, at, POSSESSIVE)) return undefined
  const lower = lowerAt(passage, at)
  if (lower !== "'s" && lower !== "'") return { start: at, end: at + 1, head: { start: at, end: at + 1 } }
  return subjectBefore(passage, at, sentence.start)
}
