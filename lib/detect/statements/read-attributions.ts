import { CUE_NOUN, CUE_SPOKEN, CUE_VERB, OPENER } from '../lexicon/words.ts'
import type { PassageAttribution } from './attribution.ts'
import { continueWords } from './continued.ts'
import { readIntroduced } from './introduced.ts'
import { readLabel } from './labels.ts'
import { readCueNoun } from './noun-cues.ts'
import { flagsAt, is, type Passage, type Range } from './passage.ts'
import { readSourcePhrase } from './source-phrases.ts'
import { readCueVerb } from './verb-cues.ts'

/** `reported`: what somebody said or holds; `all`: acts and attitudes too ("backed", "plans to"). */
export type Wanted = 'reported' | 'all'

/** Every attribution of a passage in reading order of its cues; quoted words are not searched for cues. */
export function readAttributions(passage: Passage, wanted: Wanted = 'reported'): readonly PassageAttribution[] {
  const found: PassageAttribution[] = []
  for (const sentence of passage.sentences) {
    const label = readLabel(passage, sentence)
    if (label !== undefined) found.push(label)
    const first = found.length
    readSentence(passage, sentence, wanted === 'all' ? CUE_VERB : CUE_SPOKEN, found)
    const introduced = readIntroduced(passage, sentence, found.slice(first - (label === undefined ? 0 : 1)))
    if (introduced !== undefined) found.push(introduced)
  }
  return continueWords(passage, found)
}

function readSentence(passage: Passage, sentence: Range, verbs: number, found: PassageAttribution[]): void {
  for (let index = sentence.start; index < sentence.end; index++) {
    const flags = flagsAt(passage, index)
    if ((flags & (verbs | CUE_NOUN | OPENER)) === 0 || passage.quoteOf[index] !== -1) continue
    const attribution = readAt(passage, sentence, index, flags & verbs, found)
    if (attribution !== undefined && (verbs === CUE_VERB || attribution.grade !== 'acts')) found.push(attribution)
  }
}

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
  isVerb: number,
  found: readonly PassageAttribution[],
): PassageAttribution | undefined {
  if (isVerb !== 0 && !isPartOfName(passage, sentence, index)) {
    const attribution = readCueVerb(passage, sentence, index, found)
    if (attribution !== undefined) return attribution
  }
  if (is(passage, index, CUE_NOUN)) return readCueNoun(passage, sentence, index)
  return is(passage, index, OPENER) ? readSourcePhrase(passage, sentence, index) : undefined
}
