import type { Reason, Relation, Standing } from './relations.ts'
import type { Report } from './reports.ts'

/** A report on record and how it relates to the page's claim. */
export interface RelatedReport {
  readonly report: Report
  readonly relation: Relation
  /** Id of the origin group it belongs to (see `Origin`). */
  readonly origin: string
}

/** Where a claim ultimately comes from, however many outlets repeat it. */
export interface Origin {
  readonly id: string
  /** Who: the claimant or the citing outlet, as shown. */
  readonly name: string
  readonly role?: string
  readonly side?: string
  /** Outlets that carry it, in order of date. */
  readonly outlets: readonly string[]
  /** "Essanews ← Reuters ← Ukrainian General Staff": names from the nearest outlet to the source. */
  readonly path: readonly string[]
  /** True when the page's own claim comes from it. */
  readonly isPageOrigin: boolean
  /** What its reports say of the page's claim: of several, the one that weighs most. */
  readonly bearing?: 'agrees' | 'conflicts' | 'related'
  /** Why these reports are one origin. */
  readonly why: Reason
}

/** Another claim of the same article and how it relates. */
export interface RelatedClaim {
  readonly claimId: string
  readonly relation: Relation
}

/** What is on record about one claim of the page. Rule and values, no sentences. */
export interface Finding {
  readonly claimId: string
  readonly standing: Standing
  readonly why: Reason
  /** Strongest first; `unrelated` ones are left out. */
  readonly related: readonly RelatedReport[]
  readonly origins: readonly Origin[]
  readonly within: readonly RelatedClaim[]
  /** Further things a reader must know: one-side-only, newest-on-record, reading unsure. */
  readonly notes: readonly Reason[]
}

/** What a reader gets told of a whole article. A statement that is left to its figure is not counted beside it. */
export interface ArticleSummary {
  readonly figures: number
  readonly statements: number
  /** Everything but `unknown`. */
  readonly onRecord: number
  readonly disputed: number
  readonly outdated: number
  readonly corroborated: number
  /** Independent origins behind the corroborated claim that has most of them. */
  readonly mostOrigins: number
  readonly echoed: number
  readonly unknown: number
  /** Pairs of claims of the article that do not fit each other, by their claims' ids. */
  readonly inconsistencies: readonly (readonly [string, string])[]
}

/** The answer to one article. */
export interface CrossCheck {
  readonly findings: readonly Finding[]
  readonly summary?: ArticleSummary
  /** What was asked. */
  readonly packs: readonly AskedPack[]
}

/** A pack that was asked: which one in which version, the latest date of its reports, and whether the reader added it. */
export interface AskedPack {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly upTo?: string
  readonly isAdded?: boolean
}

/** The rule of a statement that does little but carry figures: they are checked for themselves, and lists leave it out. */
export const LEFT_TO_FIGURE = 'left-to-figure'

/** The rules by which two places of one article do not fit each other. Two sources that differ are no fault of the article's. */
export const MISFITS: ReadonlySet<string> = new Set(['page-tells-two', 'page-against-source', 'qualifier-changed'])

/** Pairs of claims of an article that do not fit each other, by their ids, each pair once. */
export function misfitsOf(findings: readonly Finding[]): readonly (readonly [string, string])[] {
  return findings.flatMap(({ claimId, within }) =>
    within
      .filter((other) => claimId < other.claimId && MISFITS.has(other.relation.why.rule))
      .map((other) => [claimId, other.claimId] as const),
  )
}
