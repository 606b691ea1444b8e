import type { Span } from '../../model/article.ts'
import type { Claim } from '../../model/claims.ts'

interface Place<Item> {
  readonly span: Span
  readonly item: Item
}

/** Where the figures of one text stand, to find those in a sentence without going through all. */
export class FigurePlaces<Item extends { readonly claim: Claim }> {
  readonly #places: readonly Place<Item>[]
  readonly #longest: number

  /** Takes any claims of the text in any order; statements are left out. */
  constructor(items: Iterable<Item>) {
    const places: Place<Item>[] = []
    for (const item of items) {
      if (item.claim.facts.kind !== 'figure') continue
      for (const span of [item.claim.span, ...(item.claim.repeats ?? [])]) places.push({ span, item })
    }
    this.#places = places.sort((one, other) => one.span.start - other.span.start)
    this.#longest = Math.max(0, ...places.map(({ span }) => span.end - span.start))
  }

  /** The figures that have a character in common with one of these spans, each once. */
  touching(spans: readonly Span[]): ReadonlySet<Item> {
    const found = new Set<Item>()
    for (const { start, end } of spans) {
      for (let at = this.#firstFrom(start - this.#longest); at < this.#places.length; at++) {
        const { span, item } = this.#places[at] as Place<Item>
        if (span.start >= end) break
        if (span.end > start) found.add(item)
      }
    }
    return found
  }

  /** The index of the first place that starts at `offset` or later. */
  #firstFrom(offset: number): number {
    let low = 0
    let high = this.#places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#places[middle]?.span.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
