import type { Span } from '../../model/article.ts'

/** A stretch of one text node that stands unchanged in a text, apart from blanks of another kind. */
export interface Piece {
  readonly node: Text
  /** Where it starts in the node's data. */
  readonly from: number
  /** Where it starts in the text. */
  readonly start: number
  readonly length: number
}

/**
 * Finds the place in the page for a place in the text. Offsets are kept, nodes are looked up at the last moment:
 *
 *     text    A  m i l l i o n _ s o l d i e r s
 *     pieces  [node 1, from 4 ][node 2, from 0  ]
 */
export class TextMap {
  readonly #text: string
  readonly #pieces: readonly Piece[]

  /** `pieces` in the order of the text, never overlapping. */
  constructor(text: string, pieces: readonly Piece[]) {
    this.#text = text
    this.#pieces = pieces
  }

  /** The range that shows this span; `undefined` once the page has changed or removed its words. */
  rangeFor({ start, end }: Span): StaticRange | undefined {
    if (start >= end) return undefined
    const first = this.#indexAt(start)
    const last = this.#indexAt(end - 1)
    const head = this.#pieces[first]
    const tail = this.#pieces[last]
    if (head === undefined || tail === undefined || !this.#stands(first, last)) return undefined
    return new StaticRange({
      startContainer: head.node,
      startOffset: head.from + Math.max(0, start - head.start),
      endContainer: tail.node,
      endOffset: tail.from + Math.min(tail.length, end - tail.start),
    })
  }

  /** Are the words of these pieces still in the page as they were read? */
  #stands(first: number, last: number): boolean {
    for (let index = first; index <= last; index++) {
      const piece = this.#pieces[index]
      if (piece === undefined || !piece.node.isConnected) return false
      const now = piece.node.data.slice(piece.from, piece.from + piece.length)
      if (plainBlanks(now) !== this.#text.slice(piece.start, piece.start + piece.length)) return false
    }
    return true
  }

  /** The last piece that starts at or before `offset`. */
  #indexAt(offset: number): number {
    let low = 0
    let high = this.#pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#pieces[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return Math.max(0, low - 1)
  }
}

/** Line breaks and tabs of the source read as blanks; non-breaking ones stay, numbers are written with them. */
export function plainBlanks(data: string): string {
  return data.replace(/[\t\n\f\r]/g, ' ')
}
