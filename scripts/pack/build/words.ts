import type { Ledger } from './ledger.ts'
import { cell, type Row } from './tables.ts'

/** Single words of the records, field by field. A word that is already of the closed vocabulary needs no row. */
export class Words {
  readonly #means = new Map<string, string | undefined>()
  readonly #ledger: Ledger
  readonly #closed: Readonly<Record<string, ReadonlySet<string>>>

  constructor(rows: readonly Row[], closed: Readonly<Record<string, ReadonlySet<string>>>, ledger: Ledger) {
    for (const row of rows) this.#means.set(`${cell(row, 'field')}:${cell(row, 'word')}`, row.means)
    this.#closed = closed
    this.#ledger = ledger
  }

  /** What a word means; `undefined` when the table says "nothing", or, with a word in the ledger, when nobody knows it. */
  means(field: string, word: string | undefined, id: string): string | undefined {
    if (word === undefined) return undefined
    const key = `${field}:${word}`
    if (this.#means.has(key)) return this.#means.get(key)
    if (this.#closed[field]?.has(word) === true) return word
    this.#ledger.unknown(field, word, id)
    return undefined
  }
}
