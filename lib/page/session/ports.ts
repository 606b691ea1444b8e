import type { Article, ArticleFacts, Span } from '../../model/article.ts'
import type { Claim } from '../../model/claims.ts'
import type { CrossCheck } from '../../model/findings.ts'
import type { PageState } from '../../model/page-state.ts'
import type { Result } from '../../model/result.ts'
import type { Trace } from '../../model/trace.ts'
import type { Steps } from '../../text/steps.ts'
import type { TextRange } from '../marks/boxes.ts'
import type { Home } from '../marks/homes.ts'

/** A text in the page and the way back from the text to the page. */
export interface ReadArticle extends Article {
  /** `undefined` once the page has changed or removed the words. */
  rangeFor(span: Span): TextRange | undefined
  /** The node that a place of the text was read from, whatever stands in it now. */
  nodeAt(offset: number): Node | undefined
}

/** What changed, in numbers. */
export interface Summary {
  readonly status: PageState['status']
  readonly read: number
  readonly onRecord: number
  readonly disputed: number
  /** Nothing was read: a card was opened, marks were hidden. */
  readonly nothingRead?: true
}

/** Everything a session needs from outside; the detector's entrypoint wires it. */
export interface Ports {
  /** The page's article, and the element that holds its body; read step by step. */
  readArticle(): Steps<(ReadArticle & { readonly root: Element }) | undefined>
  /** `trace` is told of every step, without it reading is as fast as it can be; `found` where a figure stands, at once. */
  detect(
    article: Article,
    options?: { readonly trace?: Trace; readonly found?: (span: Span) => void },
  ): Steps<readonly Claim[]>
  /**
   * What is on record about these claims, told at once or, where `asked` says which to answer first, in parts, as long as
   * `told` wants more. Rejects when nobody answers, or no longer.
   */
  crossCheck(
    question: { claims: readonly Claim[]; facts: ArticleFacts; asked?: readonly string[] },
    told: (part: Result<CrossCheck>) => boolean,
  ): Promise<void>
  /** "Not the same claim": leave this report out where this claim is made. */
  refuse(pair: { claim: Claim; facts: ArticleFacts; report: { id: string; pack?: string | undefined } }): void
  /** The page's state changed. */
  changed(summary: Summary): void
  /** Ask for the card's bundle; it arrives at the meeting point. */
  needCard(): void
  /** Put the style of marks into the page for these kinds of places. */
  needStyle(homes: readonly Home[]): void
  openPanel(): void
  /** False once the extension was updated, disabled or removed. */
  isAlive(): boolean
}
