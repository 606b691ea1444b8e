import type { Span } from '../../model/article.ts'
import { type Token, tokenAt, wordAt } from '../../text/tokens.ts'
import { isOf, wordClass } from '../../text/word-classes.ts'
import { wordSet } from '../../text/word-set.ts'
import { ADVERB, CUE_VERB, PREPOSITION, TIME, type Word, wordOf, wordOfToken } from '../lexicon/words.ts'
import type { SentenceTokens } from '../names/find-names.ts'
import { singleQuotes } from './single-quotes.ts'

/** A stretch of tokens, from `start` up to but not including `end`. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** One block of text, ready for the reader of attributions. Positions are token indexes. */
export interface Passage {
  readonly tokens: readonly Token[]
  /** What the tables know of each token. */
  readonly words: readonly (Word | undefined)[]
  readonly flags: readonly number[]
  /** Where "citing" and its like stand. */
  readonly citing: readonly number[]
  /** Sentences as token ranges, parted at semicolons. */
  readonly sentences: readonly Range[]
  /** The tokens of each sentence by themselves. */
  readonly tokensOf: readonly (readonly Token[])[]
  /** Quoted regions, marks included, and for every token the region it stands in or -1. */
  readonly quotes: readonly Range[]
  readonly quoteOf: readonly number[]
}

/** The sentences of one block as a passage. */
export function openPassage(block: readonly SentenceTokens[]): Passage {
  const tokensOf = block.map(({ tokens }) => tokens)
  const tokens = tokensOf.length === 1 ? (tokensOf[0] as readonly Token[]) : ([] as Token[]).concat(...tokensOf)
  const { words, flags, citing, marks, semicolons } = lookUp(tokens)
  const quotes = marks.length === 0 ? singleQuotes(tokens) : quotesOf(tokens, marks)
  const quoteOf = regionsOf(tokens.length, quotes)
  const whole = behindClock(rangesOf(tokensOf), tokens)
  const sentences = partedAt(whole, semicolons, quoteOf)
  return {
    tokens,
    words,
    flags,
    citing,
    sentences,
    tokensOf:
      sentences.length === tokensOf.length && whole[0]?.start === 0
        ? tokensOf
        : sentences.map(({ start, end }) => tokens.slice(start, end)),
    quotes,
    quoteOf,
  }
}

/** What is known of each token, and where the marks stand that part a block: one pass, since every block is asked. */
function lookUp(tokens: readonly Token[]) {
  const words: (Word | undefined)[] = []
  const flags: number[] = []
  const [citing, marks, semicolons]: [number[], number[], number[]] = [[], [], []]
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const { lower } = token
    const word = token.kind === 'word' && !(lower === 'may' && isSurname(tokens, at)) ? wordOfToken(token) : undefined
    words.push(word)
    flags.push(word === undefined ? 0 : word.flags)
    if (lower === '"') marks.push(at)
    else if (lower === ';') semicolons.push(at)
    else if (cites(tokens, at, lower)) citing.push(at)
  }
  return { words, flags, citing, marks, semicolons }
}

/** "Theresa May", "Mrs. May": no month and no verb behind a capital. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.capital !== true) return false
  const before = tokenAt(tokens, wordAt(tokens, at - 1) === '.' ? at - 2 : at - 1)
  return before?.kind === 'word' && before.capital && ((wordOf(before.lower)?.flags ?? 0) & (PREPOSITION | TIME)) === 0
}

/** "citing", "which cited", ", quoting". */
function cites(tokens: readonly Token[], at: number, lower: string): boolean {
  if (lower === 'citing') return at > 0
  if (lower === 'cited') return tokens[at - 1]?.lower === 'which'
  return lower === 'quoting' && tokens[at - 1]?.lower === ','
}

/** A semicolon parts two clauses as a full stop does: nobody's words run over it. */
function partedAt(
  sentences: readonly Range[],
  semicolons: readonly number[],
  quoteOf: readonly number[],
): readonly Range[] {
  if (semicolons.length === 0) return sentences
  let next = 0
  return sentences.flatMap(({ start, end }) => {
    const parts: Range[] = []
    let from = start
    for (let at = semicolons[next]; at !== undefined && at < end; at = semicolons[++next]) {
      if (quoteOf[at] !== -1) continue
      parts.push({ start: from, end: at })
      from = at + 1
    }
    parts.push({ start: from, end })
    return parts.filter((part) => part.end > part.start)
  })
}

function rangesOf(sentences: readonly (readonly Token[])[]): Range[] {
  let end = 0
  return sentences.map(({ length }) => {
    end += length
    return { start: end - length, end }
  })
}

const LONGEST_CLOCK = 7

