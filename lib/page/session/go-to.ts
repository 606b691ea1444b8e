import { boxesOf, type TextRange } from '../marks/boxes.ts'

/** How far down the viewport the words come to stand: below them is room for the card. */
const PLACE = 1 / 4

/** Bring the words to the upper part of the viewport, through every scrolling box around them. At once: a card opens there. */
export function scrollTo(range: TextRange): void {
  const element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement
  element?.scrollIntoView({ block: 'center', behavior: 'instant' })
  for (const scroller of scrollersAround(element)) {
    const [box] = boxesOf(range)
    if (box === undefined) return
    const isPage = scroller === document.scrollingElement
    const top = isPage ? 0 : scroller.getBoundingClientRect().top
    const height = isPage ? innerHeight : scroller.clientHeight
    scroller.scrollBy({ top: box.top - top - height * PLACE, behavior: 'instant' })
  }
}

/** From the innermost to the page itself; a shadow tree's boxes are followed by those around its host. */
function* scrollersAround(element: Element | null): Generator<Element> {
  for (let at = element; at !== null; at = parentOf(at)) {
    if (at === document.scrollingElement) continue
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) yield at
  }
  if (document.scrollingElement !== null) yield document.scrollingElement
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode()
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}
