import { boxesOf, type TextRange } from '../marks/boxes.ts'

/** Bring the words into the middle of the viewport, through every scrolling box around them. At once: a card opens there. */
export function scrollTo(range: TextRange): void {
  const element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement
  element?.scrollIntoView({ block: 'center', behavior: 'instant' })
  const [box] = boxesOf(range)
  if (box === undefined) return
  // A paragraph taller than the viewport may still leave the words outside.
  const isSeen = box.top >= 0 && box.top + box.height <= innerHeight
  if (!isSeen) scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' })
}
