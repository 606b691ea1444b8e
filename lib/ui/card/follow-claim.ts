import type { CardOptions } from '../../model/card.ts'
import type { CardHost } from './card-host.ts'
import { placeCard } from './place-card.ts'

/** Keeps the card by its claim while the page scrolls, the window changes or the card grows; returns "look again now". */
export function followClaim(
  { frame }: CardHost,
  { boxes, sentenceBoxes }: Pick<CardOptions, 'boxes' | 'sentenceBoxes'>,
  direction: 'ltr' | 'rtl',
  signal: AbortSignal,
): () => void {
  let pending = 0
  const place = () => {
    pending = 0
    frame.style.maxHeight = ''
    const { width, height } = frame.getBoundingClientRect()
    const { left, top, maxHeight } = placeCard({
      viewport: { width: document.documentElement.clientWidth, height: innerHeight },
      card: { width, height },
      claim: boxes(),
      sentence: sentenceBoxes(),
      direction,
    })
    frame.style.maxHeight = `${maxHeight}px`
    frame.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
  }
  const soon = () => {
    pending ||= requestAnimationFrame(place)
  }
  addEventListener('scroll', soon, { signal, capture: true, passive: true })
  addEventListener('resize', soon, { signal, passive: true })
  const grown = new ResizeObserver(soon)
  grown.observe(frame)
  signal.addEventListener('abort', () => {
    grown.disconnect()
    cancelAnimationFrame(pending)
  })
  place()
  return place
}
