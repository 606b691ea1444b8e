import type { Box } from '../../model/card.ts'

/** What the place of a card depends on, in CSS pixels of the viewport. */
export interface Placing {
  readonly viewport: { readonly width: number; readonly height: number }
  /** The card's width, and the height that it will want once everything is in it. */
  readonly card: { readonly width: number; readonly height: number }
  /** Lines of the figure and of its sentence. */
  readonly claim: readonly Box[]
  readonly sentence: readonly Box[]
  readonly direction: 'ltr' | 'rtl'
}

/**
 * Where the card stands. It hangs from its edge or stands on it, so that a card that grows moves neither and need not be
 * measured; its content scrolls inside `maxHeight`.
 */
export interface Place {
  readonly left: number
  /** Of a card above its sentence the lower edge, else the upper one. */
  readonly edge: number
  readonly maxHeight: number
  readonly side: 'below' | 'above' | 'free'
}

/** Air between sentence and card, and between card and the viewport's edge. */
const GAP = 8
export const MARGIN = 8
/** A side that is lower than this shows too little of a card to be worth it. */
const LEAST_HEIGHT = 180

/**
 * Below the sentence where the card fits, else above it, else on the larger side and scrolled inside. A sentence that
 * leaves no room on either side is covered, but never the figure itself; a figure that left the viewport leaves the card
 * at the edge behind it.
 */
export function placeCard({ viewport, card, claim, sentence, direction }: Placing): Place {
  const around = sidesOf(sentence, viewport.height) ?? sidesOf(claim, viewport.height)
  const left = leftOf(claim, card.width, viewport.width, direction)
  if (around === undefined) return { left, edge: MARGIN, maxHeight: viewport.height - 2 * MARGIN, side: 'free' }
  const fallback = sidesOf(claim, viewport.height) ?? around
  const sides = Math.max(around.below, around.above) >= LEAST_HEIGHT ? around : fallback
  const isBelow = sides.below >= card.height || sides.below >= sides.above
  return {
    left,
    edge: isBelow ? sides.bottom + GAP : sides.top - GAP,
    maxHeight: Math.max(0, isBelow ? sides.below : sides.above),
    side: isBelow ? 'below' : 'above',
  }
}

interface Sides {
  readonly top: number
  readonly bottom: number
  readonly above: number
  readonly below: number
}

function sidesOf(boxes: readonly Box[], height: number): Sides | undefined {
  if (boxes.length === 0) return undefined
  const top = clamp(Math.min(...boxes.map((box) => box.top)), 0, height)
  const bottom = clamp(Math.max(...boxes.map((box) => box.top + box.height)), 0, height)
  return { top, bottom, above: top - GAP - MARGIN, below: height - bottom - GAP - MARGIN }
}

/** The card starts where the figure starts, in the reading direction, as far as the viewport lets it. */
function leftOf(claim: readonly Box[], width: number, viewport: number, direction: 'ltr' | 'rtl'): number {
  const [line] = claim
  const start =
    line === undefined ? MARGIN : direction === 'ltr' ? line.left - MARGIN : line.left + line.width - width + MARGIN
  return clamp(start, MARGIN, Math.max(MARGIN, viewport - width - MARGIN))
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
