/** Expected trouble at an edge is a value that can travel in a message. */
export type Result<T, P = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly P[] }

/** What is wrong, where, and what was expected: `claims[12].quantity.unit: expected a known unit, found "bbl/d"`. */
export interface Problem {
  readonly path: string
  readonly expected: string
  readonly found: string
  readonly line?: number
  readonly file?: string
}
