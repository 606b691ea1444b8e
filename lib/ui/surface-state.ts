import type { PageState } from '../model/page-state.ts'

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
  openPanel(): void
  openOptions(): void
}
