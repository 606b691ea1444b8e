import type { CueGrade } from '../lexicon/en/cue-verbs.ts'
import {
  AUXILIARY,
  COORDINATOR,
  CUE_VERB,
  DETERMINER,
  PERSON_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  SUBORDINATOR,
} from '../lexicon/words.ts'
import type { PassageAttribution } from './attribution.ts'
import { clauseEnd, objectEnd } from './contents.ts'
import { phraseAfter, type Speaker } from './noun-phrases.ts'
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
    grade: content.grade,
    frames: '',
    negated: false,
    hypothetical: false,
  }
}

function contentAfter(passage: Passage, sentence: Range, from: number): Content | undefined {
  if (lowerAt(passage, from) === 'that')
    return { range: { start: from, end: clauseEnd(passage, from, sentence) }, grade: 'says' }
  if (lowerAt(passage, from) === 'to') return infinitiveAfter(passage, sentence, from)
  if (!SOURCE_PREPOSITIONS.has(lowerAt(passage, from))) return undefined
  const speaker = phraseAfter(passage, from + 1, sentence)
  if (speaker === undefined || lowerAt(passage, speaker.end) !== 'that') return undefined
  return { range: { start: speaker.end, end: clauseEnd(passage, speaker.end, sentence) }, speaker, grade: 'says' }
}

interface Content {
  readonly range: Range
  readonly speaker?: Speaker
  readonly grade: CueGrade
}

const SOURCE_PREPOSITIONS = new Set(['from', 'by'])

/** "his pledge to leave", but not "his response to the attack". */
function infinitiveAfter(passage: Passage, sentence: Range, to: number): Content | undefined {
  if (is(passage, to + 1, DETERMINER | POSSESSIVE | PERSON_PRONOUN) || passage.tokens[to + 1]?.capital === true)
    return undefined
  return { range: { start: to, end: objectEnd(passage, to, sentence) }, grade: 'acts' }
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
  return start === end ? -1 : start
}
const MAX_OWNER = 6

const isOwnerWord = (passage: Passage, index: number): boolean =>
  passage.tokens[index]?.kind === 'word' &&
  !is(passage, index, PREPOSITION | AUXILIARY | CUE_VERB | COORDINATOR | SUBORDINATOR)
