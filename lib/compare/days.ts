import type { Period } from '../model/claims.ts'
import { remembering } from '../text/remembering.ts'

const DAY_MILLISECONDS = 86_400_000

/** An ISO day or moment as a number of days; `undefined` for a month alone or for something else. */
export function dayNumber(iso: string | undefined): number | undefined {
  return iso === undefined || iso.length < 10 ? undefined : numberOf(iso.slice(0, 10))
}

/** The same few hundred days are asked for again and again. */
const numberOf = remembering(20_000, (day) => {
  const moment = Date.parse(day)
  return Number.isNaN(moment) ? undefined : Math.round(moment / DAY_MILLISECONDS)
})

/** First and last day, as numbers. */
export interface Days {
  readonly first: number
  readonly last: number
}

/** A period as days; `undefined` when it is none. */
export function daysOf(period: Period | undefined): Days | undefined {
  const first = dayNumber(period?.start)
  const last = dayNumber(period?.end)
  return first === undefined || last === undefined ? undefined : { first, last: Math.max(first, last) }
}

/** How many days lie between two periods; 0 when they meet. */
export function gapInDays(one: Days, other: Days): number {
  return Math.max(0, one.first - other.last, other.first - one.last)
}

/** How long a period is; 1 for a single day. */
export const lengthOf = ({ first, last }: Days): number => last - first + 1

/** Which share of the longer of two periods both have in common. */
export function overlapShare(one: Days, other: Days): number {
  const shared = Math.min(one.last, other.last) - Math.max(one.first, other.first) + 1
  return Math.max(0, shared) / Math.max(lengthOf(one), lengthOf(other))
}
