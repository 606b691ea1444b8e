import type { EntityKind } from '../model/entities.ts'
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
  readonly party?: string | undefined
  /** The word joined to it by a hyphen: "held" in "Russian-held", "backed" in "Iran-backed". */
  readonly compound?: string | undefined
}

/** What one form of words stands for. */
export interface Form {
  readonly id: string
  readonly sense: NameSense
  readonly party?: string | undefined
  /** Place of its row among all rows; the lowest owns the form. */
  readonly rank: number
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

/** Adds a form under its key, unless a row of precedence owns it. */
export function addForm({ forms, longer }: KnownKeys, key: string, form: Form): void {
  for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
    const beginning = key.slice(0, at)
    longer.add(beginning)
    if (!forms.has(beginning)) forms.set(beginning, undefined)
  }
  const owner = forms.get(key)
  if (owner === undefined || form.rank < owner.rank) forms.set(key, form)
}

/** The forms read so far, and the keys that a longer one begins with: behind all others a look-up ends. */
export interface KnownKeys {
  readonly forms: FormMap
  readonly longer: Set<string>
}

/** The forms read so far, and the means to read more. */
export interface KnownForms extends KnownKeys {
  /** Reads the rows whose names may begin with this word. */
  load(word: string): void
  /** First words of names that match in small letters. */
  readonly small: ReadonlySet<string>
  kindOf(id: string): EntityKind | undefined
  /** "Ukrainian" by the country's id. */
  readonly adjectives: ReadonlyMap<string, string>
}
