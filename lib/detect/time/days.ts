/** Whole days as ISO dates; all arithmetic in UTC, the clock is never asked. */
const DAY = 86_400_000

/** "2024-11-12" of a date or moment in ISO 8601; `undefined` for anything else. */
export function dayOf(published: string | undefined): string | undefined {
  const day = published?.slice(0, 10)
  return day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined
}

export const yearOf = (day: string): number => Number(day.slice(0, 4))
export const monthOf = (day: string): number => Number(day.slice(5, 7)) - 1
export const weekdayOf = (day: string): number => new Date(Date.parse(day)).getUTCDay()

/** The day `count` days later. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10)
}

/** An ISO day; days beyond the month's end roll over, as calendars do. */
export function isoDay(year: number, month: number, date: number): string {
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10)
}

/** First and last day. */
export interface Days {
  readonly start: string
  readonly end: string
}

export const oneDay = (day: string): Days => ({ start: day, end: day })
export const wholeMonth = (year: number, month: number): Days => ({
  start: isoDay(year, month, 1),
  end: isoDay(year, month + 1, 0),
})
export const wholeYear = (year: number): Days => ({ start: isoDay(year, 0, 1), end: isoDay(year, 11, 31) })
/** Monday to Sunday of the week that holds a day. */
export function wholeWeek(day: string): Days {
  const start = addDays(day, -((weekdayOf(day) + 6) % 7))
  return { start, end: addDays(start, 6) }
}

/** "early", "mid", "late" of a month or a year: a third of it. */
export function partOf({ start, end }: Days, part: string): Days {
  const length = Math.round((Date.parse(end) - Date.parse(start)) / DAY) + 1
  const third = Math.floor(length / 3)
  if (part === 'early') return { start, end: addDays(start, third - 1) }
  if (part === 'late') return { start: addDays(end, 1 - third), end }
  return { start: addDays(start, third), end: addDays(end, -third) }
}
