import type { CardinalOptions } from '../numerals/cardinal.ts'
import { FRACTION_SIGNS, NUMBER_WORDS } from '../numerals/number-words.ts'
import { type Numeral, readNumeral } from '../numerals/numeral.ts'
import type { Token } from '../tokens.ts'
import { isOf, wordClass } from '../word-classes.ts'
import { wordSet } from '../word-set.ts'
import type { Amount } from './amount.ts'
import { boundAfter, boundBefore, type ReadBound } from './bounds.ts'
import { type Range, readRange } from './ranges.ts'

/** Words beside the number words themselves that a number may start with. */
const OPENERS = wordSet('a an several many some few tens minus negative - –')

/** How numbers are read: the decimal sign of the language, and a reader that is asked first. */
export interface AmountOptions {
  readonly decimal: 'dot' | 'comma'
  readonly read?: (tokens: readonly Token[], from: number, options: CardinalOptions) => Numeral | undefined
}

/** All numbers of a sentence with their bounds, ranges joined, in order; none overlaps another. */
export function readAmounts(tokens: readonly Token[], options: AmountOptions): Amount[] {
  const amounts: Amount[] = []
  for (let at = 0; at < tokens.length; ) {
    const amount = mayOpen(tokens[at] as Token) ? readAmount(tokens, at, options) : undefined
    if (amount !== undefined) amounts.push(amount)
    at = amount === undefined ? at + 1 : Math.max(amount.coreTo, at + 1)
  }
  return amounts
}

const BEGINNINGS = wordClass(() => [...OPENERS, ...NUMBER_WORDS.keys(), ...FRACTION_SIGNS.keys()])

const mayOpen = (token: Token): boolean => token.kind === 'number' || isOf(token, BEGINNINGS)

function readAmount(tokens: readonly Token[], at: number, options: AmountOptions): Amount | undefined {
  const opener = openerBefore(tokens, at)
  const reading: CardinalOptions = { decimal: options.decimal, and: opener !== 'between' }
  const first = options.read?.(tokens, at, reading) ?? readNumeral(tokens, at, reading)
  if (first === undefined) return undefined
  const range = readRange(tokens, first, opener, reading)
  return range === undefined ? single(tokens, first) : ranged(tokens, first, range)
}

/** "between", "from" or nothing, with a bound word or sign between ("between about 5 and 10"). */
function openerBefore(tokens: readonly Token[], at: number): string {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const lower = (tokens[index] as Token).lower
    if (lower === 'between' || lower === 'from' || lower === 'of') return lower === 'of' ? '' : lower
    if (tokens[index]?.kind === 'number') return ''
  }
  return ''
}

function single(tokens: readonly Token[], first: Numeral): Amount {
  const before = boundBefore(tokens, first.from)
  const after = boundAfter(tokens, first.to)
  const worded = pick(before, after)
  const from = before?.at ?? first.from
  const to = after?.at ?? first.to
  const isOrder = first.kind === 'order'
  return {
    from,
    to,
    coreFrom: first.from,
    coreTo: first.to,
    bound: isOrder ? 'order-of-magnitude' : (worded?.bound ?? 'exact'),
    value: isOrder ? undefined : first.value,
    low: isOrder ? first.low : undefined,
    high: isOrder ? first.high : undefined,
    first,
    second: undefined,
    style: undefined,
    worded: isOrder ? worded?.bound : undefined,
  }
}

function pick(before: ReadBound | undefined, after: ReadBound | undefined): ReadBound | undefined {
  if (before === undefined || after === undefined) return before ?? after
  return before.bound === 'about' || before.bound === 'exact' ? after : before
}

function ranged(tokens: readonly Token[], first: Numeral, range: Range): Amount {
  const before = boundBefore(tokens, first.from)
  const { low, high, second, style } = range
  const inOrder = low <= high || style === 'from'
  return {
    from: before?.at ?? first.from,
    to: range.to,
    coreFrom: first.from,
    coreTo: range.to,
    bound: 'range',
    value: undefined,
    low: inOrder ? low : high,
    high: inOrder ? high : low,
    first,
    second,
    style,
    worded: before?.bound,
  }
}
