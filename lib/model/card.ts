import type { PageState } from './page-state.ts'
import type { Report } from './reports.ts'

/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** How the reader asked: a hovered card goes away with the pointer, the others stay and take the focus. */
export type CardOpening = 'hover' | 'press' | 'keyboard'

/** What the page's session hands to the card, and what the card tells back. */
export interface CardOptions {
  readonly page: PageState
  /** `undefined` when no claim was found in what the reader selected: the card says so. */
  readonly claimId: string | undefined
  readonly opening: CardOpening
  /** BCP 47 tag of the reader's language. */
  readonly language: string
  /** Where the claim's words stand now, line by line; empty when they are gone. Ask again when the page scrolls. */
  boxes(): readonly Box[]
  /** Where the claim's sentence stands now: the card must not cover it. */
  sentenceBoxes(): readonly Box[]
  /** The pointer entered or left the card: a hovered card stays open while it is inside. */
  onHover(inside: boolean): void
  /** To the next or previous claim of the page. */
  onStep(by: 1 | -1): void
  /** To another claim of this page, by id. */
  onGo(claimId: string): void
  /** Open the side panel, or the toolbar's popup where panels cannot be opened from a page. */
  onPanel(): void
  /** The reader says that this report has nothing to do with this claim. */
  onRefuse(claimId: string, report: Report): void
  /** The reader closed the card (Escape, the button, a press elsewhere). */
  onClose(): void
}

/** An open card. Its one host element is a child of the document element, outside the article. */
export interface CardHandle {
  /** Show this claim instead, or the same one with news. */
  show(next: Pick<CardOptions, 'page' | 'claimId' | 'opening'>): void
  /** True once the reader pinned it by press or keyboard. */
  isPinned(): boolean
  /** Remove host and listeners; does not call `onClose`. */
  close(): void
}

/** What the card's bundle offers to the session. */
export type OpenCard = (options: CardOptions) => CardHandle
