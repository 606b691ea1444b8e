import { NUMBER_WORDS } from '../../text/numerals/number-words.ts'
import { wordSet } from '../../text/word-set.ts'
import {
  ADVERB,
  AUXILIARY,
  DETERMINER,
  FUNCTION_WORD,
  OBJECT_PRONOUN,
  PERSON_PRONOUN,
  PREPOSITION,
  QUESTION,
} from '../lexicon/words.ts'
import type { PassageAttribution } from './attribution.ts'
import { firstComma } from './contents.ts'
import { looksFinite } from './finite.ts'
import { is, lowerAt, type Passage, type Range } from './passage.ts'
import { isIng } from './speaker.ts'

/** The fewest words of a clause or a quotation, and of a noun phrase that is a proposition. */
const FEWEST = { clause: 2, phrase: 3 } as const

/**
 * Is it a statement for readers? A clause, a quotation or "to …" is; so is a noun phrase of three words and more. A pronoun,
 * a bare count ("442 drones"), "how many" are none. `isClause` is true where it stands as one behind its verb of saying.
 */
export function isProposition(passage: Passage, { start, end }: Range, isClause: boolean): boolean {
  const words = wordsIn(passage, start, end)
  if (words === 1 && isIng(passage, start)) return true
  if (
    words >= FEWEST.clause &&
    LITTLE.has(lowerAt(passage, start)) &&
    !looksFinite(passage, start + 1, firstComma(passage, start, end))
  )
    return false
  if (words < FEWEST.clause || isPointer(passage, start, words)) return false
  if (is(passage, start, QUESTION) && !looksFinite(passage, start + 1, end)) return false
  if (passage.quoteOf[start] !== -1 || lowerAt(passage, start) === 'to') return true
  if (words <= MAX_COUNT - 1 && is(passage, start, OBJECT_PRONOUN) && !hasQuote(passage, start, end))
    return looksFinite(passage, start, end)
  if (words < FEWEST.phrase && is(passage, start, QUESTION)) return looksFinite(passage, start + 1, end)
  if (words < FEWEST.phrase)
    return (
      is(passage, start + 1, AUXILIARY) ||
      lowerAt(passage, start).endsWith('ing') ||
      (!is(passage, start, DETERMINER) && looksFinite(passage, start + 1, end))
    )
  if (isClause && words > MAX_COUNT) return true
  if (opensWithCount(passage, start, end) && (words <= MAX_COUNT || !looksFinite(passage, start, end)))
    return hasSureVerb(passage, start, end)
  return true
}

/** A count or an event given as somebody's: a noun that is a statement by itself. */
export const isTold = (passage: Passage, attribution: PassageAttribution): boolean =>
  tellsCount(passage, attribution) || tellsEvent(passage, attribution)

/** "put the toll at 600", "acknowledged 5,937 deaths", "has spoken of 26,000": a count given as the speaker's. */
function tellsCount(
  passage: Passage,
  { construction, cue, contents, negated, hypothetical }: PassageAttribution,
): boolean {
  const [content] = contents
  if (content === undefined || negated || hypothetical) return false
  if (construction === 'put') return true
  if (construction !== 'object' || !COUNTING.has(lemmaIn(passage, cue))) return false
  return holdsCount(passage, content)
}
const COUNTING = wordSet('acknowledge admit confirm cite speak own mention claim')

/** "26,000" alone. */
export const isBareNumber = (passage: Passage, { start, end }: Range): boolean =>
  end - start === 1 && passage.tokens[start]?.kind === 'number'

function holdsCount(passage: Passage, { start, end }: Range): boolean {
  for (let at = start; at < Math.min(end, start + FARTHEST_COUNT); at++)
    if (passage.tokens[at]?.kind === 'number' || isSpelledNumber(lowerAt(passage, at))) return true
  return false
}
const isSpelledNumber = (lower: string): boolean => (NUMBER_WORDS.get(lower)?.kind ?? 'part') !== 'part'
const FARTHEST_COUNT = 8

/** "reported a strike on the pipeline", "claimed the capture of two villages": a noun that tells what happened. */
function tellsEvent(
  passage: Passage,
  { construction, cue, contents, negated, hypothetical }: PassageAttribution,
): boolean {
  const [content] = contents
  if (content === undefined || construction !== 'object' || negated || hypothetical) return false
  if (!TELLING.has(lemmaIn(passage, cue))) return false
  for (let at = content.start; at < Math.min(content.end - 2, content.start + FARTHEST_EVENT); at++)
    if (HAPPENINGS.has(lowerAt(passage, at))) return is(passage, at + 1, PREPOSITION)
  return false
}
const TELLING = wordSet('report claim')
const HAPPENINGS = wordSet(
  'strike strikes attack attacks raid raids capture seizure recapture destruction downing advance advances explosion explosions shelling clash clashes incursion killing deaths withdrawal launch',
)
const FARTHEST_EVENT = 5

function lemmaIn(passage: Passage, { start, end }: Range): string {
  for (let at = start; at < end; at++) {
    const lemma = passage.words[at]?.lemma
    if (lemma !== undefined) return lemma
  }
  return ''
}

/** "confirmed the deployment", "would not discuss the raid": short, yet it tells what is confirmed or kept quiet. */
export const isNamedMatter = (passage: Passage, { start, end }: Range): boolean =>
  end - start === 2 &&
  is(passage, start, DETERMINER) &&
  passage.tokens[end - 1]?.kind === 'word' &&
  !is(passage, end - 1, FUNCTION_WORD)

/** "442 drones shot down": in so short a count the participle is no verb. */
const MAX_COUNT = 5

function hasSureVerb(passage: Passage, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (is(passage, at, AUXILIARY) || NO_PARTICIPLES.has(lowerAt(passage, at))) return true
  return false
}
const NO_PARTICIPLES = wordSet('died dies fled fell came went rose arrived remain remains remained belonged')

/** "it", "this", "both sides", "doing so". */
const isPointer = (passage: Passage, start: number, words: number): boolean =>
  words <= 2 && (lowerAt(passage, start + 1) === 'so' || isPronounLike(passage, start))

const isPronounLike = (passage: Passage, start: number): boolean =>
  is(passage, start, PERSON_PRONOUN | OBJECT_PRONOUN | DETERMINER) && !is(passage, start + 1, AUXILIARY)

function wordsIn(passage: Passage, start: number, end: number): number {
  let words = 0
  for (let at = start; at < end; at++) if (passage.tokens[at]?.kind !== 'punctuation') words++
  return words
}

function hasQuote(passage: Passage, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (passage.quoteOf[at] !== -1) return true
  return false
}

/** "442", "about 442", "the figure of", "the number". */
function opensWithCount(passage: Passage, start: number, end: number): boolean {
  let at = start
  while (at < end && (is(passage, at, DETERMINER | PREPOSITION | ADVERB) || BOUNDS.has(lowerAt(passage, at)))) at++
  return passage.tokens[at]?.kind === 'number' || COUNTS.has(lowerAt(passage, at))
}

/** "said little about its dead": nothing was said. */
const LITTLE = wordSet('little nothing much')
const BOUNDS = wordSet('least most nearly almost')
const COUNTS = wordSet('figure number total toll count')
