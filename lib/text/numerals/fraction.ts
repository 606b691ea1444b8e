import type { Token } from '../tokens.ts'
import { type CardinalOptions, readCardinal } from './cardinal.ts'
import { FRACTION_SIGNS, NUMBER_WORDS } from './number-words.ts'

/** A fraction that starts at a token: "two-thirds", "a quarter", "one over 20", "3/4", "half". */
export interface Fraction {
  readonly to: number
  readonly value: number
  /** Spelled as a part of something in words ("a third", "half"), not as a calculation. */
  readonly words: boolean
}

/** Reads a fraction at `from`; `joined` after "and" ("three and a fifth"), where an article may stand alone. */
export function readFraction(
  tokens: readonly Token[],
  from: number,
  options: CardinalOptions,
  joined = false,
): Fraction | undefined {
  const first = tokens[from]
  if (first === undefined) return undefined
  const sign = FRACTION_SIGNS.get(first.lower)
  if (sign !== undefined) return { to: from + 1, value: sign, words: false }
  if (first.lower === 'half' || first.lower === 'quarter') return bareHalf(tokens, from)
  if (first.lower === 'a' || first.lower === 'an') return afterArticle(tokens, from, joined)
  if (first.kind === 'number') return slashed(tokens, from)
  return counted(tokens, from, options)
}

/** "half of them", "half a million", "quarter million"; "quarter" alone is a place or three months. */
function bareHalf(tokens: readonly Token[], from: number): Fraction | undefined {
  const isHalf = tokens[from]?.lower === 'half'
  const next = tokens[from + 1]?.lower ?? ''
  if (!isHalf && NUMBER_WORDS.get(next)?.kind !== 'scale') return undefined
  if (isHalf && next === '-' && NUMBER_WORDS.get(tokens[from + 2]?.lower ?? '') === undefined) return undefined
  return { to: from + 1, value: isHalf ? 0.5 : 0.25, words: true }
}

/** "a third of", "a twenty-first"; "a third man" and "a second" are no fractions. */
function afterArticle(tokens: readonly Token[], from: number, joined: boolean): Fraction | undefined {
  const part = readPart(tokens, from + 1)
  if (part === undefined || part.plural) return undefined
  const next = tokens[part.to]
  const isFraction =
    joined || part.value === 2 || next === undefined || next.kind === 'punctuation' || next.lower === 'of'
  const isScale = NUMBER_WORDS.get(next?.lower ?? '')?.kind === 'scale'
  return isFraction || isScale ? { to: part.to, value: 1 / part.value, words: true } : undefined
}

/** "3/4" and "1/16", not the date "5/17/2018" nor "2024/25". */
function slashed(tokens: readonly Token[], from: number): Fraction | undefined {
  const [top, slash, bottom, after] = [tokens[from], tokens[from + 1], tokens[from + 2], tokens[from + 3]]
  if (
    slash?.lower !== '/' ||
    bottom === undefined ||
    !/^[0-9]{1,3}$/.test(top?.lower ?? '') ||
    !/^[0-9]{1,3}$/.test(bottom.lower)
  )
    return undefined
  if (after?.lower === '/' || tokens[from - 1]?.lower === '/' || Number(bottom.lower) <= Number(top?.lower))
    return undefined
  return { to: from + 3, value: Number(top?.lower) / Number(bottom.lower), words: false }
}

/** "two thirds", "one-fifth", "twenty one fifths", "two and fifty-four hundredths" (its last part). */
function counted(tokens: readonly Token[], from: number, options: CardinalOptions): Fraction | undefined {
  const top = readCardinal(tokens, from, { ...options, and: false })
  if (top === undefined) return undefined
  return shortTop(tokens, from, options) ?? partOf(tokens, top.to, top.value)
}

/** "one hundred thirty-fifths": the tens belong to the denominator. */
function shortTop(tokens: readonly Token[], from: number, options: CardinalOptions): Fraction | undefined {
  const top = readCardinal(tokens, from, { ...options, and: false })
  if (top === undefined || top.to - 2 < from) return undefined
  const last = NUMBER_WORDS.get(tokens[top.to - 1]?.lower ?? '')
  if (last?.kind !== 'tens' || tokens[top.to]?.lower !== '-') return undefined
  const unit = NUMBER_WORDS.get(tokens[top.to + 1]?.lower ?? '')
  if (unit?.kind !== 'part' || unit.value >= 10) return undefined
  return { to: top.to + 2, value: (top.value - last.value) / (last.value + unit.value), words: true }
}

function partOf(tokens: readonly Token[], at: number, top: number): Fraction | undefined {
  const hyphen = tokens[at]?.lower === '-' ? 1 : 0
  const part = readPart(tokens, at + hyphen)
  if (part === undefined || (!part.plural && top !== 1 && hyphen === 0)) return undefined
  if (!part.plural && part.value > 4 && top === 1 && tokens[part.to] !== undefined && isNounLike(tokens[part.to]))
    return undefined
  return { to: part.to, value: top / part.value, words: true }
}

/** "one fifth column" is no fraction, "one fifth of" is. */
function isNounLike(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.lower !== 'of' &&
    token.lower !== 'are' &&
    token.lower !== 'is' &&
    token.lower !== 'were'
  )
}

/** A denominator: "thirds", "hundredth", "twenty-first". */
function readPart(tokens: readonly Token[], at: number): { to: number; value: number; plural: boolean } | undefined {
  const word = NUMBER_WORDS.get(tokens[at]?.lower ?? '')
  if (word?.kind === 'part') return { to: at + 1, value: word.value, plural: word.plural === true }
  if (word?.kind !== 'tens' || tokens[at + 1]?.lower !== '-') return undefined
  const lower = tokens[at + 2]?.lower ?? ''
  const unit = NUMBER_WORDS.get(lower)
  if (lower === 'first') return { to: at + 3, value: word.value + 1, plural: false }
  return unit?.kind === 'part' && unit.value < 10
    ? { to: at + 3, value: word.value + unit.value, plural: unit.plural === true }
    : undefined
}
