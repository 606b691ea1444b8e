import type { Postings, StatementStatistics } from './report-index.ts'

const EMPTY: Postings = { statements: [], weights: [], lengths: [] }

/** A term in one document and how weighty it is there. */
export type DocumentTerms = ReadonlyMap<string, number>

/** Which documents have a term: an inverted index in memory. Documents are numbered in the order they are added. */
export class InvertedIndex {
  readonly #lists = new Map<string, { statements: number[]; weights: number[]; lengths: number[] }>()
  #count = 0
  #length = 0

  /** Adds a document and answers its number. */
  add(terms: DocumentTerms): number {
    const number = this.#count++
    let length = 0
    for (const weight of terms.values()) length += weight
    this.#length += length
    for (const [term, weight] of terms) {
      const list = this.#lists.get(term)
      if (list === undefined) this.#lists.set(term, { statements: [number], weights: [weight], lengths: [length] })
      else {
        list.statements.push(number)
        list.weights.push(weight)
        list.lengths.push(length)
      }
    }
    return number
  }

  postings(term: string): Postings {
    return this.#lists.get(term) ?? EMPTY
  }

  get statistics(): StatementStatistics {
    return { count: this.#count, averageLength: this.#count === 0 ? 1 : this.#length / this.#count }
  }

  /** Every term with its list, for writing them down. */
  entries(): IterableIterator<[string, Postings]> {
    return this.#lists.entries()
  }
}
