import { proseIn } from './prose.ts'
import { type Piece, plainBlanks } from './text-map.ts'
import type { Zone } from './zones.ts'

/** One run of text without a block boundary in it: a paragraph, a heading, a list item, a caption. */
export interface Run {
  /** The innermost block element around it. */
  readonly element: Element
  readonly text: string
  /** Offsets count from the start of this run. */
  readonly pieces: readonly Piece[]
  /** How many characters stand in links. */
  readonly linked: number
  /** How much of it is prose. */
  readonly prose: number
  /** Innermost zone it lies in. */
  readonly zone: Zone | undefined
}

// What stands in the source but not in the text: blanks beyond the first, soft hyphens, zero-width spaces.
const UNREAD = / {2,}|[\u00AD\u200B\u2060\uFEFF]+/g

const GAPS = / {2}|[\u00AD\u200B\u2060\uFEFF]/
const SPECIAL = /[\t\n\f\r]/

/** Gathers the text nodes of one run. */
export class RunBuilder {
  #text = ''
  #linked = 0
  #pieces: Piece[] = []

  /** Takes a text node; blanks are collapsed as a browser shows them. */
  add(node: Text, source: string, inLink: boolean): void {
    const data = SPECIAL.test(source) ? plainBlanks(source) : source
    const before = this.#text.length
    let from = 0
    for (const gap of data === source && !GAPS.test(data) ? [] : data.matchAll(UNREAD)) {
      this.#take(node, data, from, gap.index + (gap[0].startsWith(' ') ? 1 : 0))
      from = gap.index + gap[0].length
    }
    this.#take(node, data, from, data.length)
    if (inLink) this.#linked += this.#text.length - before
  }

  /** A blank that stands for something between two words: a line break, a picture. */
  gap(): void {
    if (this.#text !== '' && !this.#text.endsWith(' ')) this.#text += ' '
  }

  /** The run so far, and a clean sheet; `undefined` when there was nothing but blanks. */
  finish(element: Element, zone: Zone | undefined): Run | undefined {
    const text = this.#text.trimEnd()
    this.#cutAt(text.length)
    const prose = proseIn(text, this.#linked, element)
    const run = text === '' ? undefined : { element, text, pieces: this.#pieces, linked: this.#linked, prose, zone }
    this.#text = ''
    this.#linked = 0
    this.#pieces = []
    return run
  }

  /** Takes back the blanks at the end. */
  #cutAt(length: number): void {
    for (let last = this.#pieces.at(-1); last && last.start + last.length > length; last = this.#pieces.at(-1)) {
      this.#pieces.pop()
      if (last.start < length) this.#pieces.push({ ...last, length: length - last.start })
    }
  }

  #take(node: Text, data: string, from: number, to: number): void {
    const skip = data[from] === ' ' && (this.#text === '' || this.#text.endsWith(' ')) ? 1 : 0
    const start = from + skip
    if (start >= to) return
    this.#pieces.push({ node, from: start, start: this.#text.length, length: to - start })
    this.#text += data.slice(start, to)
  }
}
