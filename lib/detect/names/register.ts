import type { NameRef } from '../../model/claims.ts'
import type { NameMention } from './find-names.ts'

/** Somebody or something that the article names, under its fullest name so far. */
export interface Referent {
  readonly key: string
  readonly text: string
  readonly id?: string
  readonly mention: NameMention
}

/** Full names by their last name (or first, as in Korea), so that "Kovalenko" is the "Andrii Kovalenko" named before. */
export class Register {
  readonly #byLastName = new Map<string, Referent>()
  readonly #byText = new Map<string, Referent>()

  /** Takes note of a mention and says whom it stands for. */
  add(mention: NameMention): Referent {
    const known = this.find(mention)
    if (known !== undefined) return known
    const key = mention.id ?? mention.lower
    const referent: Referent = {
      key,
      text: mention.text,
      mention,
      ...(mention.id === undefined ? {} : { id: mention.id }),
    }
    this.#byText.set(mention.lower, referent)
    if (mention.kind === 'person') {
      for (const part of [lastWord(mention.text), firstWord(mention.text)])
        if (!this.#byLastName.has(part)) this.#byLastName.set(part, referent)
    }
    return referent
  }

  /** From now on the short form stands for the same, where it is nobody else's. */
  abbreviate(referent: Referent, short: string): void {
    if (!this.#byText.has(short)) this.#byText.set(short, referent)
  }

  /** The person whose last name a word is, if one was named before. */
  byLastName(word: string): Referent | undefined {
    return this.#byLastName.get(word)
  }

  /** The referent of a mention that was named before. */
  find(mention: NameMention): Referent | undefined {
    const same = this.#byText.get(mention.lower)
    if (same !== undefined) return same
    if (mention.id !== undefined || mention.text.includes(' ')) return undefined
    return this.#byLastName.get(mention.lower)
  }
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1).toLowerCase()
}

function firstWord(text: string): string {
  const blank = text.indexOf(' ')
  return (blank < 0 ? text : text.slice(0, blank)).toLowerCase()
}

/** "Moscow" and "Russians" act as Russia; everything else as itself. */
export const actsAs = ({ id, party, sense }: NameMention): string | undefined =>
  sense === 'capital-for-government' || sense === 'people' ? (party ?? id) : id

/** A referent as a reference: by id where it has one. */
export function refer(referent: Referent | undefined): NameRef | undefined {
  if (referent === undefined) return undefined
  const id = actsAs(referent.mention)
  return id === undefined ? { text: referent.text } : { text: referent.text, id }
}
