import type { Span } from '../../model/article.ts'

/** A stretch of one text node that stands unchanged in a text, apart from blanks of another kind. */
export interface Piece {
  readonly node: Text
  /** Where it starts in the node's data. */
  readonly from: number
  /** Where it starts in its part of the text. */
  readonly start: number
  readonly length: number
}

/** A part of a text (a paragraph, a heading) and where it starts in the whole; its pieces count from there. */
export interface Part {
  readonly start: number
  readonly pieces: readonly Piece[]
}

/** How much around a span must still stand as it was read. */
const AROUND = 40

/**
 * Finds the place in the page for a place in the text. Offsets are kept, nodes are looked up at the last moment:
 *
 *     text    A  m i l l i o n _ s o l d i e r s
 *     pieces  [node 1, from 4 ][node 2, from 0  ]
 */
export class TextMap {
  readonly #text: string
  readonly #parts: readonly Part[]

  /** Parts and their pieces in the order of the text, never overlapping. */
  constructor(text: string, parts: readonly Part[]) {
    this.#text = text
    this.#parts = parts
  }

  /** The node that a place of the text was read from, whatever stands in it now. */
  nodeAt(offset: number): Text | undefined {
    const part = this.#parts[lastAt(this.#parts, offset)]
    return part?.pieces[lastAt(part.pieces, offset - part.start)]?.node
  }

  /** The range that shows this span; `undefined` once the page has changed or removed its words. */
  rangeFor({ start, end }: Span): StaticRange | undefined {
    if (start >= end) return undefined
    let at = lastAt(this.#parts, start)
    const until = lastAt(this.#parts, end - 1)
    const head = this.#pieceAt(at, start)
    const tail = this.#pieceAt(until, end - 1)
    if (head === undefined || tail === undefined) return undefined
    for (; at <= until; at++) if (!this.#stands(at, start, end)) return undefined
    return new StaticRange({
      startContainer: head.node,
      startOffset: head.from + Math.max(0, start - head.start),
      endContainer: tail.node,
      endOffset: tail.from + Math.min(tail.length, end - tail.start),
    })
  }

  /** The piece at a place, with its start counted in the whole text. */
  #pieceAt(at: number, offset: number): Piece | undefined {
    const part = this.#parts[at]
    const piece = part?.pieces[lastAt(part.pieces, offset - part.start)]
    return part && piece && { ...piece, start: piece.start + part.start }
  }

  /** Do the words between two places still stand in this part as they were read, and the nearest ones around them? */
  #stands(at: number, from: number, to: number): boolean {
    const part = this.#parts[at]
    if (part === undefined) return false
    const low = Math.max(0, from - part.start)
    const high = to - part.start
    for (let index = lastAt(part.pieces, low); index < part.pieces.length; index++) {
      const piece = part.pieces[index] as Piece
      if (piece.start >= high) break
      if (!piece.node.isConnected || !this.#isSame(piece, part.start, low - AROUND, high + AROUND)) return false
    }
    return true
  }

  #isSame({ node, from, start, length }: Piece, base: number, low: number, high: number): boolean {
    const first = Math.max(0, low - start)
    const last = Math.min(length, high - start)
    const now = node.data.slice(from + first, from + last)
    const read = this.#text.slice(base + start + first, base + start + last)
    return now === read || plainBlanks(now) === read
  }
}

/** The index of the last that starts at or before `offset`, or 0; all are in order. */
function lastAt(places: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

/** Line breaks and tabs of the source read as blanks; non-breaking ones stay, numbers are written with them. */
export function plainBlanks(data: string): string {
  return data.replace(/[\t\n\f\r]/g, ' ')
}
