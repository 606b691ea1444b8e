import type { Report } from '../../model/reports.ts'

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

/** A page as the library knows it. */
export interface LibraryPage {
  readonly page: string
  readonly url: string
  readonly site: string
  readonly title?: string
  readonly outlet?: string
  readonly first: string
  readonly last: string
}

/** What a reader may set. */
export interface LibraryLimits {
  /** Days after which what was not read again goes; 0 keeps it. */
  readonly keepDays: number
  /** Entries kept at most; the ones not read for longest go first. */
  readonly most: number
}

/** A year's steady reading. */
export const LIBRARY_LIMITS: LibraryLimits = { keepDays: 0, most: 50_000 }
