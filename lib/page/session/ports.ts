import type { Article, ArticleFacts, Span } from '../../model/article.ts'
import type { Claim } from '../../model/claims.ts'
import type { CrossCheck } from '../../model/findings.ts'
import type { PageState } from '../../model/page-state.ts'
import type { Result } from '../../model/result.ts'
import type { TextRange } from '../marks/boxes.ts'

/** An article in the page: its text, and the way back from text to page. */
export interface ReadArticle extends Article {
  rangeFor(span: Span): TextRange | undefined
}

/** What changed, in numbers. */
export interface Summary {
  readonly status: PageState['status']
  readonly read: number
  readonly onRecord: number
  readonly disputed: number
}

/** Everything a session needs from outside; the detector's entrypoint wires it. */
export interface Ports {
  readArticle(): ReadArticle | undefined
  detect(article: Article): readonly Claim[]
  crossCheck(question: { claims: readonly Claim[]; facts: ArticleFacts }): Promise<Result<CrossCheck>>
  /** The page's state changed. */
  changed(summary: Summary): void
  /** Ask for the card's bundle; it arrives at the meeting point. */
  needCard(): void
  openPanel(): void
  /** False once the extension was updated, disabled or removed. */
  isAlive(): boolean
}
