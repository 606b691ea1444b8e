/** Classes of UTF-16 code units, as far as the tokenizer cares. */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
export const MARK = 3
/** Invisible inside words: soft hyphen, zero-width characters, variation selectors. */
export const INVISIBLE = 4

/** Up to which code the table goes: Latin with all its accents. */
const LATIN = 0x250
const TABLE = new Uint8Array(LATIN)
  .fill(LETTER)
  .fill(SPACE, 0, 0x21)
  .fill(MARK, 0x21, 0x41)
  .fill(DIGIT, 0x30, 0x3a)
  .fill(MARK, 0x5b, 0x61)
  .fill(MARK, 0x7b, 0xc0)
for (const code of [0x85, 0xa0]) TABLE[code] = SPACE
for (const code of [0x5f, 0xaa, 0xb2, 0xb3, 0xb5, 0xba]) TABLE[code] = LETTER
for (const code of [0xd7, 0xf7]) TABLE[code] = MARK
TABLE[0xad] = INVISIBLE

/** First code units of the digit rows zero to nine: Arabic-Indic, Persian, Devanagari, Bengali, full-width. */
const DIGIT_ROWS: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10]

/** The value of a digit in any of the scripts known, or -1. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  if (code < 0x660) return -1
  for (const zero of DIGIT_ROWS) if (code >= zero && code < zero + 10) return code - zero
  return -1
}

/** The class of a code unit: table for Latin, a few ranges for the rest of Unicode. */
export function classOf(code: number): number {
  return code < LATIN ? (TABLE[code] as number) : classOfRest(code)
}

function classOfRest(code: number): number {
  if (code < 0x2000) return digitValue(code) >= 0 ? DIGIT : code === 0x1680 ? SPACE : isOldMark(code) ? MARK : LETTER
  if (code < 0x2c00) return classOfSymbols(code)
  if (code < 0xd800) return code === 0x3000 ? SPACE : code < 0x3040 && code > 0x3000 ? MARK : LETTER
  if (code < 0xf900) return MARK
  if (code < 0xfe00) return LETTER
  if (code <= 0xfe0f || code === 0xfeff) return INVISIBLE
  if (digitValue(code) >= 0) return DIGIT
  return (code >= 0xfe70 && code < 0xfeff) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xffdc)
    ? LETTER
    : MARK
}

/** Punctuation of Greek, Hebrew and Arabic, and the Arabic number separators. */
function isOldMark(code: number): boolean {
  return (
    code === 0x37e ||
    code === 0x5be ||
    code === 0x60c ||
    code === 0x61b ||
    code === 0x61f ||
    (code >= 0x66a && code <= 0x66c) ||
    code === 0x6d4
  )
}

function classOfSymbols(code: number): number {
  if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return SPACE
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f))
    return INVISIBLE
  return code === 0x2082 || (code >= 0x2100 && code < 0x2150) ? LETTER : MARK
}

/** True for a capital letter of Latin, Greek or Cyrillic script. */
export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  if (code < 0x250 || (code >= 0x370 && code < 0x530) || (code >= 0x1e00 && code < 0x2000)) {
    const letter = String.fromCharCode(code)
    return letter.toLowerCase() !== letter
  }
  return code >= 0xff21 && code <= 0xff3a
}
