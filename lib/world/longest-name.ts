import { wordSet } from '../text/word-set.ts'
import type { Form, KnownForms, NameToken } from './forms.ts'
import { wordsOf } from './rows.ts'

/** Small words that a name may hold in small letters: "Islamic State of Iraq", "Kursk region". */
const SMALL = wordSet(
  'of the and for in on to with al as ad an de el la von der region province oblast governorate state city border plant group corridor',
)

/** A form found in the tokens; `end` is the token after it. */
export interface Found {
  readonly form: Form
  readonly end: number
}

/** Marks the keys of institutions in the map of forms, apart from names that stand alone. */
export const INSTITUTION = '~'

/** True when some name or institution begins with this word. */
export function beginsName(known: KnownForms, word: string): boolean {
  known.load(word)
  return known.forms.has(word) || known.forms.has(`${INSTITUTION} ${word}`)
}

/** The longest name whose words start at `at`. */
export function longestName(known: KnownForms, tokens: readonly NameToken[], at: number): Found | undefined {
  const token = tokens[at]
  if (token === undefined || (!token.capital && !known.small.has(token.lower))) return undefined
  known.load(firstWord(tokens, at))
  return walk(known, tokens, at, '')
}

/** The longest form whose key is the prefix and the words from `at` on. */
export function walk(known: KnownForms, tokens: readonly NameToken[], at: number, prefix: string): Found | undefined {
  let found: Found | undefined
  let key = prefix
  let isCapital = tokens[at]?.capital === true || isArticle(tokens, at)
  for (let next = at; next < tokens.length; next++) {
    const word = next === at ? firstWord(tokens, at) : wordOf(tokens[next])
    if (word === '') {
      if (next > at && isJoint(tokens, next)) continue
      break
    }
    key = key === '' ? word : `${key} ${word}`
    const form = known.forms.get(key)
    const goesOn = known.longer.has(key)
    if (form === undefined && !goesOn) break
    isCapital &&= tokens[next]?.capital === true || SMALL.has(word) || tokens[next - 1]?.lower === '-'
    if (form !== undefined && (form.anyCase || isCapital)) found = { form, end: next + 1 }
    if (!goesOn) break
  }
  return found
}

/** The "al" of "al-Shabaab", the "el" of "el-Fasher": a name that stands in small letters, joined to a capital. */
export const isArticle = (tokens: readonly NameToken[], at: number): boolean =>
  isHyphen(tokens, at + 1) && ARTICLES.has(tokens[at]?.lower ?? '') && tokens[at + 2]?.capital === true
const ARTICLES = wordSet('al el as ash ad ar an at az ed er es ez')

/** The word that a name at this place begins with: "N. Korea" begins with "north". */
export function firstWord(tokens: readonly NameToken[], at: number): string {
  const word = wordOf(tokens[at])
  if (tokens[at + 1]?.lower === '.') {
    if (word === 'n') return 'north'
    if (word === 's') return 'south'
  }
  return word
}

/** The word as names are compared; '' for marks and the possessive. */
function wordOf(token: NameToken | undefined): string {
  if (token === undefined || token.lower === "'s") return ''
  return isPlain(token.lower) ? token.lower : wordsOf(token.lower).join('')
}

function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (code < 0x61 || code > 0x7a) return false
  }
  return lower !== ''
}

// A mark that names are written across: the dot of "N. Korea", the hyphen of "Jong-un", "'s" in "Gaza's health ministry".
function isJoint(tokens: readonly NameToken[], at: number): boolean {
  const lower = tokens[at]?.lower
  if (lower === '.') return tokens[at - 1]?.end === tokens[at]?.start && (tokens[at - 1]?.lower.length ?? 9) <= 2
  return lower === "'s" || ((lower === '-' || lower === '/') && touchesBoth(tokens, at))
}

/** True when the token at `at` is a hyphen between two words that touch it. */
export function isHyphen(tokens: readonly NameToken[], at: number): boolean {
  return tokens[at]?.lower === '-' && touchesBoth(tokens, at)
}

function touchesBoth(tokens: readonly NameToken[], at: number): boolean {
  const mark = tokens[at]
  return mark !== undefined && tokens[at - 1]?.end === mark.start && tokens[at + 1]?.start === mark.end
}
