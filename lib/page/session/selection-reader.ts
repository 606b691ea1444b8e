import type { PageReader } from './page-reader.ts'
import type { PageRecord } from './page-record.ts'
import { selectedArticle, selectedRange } from './selection.ts'

/** Finds the claim in what the reader selected. */
export class SelectionReader {
  readonly #record: PageRecord
  readonly #reader: PageReader
  #range: Range | undefined

  constructor(record: PageRecord, reader: PageReader) {
    this.#record = record
    this.#reader = reader
  }

  /** What was selected last. */
  get range(): Range | undefined {
    return this.#range
  }

  /** The claim that is known there, or the first that is read there now; `undefined` when there is none. */
  async claimIn(selection: Selection | null): Promise<string | undefined> {
    const range = selectedRange(selection)
    this.#range = range
    if (range === undefined) return undefined
    return this.#record.touchedBy(range) ?? (await this.#read(range))
  }

  async #read(range: Range): Promise<string | undefined> {
    const article = selectedArticle(range, this.#reader.facts)
    const claims = article === undefined ? [] : await this.#reader.readBeside(article)
    // A statement may yet be left to its figure, so a figure goes first.
    return (claims.find(({ facts }) => facts.kind === 'figure') ?? claims[0])?.id
  }
}
