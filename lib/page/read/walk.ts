import { atOnce, type Steps } from '../../text/steps.ts'
import { type Run, RunBuilder } from './run.ts'
import { isHeading, roleOf } from './tags.ts'
import { openZone, type Zone, zoneOfTag } from './zones.ts'

// Anything but the blanks that stand between two tags of the source.
const INK = /[^ \t\n\f\r]/

// Elements that hold running text, in which an unknown element is a link or a mark-up of words.
const TEXT_HOLDERS = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'span', 'strong', 'em', 'b', 'i'])

// Chromium's parser stops at 512; scripts can nest deeper.
const DEEPEST = 1000

/** Nodes that are looked at in one step: well below a millisecond. */
const NODES_A_STEP = 200

/** So often a walk begins anew when the page changes under its feet; then it goes through at once. */
const MOST_TRIES = 2

/**
 * Reads every run of text below `root` in document order, open shadow roots included, in one pass. Menus, comments and
 * whatever else is furniture for certain is not entered, unless `title` stands in it.
 */
export function* walkRuns(root: Element, title?: Element): Steps<Run[]> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const walk = new Walk(root, title)
    let isLost = false
    while (!isLost && walk.goOn()) {
      yield
      isLost = walk.isLost()
    }
    if (!isLost) return walk.runs
  }
  const walk = new Walk(root, title)
  while (walk.goOn());
  return walk.runs
}

/** The same at once, for what is small. */
export function collectRuns(root: Element, title?: Element): Run[] {
  return atOnce(walkRuns(root, title))
}

/** How far the walk has come among the children of one node. */
interface Level {
  readonly parent: Node
  next: Node | null
  readonly block: Element
  readonly tag: string
  readonly zone: Zone | undefined
  readonly inLink: boolean
  readonly depth: number
  readonly outer: Level | undefined
}

class Walk {
  readonly runs: Run[] = []
  readonly #builder = new RunBuilder()
  readonly #title: Element | undefined
  #level: Level | undefined
  #breaks = 0

  constructor(root: Element, title: Element | undefined) {
    this.#title = title
    const { localName: tag, firstChild: next } = root
    const zone = openZone(root, tag, undefined)
    this.#level = { parent: root, next, block: root, tag, zone, inLink: false, depth: 0, outer: undefined }
  }

  /** Looks at the next nodes; are there more? */
  goOn(): boolean {
    let level = this.#level
    for (let left = NODES_A_STEP; left > 0 && level !== undefined; left--) {
      const node: Node | null = level.next
      if (node === null) {
        if (level.parent === level.block) this.#flush(level)
        level = level.outer
        continue
      }
      level.next = node.nextSibling
      const { nodeType } = node
      if (nodeType === Node.TEXT_NODE) this.#text(node as Text, level)
      else if (nodeType === Node.ELEMENT_NODE) level = this.#element(node as Element, level)
    }
    this.#level = level
    return level !== undefined
  }

  /** Did the page take away, since the last step, what was to be looked at next? */
  isLost(): boolean {
    for (let level = this.#level; level !== undefined; level = level.outer)
      if (level.next !== null && level.next.parentNode !== level.parent) return true
    return false
  }

  #text(node: Text, level: Level): void {
    const { data } = node
    if (!INK.test(data)) {
      this.#builder.gap()
      return
    }
    if (this.#breaks > 1) this.#flush(level)
    else if (this.#breaks > 0) this.#builder.gap()
    this.#breaks = 0
    this.#builder.add(node, data, level.inLink)
  }

  /** Where the walk goes on: inside the element, or behind it. */
  #element(element: Element, level: Level): Level {
    const tag = element.localName
    const role = roleOf(tag)
    if (role === 'break') this.#breaks++
    if (role === 'skipped' || role === 'break' || level.depth > DEEPEST) return level
    const isBare = !element.hasAttributes()
    if (!isBare && isHidden(element)) return level
    const opened = isBare ? zoneOfTag(element, tag, level.zone) : openZone(element, tag, level.zone)
    if (opened !== undefined && this.#isClosed(opened)) return level
    if (isInline(element, tag, role, opened !== undefined)) {
      if (isHeading(level.tag) && followsElement(element)) this.#builder.gap()
      return within(element, level, level.block, level.tag, tag === 'a', opened)
    }
    this.#flush(level)
    return within(element, level, element, tag, tag === 'a', opened)
  }

  #isClosed(zone: Zone): boolean {
    if (zone.kind !== 'furniture' || zone.strength !== 'always') return false
    return this.#title === undefined || !zone.element.contains(this.#title)
  }

  #flush({ block, tag, zone }: Level): void {
    this.#breaks = 0
    const run = this.#builder.finish(block, tag, zone)
    if (run) this.runs.push(run)
  }
}

/** The level inside an element; a shadow tree is walked before what its host holds, and instead of it inside of lines. */
function within(
  element: Element,
  outer: Level,
  block: Element,
  tag: string,
  isLink: boolean,
  opened: Zone | undefined,
): Level {
  const [zone, inLink, depth] = [opened ?? outer.zone, outer.inLink || isLink, outer.depth + 1]
  const shadow = element.shadowRoot
  const own = { parent: element, next: element.firstChild, block, tag, zone, inLink, depth, outer }
  if (shadow === null) return own
  const after = block === element ? own : outer
  return { parent: shadow, next: shadow.firstChild, block, tag, zone, inLink, depth, outer: after }
}

function isInline(element: Element, tag: string, role: ReturnType<typeof roleOf>, opensZone: boolean): boolean {
  if (role === 'inline') return !opensZone || tag !== 'span'
  return tag.includes('-') && TEXT_HOLDERS.has(element.parentElement?.localName ?? '')
}

/** In headings kicker and title are often two spans that only the style sheet keeps apart. */
function followsElement(element: Element): boolean {
  return element.previousSibling?.nodeType === Node.ELEMENT_NODE
}

/** Hidden by its own attributes, of which it has some; style sheets are not asked, since that would force a layout. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return !isStreamed(element)
  if (element.hasAttribute('contenteditable')) return element.getAttribute('contenteditable') !== 'false'
  const style = element.getAttribute('style')
  if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true
  // Consent layers hide the whole page from screen readers while they are open: a part with a heading is still read.
  return element.getAttribute('aria-hidden') === 'true' && element.querySelector('h1, p + p') === null
}

/** React sends parts of a page ahead in hidden elements with such an id and moves them to their place. */
function isStreamed(element: Element): boolean {
  return /^S:[\da-f]+$/.test(element.id)
}