/** "14:05 GMT — Kyiv says …": the time of a live entry is no part of its first sentence. */
function behindClock(sentences: readonly Range[], tokens: readonly Token[]): readonly Range[] {
  const [first, ...rest] = sentences
  if (first === undefined || tokens[0]?.kind !== 'number') return sentences
  for (let at = 1; at < Math.min(LONGEST_CLOCK, first.end - 1); at++) {
    const { lower, kind } = tokens[at] as Token
    if (CLOCK_ENDS.has(lower)) return at > 1 ? [{ start: at + 1, end: first.end }, ...rest] : sentences
    if (!CLOCK.has(lower) && !(kind === 'number' && CLOCK.has(tokens[at - 1]?.lower ?? ''))) return sentences
  }
  return sentences
}
const CLOCK_ENDS = wordSet('— – - |')
const CLOCK = wordSet(': . h am pm a.m. p.m. a.m p.m gmt et cet eest kyiv local time')

function regionsOf(size: number, quotes: readonly Range[]): readonly number[] {
  if (quotes.length === 0 && size <= NO_QUOTES.length) return NO_QUOTES
  const regions = new Array<number>(size).fill(-1)
  for (const [index, { start, end }] of quotes.entries()) regions.fill(index, start, end)
  return regions
}

/** Shared by the many blocks that quote nothing. */
const NO_QUOTES: readonly number[] = new Array<number>(1000).fill(-1)

/** The sentence of a token. */
export function sentenceAt(passage: Passage, index: number): Range | undefined {
  return passage.sentences[sentenceIndex(passage, index)]
}

/** Which sentence a token stands in. */
export function sentenceIndex({ sentences }: Passage, index: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= index) low = middle + 1
    else high = middle
  }
  return low
}

/** Double quotes pair by turns; one left open goes to the end of the block, as running quotations do. */
function quotesOf(tokens: readonly Token[], marks: readonly number[]): Range[] {
  const quotes: Range[] = []
  for (let at = 0; at < marks.length; at += 2) {
    const start = marks[at] ?? 0
    const close = marks[at + 1]
    if (close !== undefined) quotes.push({ start, end: close + 1 })
    else if (start < tokens.length - 1) quotes.push({ start, end: tokens.length })
  }
  return quotes.filter((quote) => !isTitle(tokens, quote))
}

/** The "New York Post": quotes round a name of a few capitalised words quote nothing. */
function isTitle(tokens: readonly Token[], { start, end }: Range): boolean {
  if (end - start > MAX_TITLE) return false
  for (let index = start + 1; index < end - 1; index++) {
    const token = tokens[index]
    if (token !== undefined && !token.capital && !SMALL_WORDS.has(token.lower)) return false
  }
  const before = tokens[start - 1]
  return before?.kind === 'word' && ((wordOf(before.lower)?.flags ?? 0) & CUE_VERB) === 0
}
const MAX_TITLE = 8
const SMALL_WORDS = wordSet("of the and for a in 's - ,")

/** The quoted region that a token stands in, marks included. */
export function quoteAt({ quotes, quoteOf }: Passage, index: number): Range | undefined {
  const quote = index < 0 ? -1 : (quoteOf[index] ?? -1)
  return quote < 0 ? undefined : quotes[quote]
}

/** The token's classes and cue bits; 0 for an unknown word or outside the passage. */
export const flagsAt = (passage: Passage, index: number): number => (index < 0 ? 0 : (passage.flags[index] ?? 0))

/** The token's normalised text; empty outside the passage. */
export const lowerAt = (passage: Passage, index: number): string => wordAt(passage.tokens, index)

/** True for a token with one of the classes. */
export const is = (passage: Passage, index: number, bits: number): boolean => (flagsAt(passage, index) & bits) !== 0

/** Adverbs by list or by ending. */
export function isAdverb(passage: Passage, index: number): boolean {
  // The "Now" of "Myanmar Now reported".
  if (passage.tokens[index]?.capital === true && tokenAt(passage.tokens, index - 1)?.capital === true) return false
  if (is(passage, index, ADVERB)) return true
  const lower = lowerAt(passage, index)
  return (
    lower.length > 4 &&
    lower.endsWith('ly') &&
    !is(passage, index, TIME | CUE_VERB) &&
    lower !== 'family' &&
    lower !== 'italy'
  )
}

/** The last token of a sentence that is no final mark, plus one. */
export function bodyEnd(passage: Passage, sentence: Range): number {
  let end = sentence.end
  while (end > sentence.start && isFinal(passage.tokens[end - 1]) && passage.quoteOf[end - 1] === -1) end--
  return end
}
/** A closing mark, or the line of underscores with which wires part their items. */
const isFinal = (token: Token | undefined): boolean =>
  token?.kind === 'punctuation' ? isOf(token, FINAL_MARKS) : token?.lower.startsWith('__') === true
const FINAL_MARKS = wordClass('. ! ? … ; : ,')

/** The span of a range in the text. */
export function spanOf(passage: Passage, range: Range): Span {
  const first = passage.tokens[range.start]
  const last = passage.tokens[range.end - 1]
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}
