import type { Token } from '../tokens.ts'
import { type CardinalOptions, readCardinal } from './cardinal.ts'
import { type Numeral, readNumeral } from './numeral.ts'

/**
 * Numbers as sums are read out: "one over twenty", "one out of three", "nine point four", "1.1^+23", "6.23x10^-4", "-12e-1".
 * News hardly has them, so the detector does without; a reader of formulas asks here first.
 */
export function readCalculation(tokens: readonly Token[], from: number, options: CardinalOptions): Numeral | undefined {
  const first = readNumeral(tokens, from, options)
  if (first === undefined || first.kind !== 'number') return undefined
  return readPoint(tokens, first, options) ?? readQuotient(tokens, first, options) ?? readPower(tokens, first)
}

/** "nine point nought four": single digits after "point". */
function readPoint(tokens: readonly Token[], first: Numeral, options: CardinalOptions): Numeral | undefined {
  if (tokens[first.to]?.lower !== 'point' || first.digits !== undefined) return undefined
  let decimals = ''
  let to = first.to + 1
  for (
    let digit = readCardinal(tokens, to, options);
    digit !== undefined && digit.value < 10;
    digit = readCardinal(tokens, to, options)
  ) {
    decimals += String(digit.value)
    to = digit.to
  }
  return decimals === '' ? undefined : { ...first, to, value: Number(`${first.value}.${decimals}`) }
}

/** "2000 over 3", "one out of three": the smaller over the larger, except with "over". */
function readQuotient(tokens: readonly Token[], first: Numeral, options: CardinalOptions): Numeral | undefined {
  const isOver = tokens[first.to]?.lower === 'over'
  const isOutOf = tokens[first.to]?.lower === 'out' && tokens[first.to + 1]?.lower === 'of'
  if (!isOver && !isOutOf) return undefined
  const bottom = quotientBottom(tokens, first.to + (isOver ? 1 : 2), options)
  if (bottom === undefined || (isOutOf && (first.value >= bottom.value || first.digits !== undefined))) return undefined
  return { ...first, to: bottom.to, value: first.value / bottom.value }
}

/** "five hundreds" counts as five hundred here. */
function quotientBottom(
  tokens: readonly Token[],
  from: number,
  options: CardinalOptions,
): { to: number; value: number } | undefined {
  const bottom = readCardinal(tokens, from, options)
  if (bottom === undefined) return undefined
  return tokens[bottom.to]?.lower === 'hundreds' ? { to: bottom.to + 1, value: bottom.value * 100 } : bottom
}

function readPower(tokens: readonly Token[], first: Numeral): Numeral | undefined {
  const suffix = first.digits?.suffix ?? ''
  if (suffix === 'x10' && tokens[first.to]?.lower === '^') return raised(tokens, first, first.to + 1, 10)
  if (suffix.startsWith('e')) return exponent(tokens, first, suffix.slice(1))
  return tokens[first.to]?.lower === '^' && suffix === '' ? raised(tokens, first, first.to + 1, undefined) : undefined
}

function exponent(tokens: readonly Token[], first: Numeral, digits: string): Numeral | undefined {
  if (digits !== '') return { ...first, value: first.value * 10 ** Number(digits) }
  return raised(tokens, first, first.to, 10)
}

/** A signed power: of ten times the first number, or of the first number itself. */
function raised(tokens: readonly Token[], first: Numeral, at: number, base: number | undefined): Numeral | undefined {
  const sign = tokens[at]?.lower
  const isSigned = sign === '-' || sign === '+'
  const power = Number(tokens[isSigned ? at + 1 : at]?.lower)
  if (!Number.isFinite(power)) return undefined
  const signed = sign === '-' ? -power : power
  const value =
    base === undefined ? Math.sign(first.value) * Math.abs(first.value) ** signed : first.value * base ** signed
  return { ...first, to: isSigned ? at + 2 : at + 1, value }
}
