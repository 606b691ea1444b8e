import type { Run } from './run.ts'

const LONGEST_CAPTION = 300
const HOW_FAR_OUT = 4

/** The pictures of an article. Captions are often marked by nothing but standing alone with one of them. */
export class Pictures {
  readonly #root: Element
  /** Every element of the article with a picture in it. */
  readonly #holders = new Set<Element>()

  constructor(root: Element) {
    this.#root = root
    for (const picture of root.querySelectorAll('img, picture, video'))
      for (
        let at: Element | null = picture;
        at !== null && at !== root && !this.#holders.has(at);
        at = at.parentElement
      )
        this.#holders.add(at)
  }

  /** Is this line alone with a picture in an element? */
  standOver({ element, text, hasSentence }: Run): boolean {
    if (this.#holders.size === 0 || text.length > LONGEST_CAPTION) return false
    let at: Element | null = element
    for (let step = 0; step < HOW_FAR_OUT && at !== null && at !== this.#root; step++) {
      if (this.#holders.has(at)) return isAlone(text, at) && (at !== element || !hasSentence)
      at = at.parentElement
    }
    return false
  }
}

function isAlone(text: string, element: Element): boolean {
  return (element.textContent?.trim().length ?? 0) <= text.length * 1.4 + 40
}
