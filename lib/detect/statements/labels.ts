import { wordSet } from '../../text/word-set.ts'
import { AUXILIARY, CUE_VERB, QUESTION, RELATIVE, TIME } from '../lexicon/words.ts'
import type { PassageAttribution } from './attribution.ts'
import { isFiniteVerb, looksFinite } from './finite.ts'
import { bodyEnd, is, lowerAt, type Passage, type Range, sentenceAt } from './passage.ts'
import { isIng } from './speaker.ts'

const MAX_LABEL = 5

/** "Zelensky: 50,000 troops in Kursk" opens a block: the name before the colon is the speaker. */
export function readLabel(passage: Passage, sentence: Range): PassageAttribution | undefined {
  const plain = colonAt(passage, sentence)
  const described = plain === undefined ? describedLabel(passage, sentence) : { end: plain, colon: plain }
  const isFirst = sentence.start === passage.sentences[0]?.start
  if (described === undefined) return isFirst ? readSignature(passage, sentence) : undefined
  const { end, colon } = described
  // Inside a block only a quotation is sure to be somebody's: "Erdogan, speaking in New York: “We support it.”"
  if (!isFirst && passage.quoteOf[colon + 1] === -1) return undefined
  const head = { start: sentence.start, end }
  return labelled(head, colon, { start: colon + 1, end: bodyEnd(passage, overSemicolons(passage, sentence)) })
}

/** A label speaks for the whole of its line: "Kyiv: roads cut; trains stopped". */
function overSemicolons(passage: Passage, { start, end }: Range): Range {
  let last = end
  while (lowerAt(passage, last) === ';') last = sentenceAt(passage, last + 1)?.end ?? passage.tokens.length
  return { start, end: last }
}

/** "40 tanks lost in Kursk – Zelensky": a headline signed with the speaker's name behind a dash. */
function readSignature(passage: Passage, sentence: Range): PassageAttribution | undefined {
  if (sentence.end !== passage.tokens.length) return undefined
  for (let at = sentence.end - 2; at >= sentence.end - 1 - MAX_LABEL && at > 2; at--) {
    if (isSpacedDash(passage, at) && looksFinite(passage, sentence.start, at) && !is(passage, at + 1, TIME))
      return labelled({ start: at + 1, end: sentence.end }, at, { start: sentence.start, end: at })
    if (!isNamePart(passage, at)) return undefined
  }
  return undefined
}

/** What a label, or words that do as one, attribute: `mark` is where the cue stands. */
export function labelled(head: Range, mark: number, content: Range): PassageAttribution | undefined {
  if (content.end - content.start < 3) return undefined
  return {
    construction: 'label',
    speaker: { ...head, head },
    via: undefined,
    cited: undefined,
    cue: { start: mark, end: mark + 1 },
    contents: [content],
    about: undefined,
    stance: 'asserts',
    grade: 'says',
    frames: '',
    negated: false,
    hypothetical: false,
  }
}

/** A dash with blanks on both sides, before a name. */
function isSpacedDash({ tokens }: Passage, at: number): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before === undefined || dash === undefined || after === undefined) return false
  return DASHES.has(dash.lower) && before.end < dash.start && dash.end < after.start && after.capital
}
const DASHES = wordSet('- – —')

const isNamePart = (passage: Passage, at: number): boolean =>
  passage.tokens[at]?.capital === true || LINKS.has(lowerAt(passage, at))
const LINKS = wordSet("of the and 's")

function colonAt(passage: Passage, sentence: Range): number | undefined {
  for (let index = sentence.start; index < sentence.start + MAX_LABEL && index < sentence.end; index++) {
    const token = passage.tokens[index]
    if (token?.lower === ':') return index > sentence.start ? index : undefined
    if (token === undefined || !token.capital || is(passage, index, AUXILIARY | CUE_VERB)) return undefined
    if (lowerAt(passage, index + 1) === ',') return undefined
  }
  return undefined
}

/** A longer label and where its speaker ends: "Russia's defence ministry: …", "Turkey's Erdogan, speaking in New York: …". */
function describedLabel(
  passage: Passage,
  sentence: Range,
): { readonly end: number; readonly colon: number } | undefined {
  const limit = Math.min(sentence.end, sentence.start + MAX_DESCRIBED)
  let end: number | undefined
  for (let at = sentence.start; at < limit; at++) {
    const lower = lowerAt(passage, at)
    if (lower === ':')
      return isPossessed(passage, sentence.start, end ?? at) ? { end: end ?? at, colon: at } : undefined
    if (lower === ',' && end === undefined && isIng(passage, at + 1)) end = at
    else if (passage.tokens[at]?.kind === 'punctuation' && lower !== '-' && lower !== "'s") return undefined
    else if (
      end === undefined &&
      (is(passage, at, AUXILIARY | CUE_VERB | RELATIVE | QUESTION) || isFiniteVerb(passage, at))
    )
      return undefined
  }
  return undefined
}
const MAX_DESCRIBED = 14

/** "Russia's …": a name and whose it is, before the speaker's noun. */
function isPossessed(passage: Passage, start: number, end: number): boolean {
  for (let at = start + 1; at < end - 1 && at < start + 4; at++) if (lowerAt(passage, at) === "'s") return true
  return false
}
