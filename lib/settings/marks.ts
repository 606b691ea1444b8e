/** Which claims are marked: every one; those with news about them; conflicts alone. */
export type MarksDensity = 'all' | 'notable' | 'conflicts'

/** How marks and cards behave on pages. */
export interface MarksSetting {
  readonly density: MarksDensity
  /** A card opens when the pointer rests on a mark; otherwise only by press and key. */
  readonly hover: boolean
}

/** Everything that is on record is marked, and what is not on record faintly too: silence would look like a failure. */
export const DEFAULT_MARKS: MarksSetting = { density: 'all', hover: true }
