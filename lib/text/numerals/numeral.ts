import type { Token } from '../tokens.ts'
import { type Cardinal, type CardinalOptions, readCardinal } from './cardinal.ts'
import type { Digits } from './digits.ts'
import { type Fraction, readFraction } from './fraction.ts'
import { NUMBER_WORDS } from './number-words.ts'
import { readOrder } from './order.ts'

export type NumeralKind = 'number' | 'fraction' | 'order'

/** One number of a text: its tokens `from` (inclusive) to `to` (exclusive) and what it is worth. */
export interface Numeral {
  readonly from: number
  readonly to: number
  readonly kind: NumeralKind
  /** The number; for an order of magnitude the number it starts from (10,000 of "tens of thousands"). */
  readonly value: number
  /** Edges of an order of magnitude. */
  readonly low?: number | undefined
  readonly high?: number | undefined
  /** The last scale named: 1e6 of "1.5 million". */
  readonly scale: number
  /** Present when it is written in digits. */
  readonly digits?: Digits | undefined
}

/** Reads the number that starts at `from`, in digits or words, as far as it goes. */
export function readNumeral(tokens: readonly Token[], from: number, options: CardinalOptions): Numeral | undefined {
  const sign = readSign(tokens, from)
  const start = from + sign
  const numeral = readUnsigned(tokens, start, options)
  if (numeral === undefined || sign === 0) return numeral
  return numeral.kind === 'order' ? undefined : { ...numeral, from, value: -numeral.value }
}

/** "minus five", "negative 20", "-5" where the hyphen opens a word. */
function readSign(tokens: readonly Token[], from: number): number {
  const token = tokens[from]
  if (token === undefined) return 0
  if (token.lower === 'minus' || token.lower === 'negative') return tokens[from + 1]?.lower === '-' ? 2 : 1
  if (token.lower !== '-' && token.lower !== '–') return 0
  const next = tokens[from + 1]
  const before = tokens[from - 1]
  const opens =
    before === undefined ||
    before.end < token.start ||
    before.lower === '(' ||
    before.lower === '<' ||
    before.lower === '$'
  return next?.kind === 'number' && next.start === token.end && opens ? 1 : 0
}

function readUnsigned(tokens: readonly Token[], from: number, options: CardinalOptions): Numeral | undefined {
  const first = tokens[from]
  if (first === undefined) return undefined
  if (first.kind === 'word') {
    const order = readOrder(tokens, from)
    if (order !== undefined) return order
  }
  const fraction = readFraction(tokens, from, options)
  if (fraction !== undefined) return fromFraction(tokens, from, fraction)
  const at = isScaleAfterArticle(tokens, from) ? from + 1 : from
  const cardinal = readCardinal(tokens, at, options)
  if (cardinal === undefined) return undefined
  return withFraction(tokens, from, cardinal, options)
}

/** "a million", "a hundred": the article is part of the number. */
function isScaleAfterArticle(tokens: readonly Token[], from: number): boolean {
  const lower = tokens[from]?.lower
  return (lower === 'a' || lower === 'an') && NUMBER_WORDS.get(tokens[from + 1]?.lower ?? '')?.kind === 'scale'
}

/** "half a million", "quarter of a billion", "two thirds of a million", "three quarters billion". */
function fromFraction(tokens: readonly Token[], from: number, fraction: Fraction): Numeral {
  let at = fraction.to
  if (tokens[at]?.lower === 'of' && tokens[at + 1]?.lower === 'a') at += 2
  else if (tokens[at]?.lower === 'a') at += 1
  const scale = NUMBER_WORDS.get(tokens[at]?.lower ?? '')
  if (scale?.kind !== 'scale') return numeral(from, fraction.to, 'fraction', fraction.value, 1)
  return numeral(from, at + 1, 'number', fraction.value * scale.value, scale.value)
}

const numeral = (from: number, to: number, kind: NumeralKind, value: number, scale: number): Numeral => ({
  from,
  to,
  kind,
  value,
  low: undefined,
  high: undefined,
  scale,
  digits: undefined,
})

/** "3 million and a half", "five and a half million", "2½", "two hundred and fifty-four hundredths". */
function withFraction(tokens: readonly Token[], from: number, cardinal: Cardinal, options: CardinalOptions): Numeral {
  const plain = fromCardinal(from, cardinal)
  const hundredths = partOfLast(tokens, cardinal)
  if (hundredths !== undefined) return { ...plain, ...hundredths }
  const joint = tokens[cardinal.to]?.lower === 'and' && options.and ? 1 : 0
  const fraction =
    joint === 1 || tokens[cardinal.to]?.kind === 'number' || cardinal.digits === undefined
      ? readJoined(tokens, cardinal.to + joint, options, joint === 1)
      : undefined
  if (fraction === undefined) return plain
  const scale = NUMBER_WORDS.get(tokens[fraction.to]?.lower ?? '')
  if (scale?.kind === 'scale') return scaled(plain, cardinal, fraction, scale.value)
  if (joint === 0 && fraction.words) return plain
  const unit = cardinal.scale > 1000 ? cardinal.scale : 1
  return { ...plain, to: fraction.to, value: cardinal.value + fraction.value * unit }
}

function readJoined(
  tokens: readonly Token[],
  at: number,
  options: CardinalOptions,
  joined: boolean,
): Fraction | undefined {
  const fraction = readFraction(tokens, at, { ...options, and: false }, joined)
  return fraction === undefined || fraction.value >= 1 ? undefined : fraction
}

/** "five and a half million" multiplies both; "one billion and a quarter million" adds a smaller scale. */
function scaled(plain: Numeral, cardinal: Cardinal, fraction: Fraction, scale: number): Numeral {
  const value =
    cardinal.scale > scale ? cardinal.value + fraction.value * scale : (cardinal.value + fraction.value) * scale
  return { ...plain, to: fraction.to + 1, value, scale }
}

/** A fraction whose numerator is the part after "and", or the whole number: "… fifty-four hundredths". */
function partOfLast(tokens: readonly Token[], cardinal: Cardinal): { to: number; value: number } | undefined {
  const hyphen = tokens[cardinal.to]?.lower === '-' ? 1 : 0
  const part = NUMBER_WORDS.get(tokens[cardinal.to + hyphen]?.lower ?? '')
  if (part?.kind !== 'part' || part.plural !== true || cardinal.digits !== undefined) return undefined
  const to = cardinal.to + hyphen + 1
  if (cardinal.afterAnd === 0) return { to, value: cardinal.value / part.value }
  const unit = cardinal.scaleBeforeAnd > 1000 ? cardinal.scaleBeforeAnd : 1
  return { to, value: cardinal.value - cardinal.afterAnd + (cardinal.afterAnd / part.value) * unit }
}

function fromCardinal(from: number, cardinal: Cardinal): Numeral {
  const { to, value, scale, digits } = cardinal
  return { from, to, kind: 'number', value, low: undefined, high: undefined, scale, digits }
}
