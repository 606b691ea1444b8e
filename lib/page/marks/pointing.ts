import { boxesOf, isInside } from './boxes.ts'
import type { Marks } from './marks.ts'

/** What the pointer does with marks. */
export interface Pointing {
  /** The pointer rests on a claim's words, or (`undefined`) on none. */
  rested(claimId: string | undefined): void
  /** The reader pressed a claim's words. */
  pressed(claimId: string): void
}

/** A mark opens its card once the pointer has rested on it this long. */
const REST_MS = 220

// A press on these is the page's, even where a mark lies on them.
const PAGE_CONTROLS = 'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]'

/** Watch the pointer until the signal aborts. Nothing is ever kept from the page. */
export function watchPointer(marks: Marks, { rested, pressed }: Pointing, signal: AbortSignal): void {
  let at: { x: number; y: number; time: number } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const settle = () => {
    timer = undefined
    if (at === undefined) return
    const left = REST_MS - (performance.now() - at.time)
    if (left > 1) timer = setTimeout(settle, left)
    else rested(claimAt(marks, at.x, at.y))
  }
  const options = { signal, passive: true, capture: true } as const
  addEventListener(
    'pointermove',
    ({ clientX: x, clientY: y, pointerType }) => {
      if (pointerType === 'touch') return
      at = { x, y, time: performance.now() }
      timer ??= setTimeout(settle, REST_MS)
    },
    options,
  )
  addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || isForThePage(event)) return
      const claimId = claimAt(marks, event.clientX, event.clientY)
      if (claimId !== undefined) pressed(claimId)
    },
    options,
  )
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
}

/** The claim whose words stand at this point and are not covered there; the shortest, where several do. */
export function claimAt(marks: Marks, x: number, y: number): string | undefined {
  const top = deepestAt(x, y)
  if (top === undefined) return undefined
  let best: { claimId: string; length: number } | undefined
  for (const [claimId, ranges] of marks.shown())
    for (const range of ranges) {
      if (!top.contains(range.startContainer) && !top.contains(range.endContainer)) continue
      if (!isInside(boxesOf(range), x, y)) continue
      const length = lengthOf(range)
      if (best === undefined || length < best.length) best = { claimId, length }
    }
  return best?.claimId
}

/** The element at a point, through open shadow roots. */
function deepestAt(x: number, y: number): Element | undefined {
  let top = document.elementFromPoint(x, y)
  while (top?.shadowRoot) {
    const inner = top.shadowRoot.elementFromPoint(x, y)
    if (inner === null || inner === top) break
    top = inner
  }
  return top ?? undefined
}

function isForThePage(event: MouseEvent): boolean {
  const selection = getSelection()
  if (selection !== null && !selection.isCollapsed) return true
  const [target] = event.composedPath()
  return target instanceof Element && target.closest(PAGE_CONTROLS) !== null
}

function lengthOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): number {
  return startContainer === endContainer ? endOffset - startOffset : Number.MAX_SAFE_INTEGER
}
