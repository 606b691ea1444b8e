export type { LibraryEntry, TextQuote } from '../../model/library.ts'

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
