import type { Box } from '../../model/card.ts'

/** A range that Highlight takes and `rangeFor` gives: cheap for the page, since the browser does not keep it up to date. */
export type TextRange = AbstractRange

/** Where the words of a range stand in the viewport, line by line; none when they are gone or not shown. */
export function boxesOf(range: TextRange | undefined): Box[] {
  const live = range && liveRange(range)
  if (live === undefined) return []
  return Array.from(live.getClientRects()).flatMap(({ left, top, width, height }) =>
    width > 0 && height > 0 ? [{ left, top, width, height }] : [],
  )
}

/**
 * Is the element around the beginning of a range drawn above or below the viewport? A quick look: measuring the range
 * itself takes ten times as long. False says nothing.
 */
export function isFarFromView({ startContainer }: TextRange): boolean {
  const box = startContainer.parentElement?.getBoundingClientRect()
  return box !== undefined && box.height > 0 && (box.top >= innerHeight || box.bottom <= 0)
}

/** Is this point inside one of the boxes? `slack` makes thin lines easier to hit. */
export function isInside(boxes: readonly Box[], x: number, y: number, slack = 2): boolean {
  return boxes.some(
    ({ left, top, width, height }) =>
      x >= left - slack && x <= left + width + slack && y >= top - slack && y <= top + height + slack,
  )
}

/** Do the range's nodes still stand in the document, long enough for its ends? */
export function isInPlace({ startContainer, startOffset, endContainer, endOffset }: TextRange): boolean {
  return (
    startContainer.isConnected &&
    endContainer.isConnected &&
    startOffset <= lengthOf(startContainer) &&
    endOffset <= lengthOf(endContainer)
  )
}

/** The same range as one that can be measured; `undefined` when its words are gone. */
export function liveRange(range: TextRange): Range | undefined {
  if (!isInPlace(range)) return undefined
  const live = document.createRange()
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  return live
}

const lengthOf = (node: Node): number => (node instanceof CharacterData ? node.length : node.childNodes.length)
