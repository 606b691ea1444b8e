import type { CardinalOptions } from '../numerals/cardinal.ts'
import { FRACTION_SIGNS, NUMBER_WORDS } from '../numerals/number-words.ts'
import { type Numeral, readNumeral } from '../numerals/numeral.ts'
import type { Token } from '../tokens.ts'
import type { Amount } from './amount.ts'
import { boundAfter, boundBefore, type ReadBound } from './bounds.ts'
import { type Range, readRange } from './ranges.ts'

/** Words beside the number words themselves that a number may start with. */
const OPENERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'several',
  'many',
  'some',
  'few',
  'tens',
  'minus',
  'negative',
  '-',
  '–',
])

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

function mayOpen(token: Token): boolean {
  return (
    token.kind === 'number' ||
    NUMBER_WORDS.has(token.lower) ||
    OPENERS.has(token.lower) ||
    FRACTION_SIGNS.has(token.lower)
  )
}

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
  const core = { from, to, coreFrom: first.from, coreTo: first.to, first }
  if (first.kind === 'order') {
    const edges = { low: first.low as number, high: first.high as number }
    return { ...core, ...edges, bound: 'order-of-magnitude', ...(worded === undefined ? {} : { worded: worded.bound }) }
  }
  return { ...core, value: first.value, bound: worded?.bound ?? 'exact' }
}

function pick(before: ReadBound | undefined, after: ReadBound | undefined): ReadBound | undefined {
  if (before === undefined || after === undefined) return before ?? after
  return before.bound === 'about' || before.bound === 'exact' ? after : before
}

function ranged(tokens: readonly Token[], first: Numeral, range: Range): Amount {
  const before = boundBefore(tokens, first.from)
  const { low, high, second, style } = range
  const edges = low <= high || style === 'from' ? { low, high } : { low: high, high: low }
  const core = { from: before?.at ?? first.from, to: range.to, coreFrom: first.from, coreTo: range.to }
  return {
    ...core,
    ...edges,
    first,
    second,
    style,
    bound: 'range',
    ...(before === undefined ? {} : { worded: before.bound }),
  }
}
