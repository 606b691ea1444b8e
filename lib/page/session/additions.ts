import type { ArticleFacts, BlockKind } from '../../model/article.ts'
import type { Steps } from '../../text/steps.ts'
import { assemble } from '../read/assemble.ts'
import type { Chosen } from '../read/select-runs.ts'
import { walkRuns } from '../read/walk.ts'
import { openZone, type Zone, zoneOf } from '../read/zones.ts'
import type { ReadArticle } from './ports.ts'

/** Text of this length outside of the article may be the next article of an endless page, or the first that came late. */
const ANOTHER_TEXT = 600

/**
 * The elements of an article in which something was added or changed, each once
 * and outermost; `undefined` when a text arrived outside of the article.
 */
export function additionsTo(root: Element, changed: readonly Element[]): Element[] | undefined {
  const inside = new Set<Element>()
  for (const element of changed) {
    if (root.contains(element)) inside.add(blockAround(element, root))
    else if (isAnotherText(element)) return undefined
  }
  if (inside.has(root)) return undefined
  return [...inside].filter((element) => !isInsideOther(element, inside, root) && !isFurniture(element, root))
}

// Elements of running text: a change inside one is a change of the block around it.
const INLINE = 'a, abbr, b, bdi, bdo, cite, code, em, i, mark, q, s, small, span, strong, sub, sup, time, u'

function blockAround(element: Element, root: Element): Element {
  let at = element
  while (at !== root && at.matches(INLINE) && at.parentElement !== null) at = at.parentElement
  return at
}

function isInsideOther(element: Element, others: ReadonlySet<Element>, root: Element): boolean {
  for (let at = element.parentElement; at !== null && at !== root; at = at.parentElement)
    if (others.has(at)) return true
  return false
}

/** Comments, related stories and the like inside the article's own element. */
function isFurniture(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement)
    if (openZone(at, at.localName, undefined)?.kind === 'furniture') return true
  return false
}

function isAnotherText(element: Element): boolean {
  return (element.textContent?.length ?? 0) >= ANOTHER_TEXT && element.querySelector('p') !== null
}

/** A run shorter than this says nothing by itself: a time, a label. */
const SHORTEST_RUN = 25

/**
 * What elements added to an article contribute, as one text in reading order; the article around them already told what
 * kind of text it is.
 */
export function* readAdditions(elements: readonly Element[], facts: ArticleFacts): Steps<ReadArticle> {
  const chosen: Chosen[] = []
  for (const element of [...elements].sort(inDocumentOrder)) {
    yield
    for (const run of yield* walkRuns(element)) {
      const kind = kindIn(run.zone)
      if (kind !== undefined && run.text.length >= SHORTEST_RUN) chosen.push({ run, kind })
    }
  }
  return { ...assemble(chosen), facts }
}

function inDocumentOrder(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

function kindIn(zone: Zone | undefined): BlockKind | undefined {
  if (zoneOf(zone, 'furniture')) return undefined
  if (zoneOf(zone, 'caption')) return 'caption'
  if (zoneOf(zone, 'quote')) return 'pull-quote'
  return zoneOf(zone, 'entry') ? 'live-entry' : 'paragraph'
}

/** A clock's tick or an empty box is no news. */
export function mayHoldText(element: Element): boolean {
  return (element.textContent?.length ?? 0) > 20
}
