import type { Span } from '../model/article.ts'
import { classOf, DIGIT, digitValue, INVISIBLE, isCapital, LETTER, SPACE } from './characters.ts'
import { wordSet } from './word-set.ts'
import { newSpelling, type Spelling, spellingOf } from './word-table.ts'

/**
 * What a token is made of. `number`: starts with a digit ("50,000", "1.5", ".5", "3rd", "12k", "155mm", "½").
 * Hyphens, dashes, signs and quotes are tokens of their own, so "10-12k" is three tokens and "F-16" three;
 * "'s" is a word of its own ("Ukraine", "'s"); dotted abbreviations are one word ("U.S.", "a.m.").
 */
export type TokenKind = 'word' | 'number' | 'punctuation'

/**
 * One word, number or mark. `lower` is normalised: lower case, straight quotes, plain hyphens,
 * ASCII digits, ligatures undone, no soft hyphens.
 */
export interface Token {
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  readonly lower: string
  /** True when the first letter is a capital. */
  readonly capital: boolean
  /** The word as other tokens spell it too, with what tables know of it. */
  readonly spelling: Spelling
}

const DOT = 0x2e
const COMMA = 0x2c
const APOSTROPHE = 0x27
const RIGHT_QUOTE = 0x2019

/** Marks that have a plain twin. */
const PLAIN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‹': "'",
  '›': "'",
  '‐': '-',
  '‑': '-',
  '−': '-',
  '﹣': '-',
  '－': '-',
  '＄': '$',
  '％': '%',
  '٪': '%',
  '⁄': '/',
  '―': '—',
  '，': ',',
  '．': '.',
}

const FRACTION_SIGNS = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞'

/** The tokens of a text, or of one span of it, in order. One pass, no patterns, linear in the text. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = []
  let at = span.start
  while (at < span.end) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === SPACE || kind === INVISIBLE) {
      at++
      continue
    }
    const end = tokenEnd(text, at, span.end, code, kind)
    tokens.push(makeToken(text, at, end, code, kind))
    at = end
  }
  return tokens
}

function tokenEnd(text: string, at: number, limit: number, code: number, kind: number): number {
  if (kind === LETTER) return wordEnd(text, at, limit)
  if (kind === DIGIT) return numberEnd(text, at, limit)
  if (code === DOT && isDigitAt(text, at + 1, limit) && !isWordBefore(text, at)) return numberEnd(text, at, limit)
  if (isDoubled(text, at, limit, code)) return at + 2
  if (code === APOSTROPHE || code === RIGHT_QUOTE) return isGenitive(text, at, limit) ? at + 2 : at + 1
  if (code >= 0xd800 && code < 0xdc00 && at + 1 < limit) return at + 2
  return at + 1
}

function makeToken(text: string, start: number, end: number, code: number, kind: number): Token {
  if (kind === LETTER) return tokenOf(start, end, 'word', wordSpelling(text, start, end), isCapital(code))
  if (kind === DIGIT || (code === DOT && end - start > 1))
    return tokenOf(start, end, 'number', newSpelling(normalNumber(text.slice(start, end))), false)
  if (end - start === 2 && isDoubled(text, start, end, code)) return tokenOf(start, end, 'punctuation', QUOTE, false)
  if (end - start === 2 && (code === APOSTROPHE || code === RIGHT_QUOTE))
    return tokenOf(start, end, 'word', GENITIVE, false)
  const spelling = code < 0x80 ? spellingOf(text, start, end) : undefined
  return markToken(start, end, spelling ?? newSpelling(plainMark(text.slice(start, end))))
}

function markToken(start: number, end: number, spelling: Spelling): Token {
  return tokenOf(
    start,
    end,
    spelling.lower > '\x7f' && FRACTION_SIGNS.includes(spelling.lower) ? 'number' : 'punctuation',
    spelling,
    false,
  )
}

const tokenOf = (start: number, end: number, kind: TokenKind, spelling: Spelling, capital: boolean): Token => ({
  start,
  end,
  kind,
  lower: spelling.lower,
  capital,
  spelling,
})

const [QUOTE, GENITIVE] = [newSpelling('"'), newSpelling("'s")]

/** Two single marks or backticks in a row are a double quotation mark, as typewriters and wire copy have it. */
const isDoubled = (text: string, at: number, limit: number, code: number): boolean =>
  at + 1 < limit && text.charCodeAt(at + 1) === code && DOUBLED.has(code)
const DOUBLED: ReadonlySet<number> = new Set([APOSTROPHE, RIGHT_QUOTE, 0x2018, 0x60])

/** Codes that are written right before a sum ("EUR50m", "$US160m", "RM23.50"). */
const CURRENCY_CODES = wordSet('US USD EUR GBP RM Rs HK JPY CHF UAH RUB NIS AUD CAD')

function wordEnd(text: string, start: number, limit: number): number {
  let at = start + 1
  while (at < limit) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === DIGIT && at - start <= 3 && CURRENCY_CODES.has(text.slice(start, at))) break
    if (kind === LETTER || kind === DIGIT || kind === INVISIBLE) at++
    else if (code === DOT && isInitialDot(text, start, at, limit)) at++
    else if ((code === APOSTROPHE || code === RIGHT_QUOTE) && isInnerApostrophe(text, at, limit)) at++
    else break
  }
  return at
}

