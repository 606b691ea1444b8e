import type { Claim } from '../../model/claims.ts'
import type { PageState } from '../../model/page-state.ts'
import { excerptOf } from './excerpts.ts'
import { FigurePlaces } from './figure-places.ts'
import type { ReadArticle } from './ports.ts'

/** A claim, the text it was read in, and its words as they stood there. */
export interface Entry {
  readonly claim: Claim
  readonly article: ReadArticle
  readonly excerpt: PageState['excerpts'][string]
  /** The node that its words begin in, or began in. */
  readonly node: Node | undefined
}

/** The claims of a page in reading order. One more is put into its place without looking at all others. */
export class Entries {
  #list: Entry[] = []
  readonly #byId = new Map<string, Entry>()
  #figures = new Map<ReadArticle, FigurePlaces<Entry>>()

  get all(): readonly Entry[] {
    return this.#list
  }

  get(claimId: string): Entry | undefined {
    return this.#byId.get(claimId)
  }

  /** Put claims of an article where their words stand in the page. */
  add(article: ReadArticle, claims: readonly Claim[]): void {
    for (const claim of claims) {
      const entry = { claim, article, excerpt: excerptOf(article, claim), node: article.nodeAt(claim.span.start) }
      this.#byId.set(claim.id, entry)
      this.#list.splice(placeFor(entry, this.#list), 0, entry)
    }
    this.#figures.delete(article)
  }

  /** Take out those that are gone; they come back in reading order. */
  takeOut(isGone: (entry: Entry) => boolean): readonly Entry[] {
    const gone = this.#list.filter(isGone)
    if (gone.length === 0) return gone
    for (const { claim } of gone) this.#byId.delete(claim.id)
    this.#list = this.#list.filter(({ claim }) => this.#byId.has(claim.id))
    this.#figures.clear()
    return gone
  }

  clear(): void {
    this.#list = []
    this.#byId.clear()
    this.#figures.clear()
  }

  /** The figures whose words stand, at least partly, where those of this claim stand. */
  figuresIn({ claim: { span, repeats = [] }, article }: Entry): ReadonlySet<Entry> {
    const places =
      this.#figures.get(article) ?? new FigurePlaces(this.#list.filter((entry) => entry.article === article))
    this.#figures.set(article, places)
    return places.touching([span, ...repeats])
  }
}

/** Where an entry belongs: behind the last that does not stand after it. Mostly that is the end. */
function placeFor(entry: Entry, list: readonly Entry[]): number {
  let low = 0
  let high = list.length
  const last = list.at(-1)
  if (last === undefined || !isBefore(entry, last)) return high
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(entry, list[middle] as Entry)) high = middle
    else low = middle + 1
  }
  return low
}

function isBefore(one: Entry, other: Entry): boolean {
  if (one.article === other.article) return one.claim.span.start < other.claim.span.start
  if (one.node === undefined || other.node === undefined || one.node === other.node) return false
  return (one.node.compareDocumentPosition(other.node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
