import { wordSet } from '../word-set.ts'
/** A number written in digits: its value, the letters glued to it, and whether it could be a year. */
export interface Digits {
  readonly value: number
  /** Letters glued to the digits: "k" of "12k", "th" of "5th", "mm" of "155mm"; empty for none. */
  readonly suffix: string
  /** Four digits without separators, so it may be a year. */
  readonly yearLike: boolean
  /** Digits only: no separator, fraction or suffix. */
  readonly plain: boolean
}

/** How the language of the text groups digits: "10.000,5" (comma) or "10,000.5" (dot). */
export type DecimalSign = 'dot' | 'comma'

/** Languages that write "10.000" for ten thousand. */
const COMMA_LANGUAGES = wordSet('de nl da fr es it pt el tr id ro hr sr sl is no nb nn sv fi pl cs sk hu uk ru bg')

/** The decimal sign of a language (BCP 47). */
export function decimalSignOf(language: string | undefined): DecimalSign {
  return COMMA_LANGUAGES.has((language ?? 'en').slice(0, 2).toLowerCase()) ? 'comma' : 'dot'
}

/** Reads "50,000", "1.5bn", ".534", "1'000", "1.111,11", "12k"; `undefined` for "192.168.1.2" and "1,2,3". */
export function readDigits(lower: string, decimal: DecimalSign = 'dot'): Digits | undefined {
  let end = 0
  while (end < lower.length && isNumberSign(lower.charCodeAt(end))) end++
  if (end === 0) return undefined
  const digits = lower.slice(0, end)
  const value = digitsValue(digits, decimal)
  if (value === undefined) return undefined
  const plain = end === lower.length && !hasSeparator(digits)
  return { value, suffix: lower.slice(end), yearLike: plain && end === 4, plain }
}

const isNumberSign = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || code === 0x2c || code === 0x2e || code === 0x27

function hasSeparator(digits: string): boolean {
  return digits.includes(',') || digits.includes('.') || digits.includes("'")
}

function digitsValue(digits: string, decimal: DecimalSign): number | undefined {
  if (!hasSeparator(digits)) return Number(digits)
  const comma = digits.lastIndexOf(',')
  const dot = digits.lastIndexOf('.')
  if (comma >= 0 && dot >= 0) return mixed(digits, comma, dot)
  if (digits.includes("'")) return grouped(digits, "'")
  return comma >= 0 ? single(digits, ',', decimal === 'comma') : single(digits, '.', decimal === 'dot')
}

/** "1,111.11" and "1.111,11": the last sign is the decimal one. */
function mixed(digits: string, comma: number, dot: number): number | undefined {
  const [group, at] = comma < dot ? [',', dot] : ['.', comma]
  const whole = grouped(digits.slice(0, at), group)
  const fraction = digits.slice(at + 1)
  return whole === undefined || hasSeparator(fraction) ? undefined : Number(`${whole}.${fraction}`)
}

/** One kind of separator: groups of three are thousands, unless it is the language's decimal sign. */
function single(digits: string, sign: string, isDecimal: boolean): number | undefined {
  const at = digits.indexOf(sign)
  const isOnly = at === digits.lastIndexOf(sign)
  if (isOnly && (isDecimal || digits.length - at !== 4))
    return Number(`${digits.slice(0, at) || '0'}.${digits.slice(at + 1)}`)
  return grouped(digits, sign)
}

function grouped(digits: string, sign: string): number | undefined {
  let end = digits.indexOf(sign)
  if (end < 0) return digits.length > 3 || digits === '' ? undefined : Number(digits)
  if (end > 3 || end === 0) return undefined
  let joined = digits.slice(0, end)
  while (end < digits.length) {
    const start = end + 1
    const next = digits.indexOf(sign, start)
    end = next < 0 ? digits.length : next
    // Indian grouping: "1,25,000".
    if (end - start !== 3 && !(end - start === 2 && next >= 0)) return undefined
    joined += digits.slice(start, end)
  }
  return Number(joined)
}
