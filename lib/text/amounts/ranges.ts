import type { CardinalOptions } from '../numerals/cardinal.ts'
import { type Numeral, readNumeral } from '../numerals/numeral.ts'
import { type Token, touches } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import type { RangeStyle } from './amount.ts'

/** The two ends of a range and the token after it. */
export interface Range {
  readonly to: number
  readonly low: number
  readonly high: number
  readonly second: Numeral
  readonly style: RangeStyle
}

/** Signs and unit words that may be said with both ends ("$10 to $15", "1 per cent to 2 per cent"). */
const SIGNS = wordSet(
  '$ € £ ¥ ₽ ₴ % percent per cent us u.s. about around some as many even perhaps maybe possibly ~ and',
)

/** Reads the rest of a range after its first number; `opener` is the word before that ("between", "from"). */
export function readRange(
  tokens: readonly Token[],
  first: Numeral,
  opener: string,
  options: CardinalOptions,
): Range | undefined {
  if (first.kind === 'order') return undefined
  const unit = skipUnit(tokens, first.to)
  const style = joiner(tokens, unit, opener)
  if (style === undefined) return undefined
  const at = skipSigns(tokens, unit + 1)
  const second = readNumeral(tokens, at, options)
  if (second === undefined || second.kind === 'order' || second.value < 0) return undefined
  const low = sharedScale(first, second)
  if (!isPlausible(tokens, first, second, low, style)) return undefined
  return { to: second.to, low, high: second.value, second, style }
}

/** "between 10% and", "$5 million to": a sign after the first number. */
function skipUnit(tokens: readonly Token[], at: number): number {
  const lower = tokens[at]?.lower
  if (lower === '%' || lower === 'percent') return at + 1
  return lower === 'per' && tokens[at + 1]?.lower === 'cent' ? at + 2 : at
}

function skipSigns(tokens: readonly Token[], at: number): number {
  let next = at
  while (next - at < 3 && SIGNS.has(tokens[next]?.lower ?? '')) next++
  return next
}

function joiner(tokens: readonly Token[], at: number, opener: string): RangeStyle | undefined {
  const word = tokens[at]?.lower
  if (word === '-' || word === '–' || word === '~' || (word === '—' && touches(tokens[at - 1], tokens[at])))
    return 'dash'
  if (word === 'to' || word === 'through' || word === 'till') return opener === 'from' ? 'from' : 'to'
  if (word === 'and') return opener === 'between' ? 'between' : undefined
  return word === 'or' ? 'or' : undefined
}

/** "four to five thousand", "10-12k", "$2-3 billion": the first number shares the scale of the second. */
function sharedScale(first: Numeral, second: Numeral): number {
  const isShort = first.scale === 1 && second.scale > 1 && first.value < 1000
  return isShort && first.value * second.scale <= second.value ? first.value * second.scale : first.value
}

/** Scores (2-1), chains (2025-02-08), years (2014-15) and "5 or 500" are no ranges. */
function isPlausible(
  tokens: readonly Token[],
  first: Numeral,
  second: Numeral,
  low: number,
  style: RangeStyle,
): boolean {
  if (style === 'from' || style === 'between') return low !== second.value
  if (low >= second.value) return false
  if (style === 'to' && isChangeTo(tokens, first, second)) return false
  if (style === 'or') return low * 2 >= second.value && second.scale >= first.scale
  return style !== 'dash' || !isChained(tokens, first, second)
}

/** "rose 6 % to 164", "in 2018 to 3.9 million": what follows "to" is a level of something else. */
function isChangeTo(tokens: readonly Token[], first: Numeral, second: Numeral): boolean {
  const isYear = first.digits?.yearLike === true && first.value > 1900 && first.value < 2100
  if (isYear) return second.digits?.yearLike !== true
  return skipUnit(tokens, first.to) > first.to && skipUnit(tokens, second.to) === second.to
}

function isChained(tokens: readonly Token[], first: Numeral, second: Numeral): boolean {
  const before = tokens[first.from - 1]
  const after = tokens[second.to]
  const isDash = (token: Token | undefined) => token?.lower === '-' || token?.lower === '–' || token?.lower === '/'
  const isLeft = isDash(before) && touches(before, tokens[first.from]) && tokens[first.from - 2]?.kind === 'number'
  return isLeft || (isDash(after) && touches(tokens[second.to - 1], after) && tokens[second.to + 1]?.kind === 'number')
}
