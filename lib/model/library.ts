import type { Report } from './reports.ts'

/** Where in a page a claim stands, so that it is found again: its words and a little around them. */
export interface TextQuote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** A report that this reader's own reading has added. */
export interface LibraryEntry {
  /** Id of its report, made of page and question: the same claim of the same page keeps it when the page changes. */
  readonly key: string
  /** Address without what does not tell pages apart. */
  readonly page: string
  readonly site: string
  readonly report: Report
  readonly quote: TextQuote
  /** ISO moments of the first and the last reading. */
  readonly first: string
  readonly last: string
  /** What the page said before, oldest first, with when it was last read so. */
  readonly earlier: readonly { readonly report: Report; readonly last: string }[]
  /** True once a later reading of the page no longer had it. */
  readonly gone?: boolean
}
