import type { FigureFacts } from '../../model/claims.ts'
import { type Days, dayNumber, overlapShare } from '../days.ts'

/** What a count covers: its first day, and the first and the last day on which it may end ("until May"). */
export interface CountedPeriod extends Days {
  readonly earliestEnd: number
}

/** The period that a flow, or a running count with a stated start, is counted over; `undefined` where it is not known. */
export function periodOf({ since, until, asOf }: FigureFacts): CountedPeriod | undefined {
  const first = dayNumber(since ?? asOf?.start)
  const last = dayNumber(until ?? asOf?.end)
  if (first === undefined || last === undefined || last <= first) return undefined
  const end = since === undefined || until !== undefined ? last : dayNumber(asOf?.start)
  return { first, last, earliestEnd: Math.max(first, end ?? last) }
}

/** Two periods are one when they share nine tenths of their days. */
const SAME_PERIOD = 0.9

/** True for one period, also where one text only names the month in which it ends. */
export function isOnePeriod(one: CountedPeriod, other: CountedPeriod): boolean {
  if (overlapShare(one, other) >= SAME_PERIOD) return true
  const end = Math.max(one.earliestEnd, other.earliestEnd)
  if (end > Math.min(one.last, other.last)) return false
  return overlapShare({ first: one.first, last: end }, { first: other.first, last: end }) >= SAME_PERIOD
}
