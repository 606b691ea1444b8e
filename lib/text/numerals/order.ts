import type { Token } from '../tokens.ts'
import { NUMBER_WORDS } from './number-words.ts'
import type { Numeral } from './numeral.ts'

/** Soft edges of a plural without a number. */
const EDGES: Readonly<Record<number, readonly [number, number]>> = {
  12: [20, 120],
  20: [40, 100],
  100: [100, 2000],
  1000: [1000, 20_000],
}

/** Words that make several of a scale: how many, from and to ("several hundred" is 200 to 900). */
const FEW: Readonly<Record<string, readonly [number, number]>> = {
  several: [2, 9],
  few: [2, 5],
  couple: [2, 3],
  many: [2, 20],
  some: [1, 10],
  handful: [3, 6],
}

/** Reads "dozens", "tens of thousands", "several hundred", "a few thousand", "many thousands", "several". */
export function readOrder(tokens: readonly Token[], from: number): Numeral | undefined {
  const first = tokens[from] as Token
  if (first.lower === 'tens') return tensOf(tokens, from)
  const word = NUMBER_WORDS.get(first.lower)
  if (word?.kind === 'order') return plural(tokens, from, word.value)
  const few = readFew(tokens, from)
  return few === undefined ? undefined : several(tokens, from, few)
}

/** "tens of thousands". */
function tensOf(tokens: readonly Token[], from: number): Numeral | undefined {
  const scale = orderAt(tokens, from + 2)
  if (tokens[from + 1]?.lower !== 'of' || scale === undefined) return undefined
  return order(from, from + 3, 10 * scale, 100 * scale)
}

/** "thousands", "hundreds of thousands", "dozens of thousands". */
function plural(tokens: readonly Token[], from: number, value: number): Numeral | undefined {
  const scale = tokens[from + 1]?.lower === 'of' ? orderAt(tokens, from + 2) : undefined
  if (scale !== undefined && scale > value) return order(from, from + 3, value * scale, value * scale * 10)
  const [low, high] = EDGES[value] ?? [value, 20 * value]
  return order(from, from + 1, low, high)
}

/** "several", "a few", "a couple of", "many", "a handful of". */
function readFew(tokens: readonly Token[], from: number): { to: number; few: readonly [number, number] } | undefined {
  const start = tokens[from]?.lower === 'a' ? from + 1 : from
  const lower = tokens[start]?.lower ?? ''
  const few = Object.hasOwn(FEW, lower) ? FEW[lower] : undefined
  if (few === undefined || (start === from && (lower === 'couple' || lower === 'handful'))) return undefined
  return { to: tokens[start + 1]?.lower === 'of' ? start + 2 : start + 1, few }
}

function several(
  tokens: readonly Token[],
  from: number,
  { to, few }: { to: number; few: readonly [number, number] },
): Numeral | undefined {
  const word = NUMBER_WORDS.get(tokens[to]?.lower ?? '')
  if (word?.kind === 'scale' || word?.kind === 'order')
    return order(from, to + 1, few[0] * word.value, few[1] * word.value)
  const lower = tokens[from]?.lower
  return lower === 'several' && tokens[to - 1]?.lower === 'several' ? order(from, to, 3, 9) : undefined
}

function orderAt(tokens: readonly Token[], index: number): number | undefined {
  const word = NUMBER_WORDS.get(tokens[index]?.lower ?? '')
  return word?.kind === 'order' ? word.value : undefined
}

function order(from: number, to: number, low: number, high: number): Numeral {
  return { from, to, kind: 'order', value: low, low, high, scale: low, digits: undefined }
}
