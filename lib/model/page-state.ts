import type { ArticleFacts } from './article.ts'
import type { Claim } from './claims.ts'
import type { CrossCheck } from './findings.ts'

/** Where the reading of one page stands. The content script is its one owner. */
export type PageStatus =
  | 'reading'
  /** Some of the article is read, the rest follows. */
  | 'partial'
  | 'done'
  /** The page never rests; reading goes on only when asked. */
  | 'paused'
  | 'not-article'
  | 'failed'

/** What popup, side panel and badge are told about a page. */
export interface PageState {
  readonly status: PageStatus
  readonly facts?: ArticleFacts
  /** In reading order. */
  readonly claims: readonly Claim[]
  /** The words of each claim and a little around them, by claim id. */
  readonly excerpts: Readonly<
    Record<string, { readonly before: string; readonly quote: string; readonly after: string }>
  >
  readonly check?: CrossCheck
  /** Claims whose words are gone from the page; they stay listed with their quote. */
  readonly lost: readonly string[]
  readonly marksHidden: boolean
  /** The claim whose card the reader opened last; lists follow it. */
  readonly current?: string
  /** What went wrong, in the reader's words' key and values, when `status` is "failed". */
  readonly problem?: { readonly key: string; readonly values: Readonly<Record<string, string>> }
}
