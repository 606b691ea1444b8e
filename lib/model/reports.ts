import type { DateBasis } from './article.ts'
import type { Attributed, FigureFacts, StatementFacts } from './claims.ts'

/** Neutral roles of a claimant, the same words for all sides. DESIGN, section 5. */
export type ClaimantRole =
  | 'party-to-war'
  | 'party-to-event'
  | 'counts-by-name'
  | 'state-run-outlet'
  | 'government'
  | 'international-body'
  | 'press'
  | 'researchers'
  | 'unknown'

/** How a number was arrived at. */
export type Method =
  | 'named-count'
  | 'own-tally'
  | 'intelligence-estimate'
  | 'model'
  | 'official-record'
  | 'satellite'
  | 'journalistic-count'

/** A claim as one outlet published it. */
export interface Report<Facts = FigureFacts | StatementFacts> extends Attributed<Facts> {
  readonly id: string
  /** Entity id of the outlet, and its name as shown. */
  readonly outlet: { readonly id?: string; readonly name: string }
  readonly url: string
  /** ISO day or month; missing when unknown. */
  readonly published?: string
  readonly publishedBasis?: DateBasis
  /** Who says it: innermost link of the chain. */
  readonly claimant: {
    readonly id?: string
    readonly name: string
    readonly role: ClaimantRole
    readonly side?: string
    readonly title?: string
  }
  /** Whom the outlet cites for it, and whose text it reprints. */
  readonly via?: { readonly id?: string; readonly name: string }
  readonly reprintOf?: { readonly id?: string; readonly name: string }
  /** The claimant's own page. */
  readonly primary?: boolean
  readonly quality?: 'normal' | 'repost' | 'low'
  readonly method?: Method
  /** One sentence in the pack maker's own words. */
  readonly summary: string
  /** Where in the source it stands, for a text-fragment link. */
  readonly quote?: string
  /** The pack it comes from, or "library". */
  readonly pack?: string
  /** Library: when this reader last read it, an ISO moment. */
  readonly read?: string
}
export type FigureReport = Report<FigureFacts>
export type StatementReport = Report<StatementFacts>
