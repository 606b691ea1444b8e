import type { ArticleFacts } from '../model/article.ts'
import type { Claim } from '../model/claims.ts'
import type { CrossCheck } from '../model/findings.ts'
import type { PageState } from '../model/page-state.ts'
import type { Result } from '../model/result.ts'

/** Every message that the page's content script or an extension page sends to the background. */
export interface ToBackground {
  /** The one message of an article: what is on record about these claims? */
  crossCheck(question: { claims: readonly Claim[]; facts: ArticleFacts }): Result<CrossCheck>
  /** The content script's state changed; the background repaints the badge of its tab. */
  pageChanged(summary: { status: PageState['status']; read: number; onRecord: number; disputed: number }): void
  /** Read the page of this tab now (toolbar button, `activeTab`). */
  checkTab(tab: { tabId: number }): Result<'injected' | 'already-there'>
  /** Is the extension on for this host, and may it run there? */
  siteSetting(site: { host: string }): { granted: boolean; on: boolean }
  /** Switch a site on or off; off removes marks and card from its open tabs at once. */
  switchSite(site: { host: string; on: boolean }): void
}

/** Every message that goes to the content script of one tab. */
export interface ToPage {
  pageState(): PageState
  /** Scroll to the claim, flash its mark and open its card. */
  goToClaim(claim: { claimId: string }): void
  /** Move to the next or previous claim and open its card. */
  stepClaim(step: { by: 1 | -1 }): void
  setMarksHidden(marks: { hidden: boolean }): void
  /** Read the selected text, article or not. */
  checkSelection(): void
  /** Remove every mark, card and listener: the site was switched off. */
  leave(): void
}
