import type { Standing } from '../../model/relations.ts'
import type { MarksDensity } from '../../settings/marks.ts'
import type { TextRange } from './boxes.ts'
import { type Home, homeOf, isHoused } from './homes.ts'
import { type MarkNames, STANDINGS } from './names.ts'

// Which standings each density shows. "Notable" is what a reader can act upon.
const SHOWN: Readonly<Record<MarksDensity, readonly Standing[]>> = {
  all: STANDINGS,
  notable: ['disputed', 'outdated', 'corroborated'],
  conflicts: ['disputed'],
}

const FLASH_MS = 1_200

interface Mark {
  readonly standing: Standing
  readonly ranges: readonly TextRange[]
}

/**
 * The marks of one page, painted through the CSS Custom Highlight API: nothing
 * in the document changes. The registry belongs to the page as well, so what is
 * marked is kept here, and `reassert` puts back what the page threw out.
 *
 * At each change of the registry the browser looks at all marks of the page
 * again: 8 ms for a thousand. So what is set waits until it is drawn, all that
 * waits at once.
 */
export class Marks {
  readonly #marks = new Map<string, Mark>()
  readonly #drawn = new Map<string, Mark>()
  readonly #waiting = new Set<string>()
  readonly #highlights = new Map<Standing | 'flash', Highlight>()
  readonly #names: MarkNames
  readonly #needStyle: (homes: readonly Home[]) => void
  readonly #homes: Set<Home>
  #asked: Home[] = []
  #density: MarksDensity
  #glimpses: TextRange[] = []
  #isHidden = false

  /** `needStyle` puts the style of marks into the page for more kinds of places than are `styled`. */
  constructor(
    names: MarkNames,
    density: MarksDensity,
    needStyle: (homes: readonly Home[]) => void,
    styled: readonly Home[] = [],
  ) {
    this.#names = names
    this.#density = density
    this.#needStyle = needStyle
    this.#homes = new Set(styled)
  }

  /** Where marks stand or stood. */
  get homes(): readonly Home[] {
    return [...this.#homes]
  }

  get isHidden(): boolean {
    return this.#isHidden
  }

  /** Mark these ranges as one claim, in place of what was marked for it; seen once it is drawn. */
  set(claimId: string, standing: Standing, ranges: readonly TextRange[]): void {
    const before = this.#marks.get(claimId)
    if (before?.standing === standing && areSame(before.ranges, ranges)) return
    this.#marks.set(claimId, { standing, ranges })
    this.#waiting.add(claimId)
    this.#house(ranges)
  }

  /** Draw what waits. */
  draw(): void {
    for (const claimId of this.#waiting) {
      const mark = this.#marks.get(claimId)
      this.#erase(claimId)
      if (mark === undefined) continue
      this.#drawn.set(claimId, mark)
      for (const range of mark.ranges) this.#highlightOf(mark.standing).add(range)
    }
    this.#waiting.clear()
  }

  /** Draw what waits, once it is as much as is drawn already: so each mark is looked at twice, however many follow. */
  drawIfMany(): void {
    if (this.#waiting.size >= this.#drawn.size) this.draw()
  }

  /** Show words as marked while their claim is still being read. */
  glimpse(range: TextRange): void {
    this.#glimpses.push(range)
    this.#house([range])
    this.#highlightOf('unknown').add(range)
  }

  /** The claims stand there now. */
  endGlimpses(): void {
    for (const range of this.#glimpses.splice(0)) this.#highlights.get('unknown')?.delete(range)
  }

  /** Take the mark of a claim away. */
  delete(claimId: string): void {
    this.#marks.delete(claimId)
    this.#waiting.delete(claimId)
    this.#erase(claimId)
  }

  #erase(claimId: string): void {
    const mark = this.#drawn.get(claimId)
    if (mark === undefined) return
    for (const range of mark.ranges) this.#highlights.get(mark.standing)?.delete(range)
    this.#drawn.delete(claimId)
  }

  /** Every marked claim that the reader sees now. */
  *shown(): Iterable<readonly [claimId: string, ranges: readonly TextRange[]]> {
    if (this.#isHidden) return
    for (const [claimId, { standing, ranges }] of this.#marks) if (this.#isShown(standing)) yield [claimId, ranges]
  }

  setDensity(density: MarksDensity): void {
    this.#density = density
    this.#register()
  }

  setHidden(hidden: boolean): void {
    this.#isHidden = hidden
    this.#register()
  }

  /** Put back into the page's registry what is missing there. */
  reassert(): void {
    for (const [standing, highlight] of this.#highlights) {
      const name = this.#names[standing]
      if (this.#isShown(standing) && highlight.size > 0 && !CSS.highlights.has(name))
        CSS.highlights.set(name, highlight)
    }
  }

  /** Light words up for a moment, marked or not. */
  flash(ranges: readonly TextRange[]): void {
    this.#house(ranges)
    const highlight = new Highlight(...ranges)
    highlight.priority = 1
    this.#highlights.set('flash', highlight)
    CSS.highlights.set(this.#names.flash, highlight)
    setTimeout(() => {
      if (this.#highlights.get('flash') === highlight) CSS.highlights.delete(this.#names.flash)
    }, FLASH_MS)
  }

  /** Leave nothing. */
  clear(): void {
    for (const each of [this.#marks, this.#drawn, this.#waiting]) each.clear()
    this.#glimpses = []
    for (const [standing, highlight] of this.#highlights) {
      highlight.clear()
      CSS.highlights.delete(this.#names[standing])
    }
    this.#highlights.clear()
  }

  /** Ask for the style of places that have none yet, once for all that are marked now. */
  #house(ranges: readonly TextRange[]): void {
    for (const { startContainer } of ranges) {
      const home = homeOf(startContainer)
      if (isHoused(home, this.#homes)) continue
      this.#homes.add(home)
      if (this.#asked.push(home) === 1) queueMicrotask(() => this.#needStyle(this.#asked.splice(0)))
    }
  }

  #highlightOf(standing: Standing): Highlight {
    const known = this.#highlights.get(standing)
    if (known !== undefined) return known
    const highlight = new Highlight()
    // Where two claims overlap, the graver standing is on top.
    highlight.priority = -STANDINGS.indexOf(standing)
    this.#highlights.set(standing, highlight)
    if (this.#isShown(standing)) CSS.highlights.set(this.#names[standing], highlight)
    return highlight
  }

  #register(): void {
    for (const [standing, highlight] of this.#highlights) {
      if (this.#isShown(standing)) CSS.highlights.set(this.#names[standing], highlight)
      else CSS.highlights.delete(this.#names[standing])
    }
  }

  #isShown(standing: Standing | 'flash'): boolean {
    return !this.#isHidden && standing !== 'flash' && SHOWN[this.#density].includes(standing)
  }
}

function areSame(ones: readonly TextRange[], others: readonly TextRange[]): boolean {
  return ones.length === others.length && ones.every((one, at) => isSame(one, others[at] as TextRange))
}

const isSame = (one: TextRange, other: TextRange): boolean =>
  one.startContainer === other.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset
