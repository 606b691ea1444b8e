import { isHeading } from './prose.ts'
import { type Run, RunBuilder } from './run.ts'
import { openZone, type Zone } from './zones.ts'

// Nothing inside these is text of an article.
const SKIPPED = new Set(
  (
    'script style noscript template svg math iframe object embed video audio canvas input select textarea button option ' +
    'datalist progress meter map head link meta pre rt rp picture img'
  ).split(' '),
)

// Everything that does not break a line; any other element is a block.
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb s samp small span ' +
    'strike strong sub sup time tt u var wbr slot'
  ).split(' '),
)

// Anything but the blanks that stand between two tags of the source.
const INK = /[^ \t\n\f\r]/

// Elements that hold running text, in which an unknown element is a link or a mark-up of words.
const TEXT_HOLDERS = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'span', 'strong', 'em', 'b', 'i'])

// Chromium's parser stops at 512; scripts can nest deeper.
const DEEPEST = 1000

/**
 * Reads every run of text below `root` in document order, open shadow roots included, in one pass. Menus, comments and
 * whatever else is furniture for certain is not entered, unless `title` stands in it.
 */
export function collectRuns(root: Element, title?: Element): Run[] {
  return new Walk(title).all(root)
}

class Walk {
  readonly #runs: Run[] = []
  readonly #builder = new RunBuilder()
  readonly #title: Element | undefined
  #breaks = 0

  constructor(title: Element | undefined) {
    this.#title = title
  }

  all(root: Element): Run[] {
    this.#inside(root, root, openZone(root, undefined), false, 0)
    return this.#runs
  }

  #inside(parent: Node, block: Element, zone: Zone | undefined, inLink: boolean, depth: number): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) this.#text(node as Text, inLink, block, zone)
      else if (node.nodeType === Node.ELEMENT_NODE) this.#element(node as Element, block, zone, inLink, depth)
    }
    if (parent === block) this.#flush(block, zone)
  }

  #text(node: Text, inLink: boolean, block: Element, zone: Zone | undefined): void {
    const { data } = node
    if (!INK.test(data)) {
      this.#builder.gap()
      return
    }
    if (this.#breaks > 1) this.#flush(block, zone)
    else if (this.#breaks > 0) this.#builder.gap()
    this.#breaks = 0
    this.#builder.add(node, data, inLink)
  }

  #element(element: Element, block: Element, zone: Zone | undefined, inLink: boolean, depth: number): void {
    const tag = element.localName
    if (tag === 'br') this.#breaks++
    if (SKIPPED.has(tag) || tag === 'br' || depth > DEEPEST || isHidden(element)) return
    const own = openZone(element, zone) ?? zone
    if (own !== zone && this.#isClosed(own)) return
    const linked = inLink || tag === 'a'
    const inner: Node = element.shadowRoot ?? element
    if (isInline(element, tag, own !== zone)) {
      if (startsNewPart(element, block)) this.#builder.gap()
      this.#inside(inner, block, own, linked, depth + 1)
      return
    }
    this.#flush(block, zone)
    this.#inside(inner, element, own, linked, depth + 1)
    if (inner !== element) this.#inside(element, element, own, linked, depth + 1)
    this.#flush(element, own)
  }

  #isClosed(zone: Zone | undefined): boolean {
    if (zone?.kind !== 'furniture' || zone.strength !== 'always') return false
    return this.#title === undefined || !zone.element.contains(this.#title)
  }

  #flush(block: Element, zone: Zone | undefined): void {
    this.#breaks = 0
    const run = this.#builder.finish(block, zone)
    if (run) this.#runs.push(run)
  }
}

function isInline(element: Element, tag: string, opensZone: boolean): boolean {
  if (INLINE.has(tag)) return !opensZone || tag !== 'span'
  return tag.includes('-') && TEXT_HOLDERS.has(element.parentElement?.localName ?? '')
}

/** In headings kicker and title are often two spans that only the style sheet keeps apart. */
function startsNewPart(element: Element, block: Element): boolean {
  return element.previousSibling?.nodeType === Node.ELEMENT_NODE && isHeading(block)
}

/** Hidden by its own attributes; style sheets are not asked, since that would force a layout. */
function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false
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
