/** How near in time, and how near in value, two figures must be for this reader. */
export interface ComparingSetting {
  /** Most days between two figures that change with time; 0 leaves it to the rules. */
  readonly days: (typeof DAYS)[number]
  /** Gap, in per cent of the larger number, up to which two numbers count as loosely agreeing. */
  readonly gap: (typeof GAPS)[number]
}

/** Fewer days: fewer reports are compared, but all were counted at nearly the same time. */
export const DAYS = [0, 14, 3] as const

/** A wider gap: fewer disputes, and real ones among those that are no longer called so. */
export const GAPS = [10, 20, 33] as const

/** What the rules do by themselves. */
export const DEFAULT_COMPARING: ComparingSetting = { days: 0, gap: 10 }
