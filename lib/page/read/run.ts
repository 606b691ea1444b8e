import { hasSentence, lengthOf, proseIn } from './prose.ts'
import { type Piece, plainBlanks } from './text-map.ts'
import type { Zone } from './zones.ts'

/** One run of text without a block boundary in it: a paragraph, a heading, a list item, a caption. */
export interface Run {
  /** The innermost block element around it. */
  readonly element: Element
  /** That element's name. */
  readonly tag: string
  readonly text: string
  /** Offsets count from the start of this run. */
  readonly pieces: readonly Piece[]
  /** How many characters stand in links. */
  readonly linked: number
  /** How long it is for a reader, in Latin letters. */
  readonly length: number
  /** Does a sentence end in it? */
  readonly hasSentence: boolean
  /** How much of it is prose, in letters. */
  readonly prose: number
  /** Innermost zone it lies in. */
  readonly zone: Zone | undefined
}

// What stands in the source but not in the text: blanks beyond the first, soft hyphens, zero-width spaces.
const UNREAD = / {2,}|[\u00AD\u200B\u2060\uFEFF]+/g

// Text with none of these is read as it stands.
const UNUSUAL = /[\t\n\f\r\u00AD\u200B\u2060\uFEFF]| {2}/

/** Gathers the text nodes of one run. */
export class RunBuilder {
  #text = ''
  #linked = 0
  #pieces: Piece[] = []

  /** Takes a text node; blanks are collapsed as a browser shows them. */
  add(node: Text, source: string, inLink: boolean): void {
    const before = this.#text.length
    if (UNUSUAL.test(source)) this.#addCollapsed(node, plainBlanks(source))
    else this.#take(node, source, 0, source.length)
    if (inLink) this.#linked += this.#text.length - before
  }

  /** A blank that stands for something between two words: a line break, a picture. */
  gap(): void {
    if (this.#text !== '' && !this.#text.endsWith(' ')) this.#text += ' '
  }

  /** The run so far, and a clean sheet; `undefined` when there was nothing but blanks. */
  finish(element: Element, tag: string, zone: Zone | undefined): Run | undefined {
    if (this.#text === '') return undefined
    const text = this.#text.trimEnd()
    if (text.length < this.#text.length) this.#cutAt(text.length)
    const run = text === '' ? undefined : this.#measured(text, element, tag, zone)
    this.#text = ''
    this.#linked = 0
    this.#pieces = []
    return run
  }

  #measured(text: string, element: Element, tag: string, zone: Zone | undefined): Run {
    const linked = this.#linked
    const [length, ends] = [lengthOf(text), hasSentence(text)]
    const prose = proseIn(tag, { letters: text.length, linked, length, hasSentence: ends })
    return { element, tag, text, pieces: this.#pieces, linked, length, hasSentence: ends, prose, zone }
  }

  /** Takes back the blanks at the end. */
  #cutAt(length: number): void {
    for (let last = this.#pieces.at(-1); last && last.start + last.length > length; last = this.#pieces.at(-1)) {
      this.#pieces.pop()
      if (last.start < length) this.#pieces.push({ ...last, length: length - last.start })
    }
  }

  #addCollapsed(node: Text, data: string): void {
    let from = 0
    for (const gap of data.matchAll(UNREAD)) {
      this.#take(node, data, from, gap.index + (gap[0].startsWith(' ') ? 1 : 0))
      from = gap.index + gap[0].length
    }
    this.#take(node, data, from, data.length)
  }

  #take(node: Text, data: string, from: number, to: number): void {
    const skip = data[from] === ' ' && (this.#text === '' || this.#text.endsWith(' ')) ? 1 : 0
    const start = from + skip
    if (start >= to) return
    this.#pieces.push({ node, from: start, start: this.#text.length, length: to - start })
    this.#text += start === 0 && to === data.length ? data : data.slice(start, to)
  }
}
