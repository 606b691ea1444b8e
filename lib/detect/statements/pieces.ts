import type { Span } from '../../model/article.ts'
import { type FoundAttribution, isReported } from './found.ts'

/** A stretch of a block that is somebody's words. */
export interface Piece extends Span {
  readonly found: FoundAttribution
  /** The farthest end of this piece and all before it. */
  farthest: number
}

/** What is reported in a block, in reading order; what somebody would not speak of is nobody's word. */
export function piecesOf(found: readonly FoundAttribution[]): readonly Piece[] {
  const pieces: Piece[] = []
  for (const each of found) {
    if (!isReported(each) || each.stance === 'declines' || each.attribution.construction === 'relative') continue
    for (const { start, end } of each.contents) pieces.push({ start, end, found: each, farthest: end })
  }
  if (pieces.length > 1) pieces.sort((one, other) => one.start - other.start)
  let farthest = 0
  for (const piece of pieces) {
    farthest = Math.max(farthest, piece.end)
    piece.farthest = farthest
  }
  return pieces
}

/** The attributions whose words hold a span, the widest first. */
export function around(pieces: readonly Piece[], { start, end }: Span): readonly FoundAttribution[] {
  if (pieces.length === 0) return NONE
  const holding: Piece[] = []
  for (let at = lastBefore(pieces, start); at >= 0; at--) {
    const piece = pieces[at]
    if (piece === undefined || piece.farthest < end) break
    if (piece.end >= end) holding.push(piece)
  }
  if (holding.length > 1) holding.reverse().sort((one, other) => other.end - other.start - (one.end - one.start))
  return holding.map(({ found }) => found)
}

const NONE: readonly FoundAttribution[] = []

/** The last piece that starts at or before an offset, or -1. */
function lastBefore(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
