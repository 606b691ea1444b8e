import type { NameSense } from './read-tables.ts'
import { wordsOf } from './rows.ts'

/** What a look-up needs of a token (`text/tokens.ts` makes them). */
export interface NameToken {
  readonly start: number
  readonly end: number
  readonly lower: string
  readonly capital: boolean
}

/** A known name in a row of tokens. */
export interface NameHit {
  /** How many tokens it covers; a possessive "'s" at its end is not among them. */
  readonly length: number
  readonly entityId: string
  readonly sense: NameSense
  /** The country or movement that acts where the name is a subject: "Moscow", "the Kremlin" and "Russians" are Russia. */
  readonly party?: string
  /** The word joined to it by a hyphen: "held" in "Russian-held", "backed" in "Iran-backed". */
  readonly compound?: string
}

/** What one form of words stands for. */
export interface Form {
  readonly id: string
  readonly sense: NameSense
  readonly party?: string
  /** Matches in small letters too ("front line", "southern Lebanon"). */
  readonly anyCase: boolean
}

/**
 * Forms by their words joined with blanks. Each beginning of a form is a key too, without a form, so that a
 * look-up walks on exactly as long as some name could still follow:
 *
 *     "north" → (nothing yet)      "north korea" → North Korea      "north korean" → North Korea
 */
export type FormMap = Map<string, Form | undefined>

/** A name as the keys of the map have it: "N. Korea" is "n korea". */
export function keyOf(name: string): string {
  return wordsOf(name).join(' ')
}

/** Adds a form; the first owner of a form keeps it, so tables come in order of precedence. */
export function addForm(forms: FormMap, written: string, form: Form): void {
  const key = keyOf(written)
  for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
    const beginning = key.slice(0, at)
    if (!forms.has(beginning)) forms.set(beginning, undefined)
  }
  if (forms.get(key) === undefined) forms.set(key, form)
}

/** Small words that a name may hold in small letters: "Islamic State of Iraq", "Kursk region". */
const SMALL = new Set(
  'of the and for in on to with al as ad an de el la von der der region province oblast governorate state city border plant group corridor'.split(
    ' ',
  ),
)

/** The longest form whose words start at `at`; `end` is the token after it. */
export function longest(
  forms: FormMap,
  tokens: readonly NameToken[],
  at: number,
  prefix = '',
): { readonly form: Form; readonly end: number } | undefined {
  let found: { form: Form; end: number } | undefined
  let key = prefix
  let isCapital = tokens[at]?.capital === true
  for (let next = at; next < tokens.length; next++) {
    const token = tokens[next]
    if (token === undefined) break
    const word = wordOf(token)
    if (word === '') {
      if (next > at && isJoint(tokens, next)) continue
      break
    }
    key = key === '' ? word : `${key} ${word}`
    if (!forms.has(key)) break
    isCapital &&= token.capital || SMALL.has(word)
    const form = forms.get(key)
    if (form !== undefined && (form.anyCase || isCapital)) found = { form, end: next + 1 }
  }
  return found
}

/** The word as names are compared; '' for marks and the possessive. */
function wordOf(token: NameToken): string {
  const { lower } = token
  if (lower === "'s") return ''
  if (/^[a-z]+$/.test(lower)) return lower
  return wordsOf(lower).join('')
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
