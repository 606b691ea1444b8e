import type { ArticleFacts } from '../model/article.ts'
import type { Claim, NameRef } from '../model/claims.ts'
import type { LedgerTopic } from '../model/ledger.ts'
import type { PageState } from '../model/page-state.ts'
import type { Standing } from '../model/relations.ts'
import type { Report } from '../model/reports.ts'
import type { Result } from '../model/result.ts'
import type { ReadingTrail } from '../model/trail.ts'
import type { MarksDensity } from '../settings/marks.ts'
import type { PackedCheck, PackedState } from './packed-check.ts'

/** What the badge and the lists need to know when a page's state changed. */
export interface PageSummary {
  readonly status: PageState['status']
  readonly read: number
  readonly onRecord: number
  readonly disputed: number
  /** Nothing was read: a card was opened, marks were hidden. */
  readonly nothingRead?: true
}

/** The claims of an article; with `asked`, only these are answered, in this order: those in the reader's view first. */
export interface OnRecordQuestion {
  readonly claims: readonly Claim[]
  readonly facts: ArticleFacts
  readonly asked?: readonly string[]
}

/** What the marks of one page are called in its highlight registry. */
export type PageMarkNames = Readonly<Record<Standing | 'flash', string>>

/** Every message that the page's content script or an extension page sends to the background. */
export interface ToBackground {
  /** The bootstrap found an article: inject the detector, if the site is on; is it? */
  articleHere(page: { host: string }): boolean
  /** The one message of an article: what is on record about these claims, or about those of them that are asked? */
  crossCheck(question: OnRecordQuestion): Result<PackedCheck>
  /** The content script's state changed; the background repaints the badge of its tab, open lists ask again. */
  pageChanged(summary: PageSummary): void
  /** A claim was pointed at for the first time: inject the card's own bundle. */
  needCard(): void
  /** Marks stand in places of these kinds for the first time: put their style into the page. */
  needStyle(marks: { names: PageMarkNames; homes: readonly string[] }): void
  /** Read the page of this tab now (toolbar button, `activeTab`). */
  checkTab(tab: { tabId: number }): Result<'injected' | 'already-there'>
  /** Switch a site on or off; off removes marks and card from its open tabs at once. */
  switchSite(site: { host: string; on: boolean }): void
  /** "Not the same claim": from now on this report is left out where this claim is made. */
  refuse(pair: { claim: Claim; facts: ArticleFacts; report: { id: string; pack?: string | undefined } }): void
  /** What the page of this tab carries as data about claims (ClaimReview, Claim), as reports. */
  pageReports(tab: { tabId: number }): readonly Report[]
  /** Keep those reports in the library; how many were new. */
  keepPageReports(tab: { tabId: number }): number
  /** What somebody is on record as having said and denied, matter by matter. */
  saidAndDenied(speaker: NameRef): readonly LedgerTopic[]
  /** Packs, library or refusals were changed on a page of the extension. */
  shelfChanged(): void
  /** The card's words in a language, compiled, by key; none where we lack the language. English every script has by itself. */
  words(language: { locale: string }): Readonly<Record<string, unknown>>
  /** Open the side panel beside the tab, or the popup where a panel needs a press on our own pages. */
  openPanel(): void
}

/** Every message that goes to the content script of one tab. */
export interface ToPage {
  pageState(): PackedState
  /** Read the article once more and tell every step; the page's claims stay as they are. */
  readingTrail(): ReadingTrail
  /** Scroll to the claim, flash its mark and open its card. */
  goToClaim(claim: { claimId: string }): void
  /** Move to the next or previous claim and open its card. */
  stepClaim(step: { by: 1 | -1 }): void
  setMarksHidden(marks: { hidden: boolean }): void
  /** Which standings are marked changed in the settings. */
  setDensity(marks: { density: MarksDensity }): void
  /** The reader chose another language: an open card closes, the next one speaks it. */
  setLanguage(reader: { language: string }): void
  /** Read the selected text, article or not. */
  checkSelection(): void
  /** What is on record changed: ask anew about every claim. */
  askAgain(): void
  /** Go on reading a page that was paused because it never rests, or where reading failed. */
  resume(): void
  /** Remove every mark, card and listener if the page is of this site ("" is every site): it was switched off. Answered by those that leave. */
  leave(site: { host: string }): { names: PageMarkNames; homes: readonly string[] } | undefined
}
