import type { Days } from '../days.ts'
import type { FigurePair } from './pair.ts'

/** Counts of the same week are of one time. */
export const FRESH_DAYS = 7

/** A running count that is more than a week and more than a tenth older has grown: that the numbers fit is no close agreement. */
export function isOfOneTime({ family, start, saidDays, recordedDays, daysApart }: FigurePair): boolean {
  const apart = daysApart === undefined ? 0 : mostDaysApart(saidDays, recordedDays)
  if (family !== 'cumulative' || apart <= FRESH_DAYS) return true
  if (start === undefined || saidDays === undefined || recordedDays === undefined) return true
  return apart <= (Math.min(saidDays.last, recordedDays.last) - start) / 10
}

/** "In March" may be its last day; two counts of one month are of one time. */
function mostDaysApart(said: Days | undefined, recorded: Days | undefined): number {
  if (said === undefined || recorded === undefined) return 0
  if (said.first === recorded.first && said.last === recorded.last) return 0
  return Math.max(said.last - recorded.first, recorded.last - said.first)
}
