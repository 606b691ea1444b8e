import type { Goal } from '../goals.ts'
import { median } from '../statistics.ts'
import type { Row } from '../suite.ts'

/** A miss by less than this share is noise. */
const TOLERANCE = 1.1
/** A miss by more than this is never noise: measuring again would tell nothing. */
const CERTAIN = 2
/** How often a goal that was narrowly missed is measured at most. */
const MOST_RUNS = 3

export type Verdict = 'stretch' | 'goal' | 'open' | 'missed'

/** What counts: the median of the ratios, or the amount itself. */
export const judgedValue = ({ kind }: Goal, { ours, ratios = [] }: Row): number =>
  kind === 'amount' ? ours : median(ratios)

/** One goal over all the times it was measured in this run: missed when it was missed in most of three, or by far. */
export function judge(goal: Goal, rows: readonly Row[]): Verdict {
  const values = rows.map((row) => judgedValue(goal, row))
  const misses = values.filter((value) => !(value <= goal.goal * TOLERANCE)).length
  if (misses >= 2 || values.some((value) => !(value <= goal.goal * TOLERANCE * CERTAIN))) return 'missed'
  if (misses === 1 && rows.length < MOST_RUNS) return 'open'
  return median(values) <= goal.stretch ? 'stretch' : 'goal'
}

/** The row in the middle, to be shown. */
export function middleRow(goal: Goal, rows: readonly Row[]): Row | undefined {
  const sorted = [...rows].sort((one, other) => judgedValue(goal, one) - judgedValue(goal, other))
  return sorted[(sorted.length - 1) >> 1]
}
