import type { CardOptions } from '../../model/card.ts'
import { MARGIN, type Place, placeCard } from './place-card.ts'

/** The card's width where the viewport has room for it; card.css says the same. */
const WIDTH = 408
/** What a card with reports comes to want, and what one without any does: the side is chosen for it before it is drawn. */
const HEIGHT = { full: 460, short: 240 } as const

type Words = Pick<CardOptions, 'boxes' | 'sentenceBoxes'>

/** Where a card of these words belongs now. It asks the article for its boxes and the card for nothing. */
export function placeFor({ boxes, sentenceBoxes }: Words, isFull: boolean, direction: 'ltr' | 'rtl'): Place {
  const { clientWidth } = document.documentElement
  return placeCard({
    viewport: { width: clientWidth, height: innerHeight },
    card: { width: Math.min(WIDTH, clientWidth - 2 * MARGIN), height: isFull ? HEIGHT.full : HEIGHT.short },
    claim: boxes(),
    sentence: sentenceBoxes(),
    direction,
  })
}

/** Puts the card there. One write, and no need to measure what was written. */
export function putCard(frame: HTMLElement, { left, edge, maxHeight, side }: Place): void {
  const y = side === 'above' ? `calc(${Math.round(edge)}px - 100%)` : `${Math.round(edge)}px`
  frame.style.maxHeight = `${Math.round(maxHeight)}px`
  frame.style.transform = `translate(${Math.round(left)}px, ${y})`
}

/** Calls this once a frame while the page scrolls or the window changes. */
export function onMoves(moved: () => void, signal: AbortSignal): void {
  let pending = 0
  const now = () => {
    pending = 0
    moved()
  }
  const soon = () => {
    pending ||= requestAnimationFrame(now)
  }
  addEventListener('scroll', soon, { signal, capture: true, passive: true })
  addEventListener('resize', soon, { signal, passive: true })
  signal.addEventListener('abort', () => cancelAnimationFrame(pending), { once: true })
}
