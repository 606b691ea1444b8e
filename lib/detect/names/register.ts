import type { NameMention } from './find-names.ts'

/** Somebody or something that the article names, under its fullest name so far. */
export interface Referent {
  readonly key: string
  readonly text: string
  readonly id?: string
  readonly mention: NameMention
}

/** Full names by their last name, so that "Kovalenko" is the "Andrii Kovalenko" named before. */
export class Register {
  readonly #byLastName = new Map<string, Referent>()
  readonly #byText = new Map<string, Referent>()

  /** Takes note of a mention and says whom it stands for. */
  add(mention: NameMention): Referent {
    const known = this.find(mention)
    if (known !== undefined) return known
    const key = mention.id ?? mention.text.toLowerCase()
    const referent: Referent = {
      key,
      text: mention.text,
      mention,
      ...(mention.id === undefined ? {} : { id: mention.id }),
    }
    this.#byText.set(mention.text.toLowerCase(), referent)
    if (mention.kind === 'person') {
      const last = lastWord(mention.text)
      if (!this.#byLastName.has(last)) this.#byLastName.set(last, referent)
    }
    return referent
  }

  /** The referent of a mention that was named before. */
  find(mention: NameMention): Referent | undefined {
    const same = this.#byText.get(mention.text.toLowerCase())
    if (same !== undefined) return same
    if (mention.id !== undefined || mention.text.includes(' ')) return undefined
    return this.#byLastName.get(mention.text.toLowerCase())
  }
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1).toLowerCase()
}