/** The dots of "U.S." and "a.m.": single letters between dots, at least two of them. */
function isInitialDot(text: string, start: number, at: number, limit: number): boolean {
  const isSingle = at === start + 1 || text.charCodeAt(at - 2) === DOT
  if (!isSingle) return false
  if (!isLetterAt(text, at + 1, limit)) return at > start + 1
  return text.charCodeAt(at + 2) === DOT
}

/** "don't", "O'Brien", "Sana'a", but not the genitive of "Ukraine's". */
function isInnerApostrophe(text: string, at: number, limit: number): boolean {
  return isLetterAt(text, at + 1, limit) && !isGenitive(text, at, limit)
}

function isGenitive(text: string, at: number, limit: number): boolean {
  const next = text.charCodeAt(at + 1)
  return (next === 0x73 || next === 0x53) && at + 1 < limit && isWordBefore(text, at) && !isWordAt(text, at + 2, limit)
}

/** Letters glued to a number in a longer run than any unit has are the next word ("10,000soldiers", "45Ukraine"). */
const LONGEST_UNIT = 3

/** Digits, separators between digits, and letters glued to the end ("12k", "3rd", "155mm"). */
function numberEnd(text: string, start: number, limit: number): number {
  let digits = start + 1
  for (let at = digits; at < limit; at++) {
    if (classOf(text.charCodeAt(at)) === INVISIBLE) continue
    if (!isDigitAt(text, at, limit) && !isSeparatorAt(text, at, limit)) break
    digits = at + 1
  }
  let end = digits
  let isWord = true
  for (; end < limit && isWordAt(text, end, limit); end++) isWord &&= isLetterAt(text, end, limit)
  return isWord && end - digits > LONGEST_UNIT ? digits : end
}

const SEPARATORS: ReadonlySet<number> = new Set([COMMA, DOT, APOSTROPHE, RIGHT_QUOTE, 0x66b, 0x66c, 0xff0c, 0xff0e])

/** A separator with a digit behind it, a soft hyphen between them allowed. */
function isSeparatorAt(text: string, at: number, limit: number): boolean {
  if (!SEPARATORS.has(text.charCodeAt(at))) return false
  return isDigitAt(text, classOf(text.charCodeAt(at + 1)) === INVISIBLE ? at + 2 : at + 1, limit)
}

const isDigitAt = (text: string, at: number, limit: number): boolean =>
  at < limit && classOf(text.charCodeAt(at)) === DIGIT
const isLetterAt = (text: string, at: number, limit: number): boolean =>
  at < limit && classOf(text.charCodeAt(at)) === LETTER

function isWordAt(text: string, at: number, limit: number): boolean {
  const kind = at < limit ? classOf(text.charCodeAt(at)) : SPACE
  return kind === LETTER || kind === DIGIT
}

const isWordBefore = (text: string, at: number): boolean => at > 0 && isWordAt(text, at - 1, at)

const wordSpelling = (text: string, start: number, end: number): Spelling =>
  spellingOf(text, start, end) ?? newSpelling(normalForeign(text.slice(start, end)))

/** A mark by its plain twin, where it has one. */
const plainMark = (raw: string): string => PLAIN[raw] ?? raw

/** Soft hyphens out, ligatures and full-width letters undone, straight apostrophes. */
function normalForeign(raw: string): string {
  let out = ''
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    if (code === RIGHT_QUOTE) out += "'"
    else if (classOf(code) === INVISIBLE) continue
    else out += code >= 0xfb00 ? raw.charAt(at).normalize('NFKC') : raw.charAt(at)
  }
  return out.toLowerCase()
}

function normalNumber(raw: string): string {
  let isPlain = true
  for (let at = 0; at < raw.length && isPlain; at++) isPlain = raw.charCodeAt(at) < 0x80
  if (isPlain) return raw.toLowerCase()
  let out = ''
  for (let at = 0; at < raw.length; at++) out += plainNumberSign(raw.charCodeAt(at), raw.charAt(at))
  return out.toLowerCase()
}

function plainNumberSign(code: number, sign: string): string {
  const digit = digitValue(code)
  if (digit >= 0) return String(digit)
  if (code === RIGHT_QUOTE) return "'"
  if (code === 0x66b || code === 0xff0e) return '.'
  if (code === 0x66c || code === 0xff0c) return ','
  return classOf(code) === INVISIBLE ? '' : sign
}

/**
 * The token at a place, also for places before the first, of which there is none. Asking a list itself for a negative
 * place gives the same, but engines look for a property of that name then, which takes a hundred times as long.
 */
export const tokenAt = (tokens: readonly Token[], at: number): Token | undefined => (at < 0 ? undefined : tokens[at])

/** The normalised word at a place; empty outside. */
export const wordAt = (tokens: readonly Token[], at: number): string => (at < 0 ? '' : (tokens[at]?.lower ?? ''))

/** True when two neighbouring tokens touch ("10" and "-" of "10-12"). */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start
}
