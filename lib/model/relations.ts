/** A value that a rule compared; sentences are made from it in `wording`. */
export type Value = string | number | boolean | readonly string[] | undefined

/** The rule that decided and what it compared. */
export interface Reason {
  readonly rule: string
  readonly values: Readonly<Record<string, Value>>
}

export type RelationKind =
  | 'agrees'
  | 'conflicts'
  | 'updated'
  | 'drift'
  | 'different-time'
  | 'different-scope'
  | 'different-status'
  | 'same-article'
  | 'unrelated'

/** How two claims relate, and why. DESIGN, section 1. */
export type Relation = {
  readonly why: Reason
  /** False: only possibly the same question; shown apart, never a conflict that counts. */
  readonly sameQuestion: boolean
} & (
  | { readonly kind: 'agrees'; readonly closely: boolean }
  | { readonly kind: 'conflicts'; readonly factor?: number }
  | { readonly kind: 'drift'; readonly canBothHold: boolean }
  | { readonly kind: 'updated'; readonly newer: 'said' | 'recorded' }
  | { readonly kind: 'different-time'; readonly daysApart?: number }
  | { readonly kind: 'different-scope' }
  | { readonly kind: 'different-status' }
  | { readonly kind: 'same-article' }
  | { readonly kind: 'unrelated' }
)

/** A page claim against everything on record. DESIGN, section 1, in order of precedence. */
export type Standing = 'disputed' | 'outdated' | 'corroborated' | 'echoed' | 'unknown'
