import type { Claim, NameRef } from '../model/claims.ts'
import type { LedgerTopic } from '../model/ledger.ts'
import type { PageState } from '../model/page-state.ts'
import type { Report } from '../model/reports.ts'
import type { ReadingTrail } from '../model/trail.ts'

/** What is known of the tab in front: popup and panel show one state of these, and never an empty space. */
export type SurfaceState =
  | { readonly kind: 'loading' }
  /** A page of the browser, its store, a document that no extension may read. */
  | { readonly kind: 'restricted' }
  | { readonly kind: 'off'; readonly host: string }
  /** Nobody asked for it yet, and the site is not among the allowed ones. */
  | { readonly kind: 'unread'; readonly host: string }
  | { readonly kind: 'read'; readonly host: string; readonly granted: boolean; readonly page: PageState }

/** What a popup or panel can ask for; the entrypoint connects it with tab, background and settings. */
export interface SurfaceActions {
  goTo(claimId: string): void
  checkPage(): void
  resume(): void
  switchSite(on: boolean): void
  /** Ask the browser for this site for good. */
  allowSite(): void
  setMarksHidden(hidden: boolean): void
  /** The reader says that this report has nothing to do with this claim. */
  refuse(claim: Claim, report: Report): void
  /** What the page carries as data about claims. */
  pageReports(): Promise<readonly Report[]>
  /** Keep that in the library; how many were new. */
  keepPageReports(): Promise<number>
  /** What somebody is on record as having said and denied. */
  saidAndDenied(speaker: NameRef): Promise<readonly LedgerTopic[]>
  /** How the page was read, step by step; `undefined` where nobody can tell. */
  readingTrail(): Promise<ReadingTrail | undefined>
  openPanel(): void
  openOptions(): void
}
