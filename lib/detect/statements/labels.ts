import { AUXILIARY, CUE_VERB } from '../lexicon/words.ts'
import type { PassageAttribution } from './attribution.ts'
import { bodyEnd, is, lowerAt, type Passage, type Range } from './passage.ts'

const MAX_LABEL = 5

/** "Zelensky: 50,000 troops in Kursk" opens a block: the name before the colon is the speaker. */
export function readLabel(passage: Passage, sentence: Range): PassageAttribution | undefined {
  if (sentence.start !== 0) return undefined
  const colon = colonAt(passage, sentence)
  if (colon === undefined) return undefined
  const head = { start: sentence.start, end: colon }
  const content = { start: colon + 1, end: bodyEnd(passage, sentence) }
  if (content.end - content.start < 3) return undefined
  return {
    construction: 'label',
    speaker: { ...head, head },
    cited: undefined,
    cue: { start: colon, end: colon + 1 },
    contents: [content],
    stance: 'asserts',
    grade: 'says',
    frames: '',
    negated: false,
    hypothetical: false,
  }
}

function colonAt(passage: Passage, sentence: Range): number | undefined {
  for (let index = sentence.start; index < sentence.start + MAX_LABEL && index < sentence.end; index++) {
    const token = passage.tokens[index]
    if (token?.lower === ':') return index > sentence.start ? index : undefined
    if (token === undefined || !token.capital || is(passage, index, AUXILIARY | CUE_VERB)) return undefined
    if (lowerAt(passage, index + 1) === ',') return undefined
  }
  return undefined
}
