import { CUE_NOUN, CUE_VERB } from '../lexicon/words.ts'
import type { PassageAttribution } from './attribution.ts'
import { continueQuotes } from './continued.ts'
import { readLabel } from './labels.ts'
import { readCueNoun } from './noun-cues.ts'
import { is, lowerAt, type Passage, type Range } from './passage.ts'
import { readSourcePhrase } from './source-phrases.ts'
import { readCueVerb } from './verb-cues.ts'

/** Every attribution of a passage in reading order of its cues; quoted words are not searched for cues. */
export function readAttributions(passage: Passage): readonly PassageAttribution[] {
  const found: PassageAttribution[] = []
  for (const sentence of passage.sentences) {
    const label = readLabel(passage, sentence)
    if (label !== undefined) found.push(label)
    readSentence(passage, sentence, found)
  }
  return continueQuotes(passage, found)
}

function readSentence(passage: Passage, sentence: Range, found: PassageAttribution[]): void {
  for (let index = sentence.start; index < sentence.end; index++) {
    if (passage.quoteOf[index] !== -1) continue
    const attribution = readAt(passage, sentence, index, found)
    if (attribution !== undefined) found.push(attribution)
  }
}

const OPENERS = new Set(['according', 'in', 'as', 'per'])

/** "Center for Countering Disinformation": a capitalised verb is part of a name, except in headlines in capitals. */
function isPartOfName(passage: Passage, sentence: Range, index: number): boolean {
  if (passage.tokens[index]?.capital !== true || index === sentence.start) return false
  for (let at = sentence.start; at < sentence.end; at++) {
    const token = passage.tokens[at]
    if (token?.kind === 'word' && !token.capital && token.lower.length > 4) return true
  }
  return false
}

function readAt(
  passage: Passage,
  sentence: Range,
  index: number,
  found: readonly PassageAttribution[],
): PassageAttribution | undefined {
  if (is(passage, index, CUE_VERB) && !isPartOfName(passage, sentence, index)) {
    const attribution = readCueVerb(passage, sentence, index, found)
    if (attribution !== undefined) return attribution
  }
  if (is(passage, index, CUE_NOUN)) return readCueNoun(passage, sentence, index)
  const lower = lowerAt(passage, index)
  return OPENERS.has(lower) ? readSourcePhrase(passage, sentence, index) : undefined
}
