/** Whole days as ISO dates; all arithmetic in UTC, the clock is never asked. */
const DAY = 86_400_000

let lastMoment: string | undefined
let lastDay: string | undefined

/** "2024-11-12" of a date or moment in ISO 8601; `undefined` for anything else. All of an article ask for the same one. */
export function dayOf(published: string | undefined): string | undefined {
  if (published === undefined) return undefined
  if (published !== lastMoment) {
    lastDay = readDay(published)
    lastMoment = published
  }
  return lastDay
}

function readDay(published: string): string | undefined {
  const day = published.slice(0, 10)
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined
}

export const yearOf = (day: string): number => Number(day.slice(0, 4))
export const monthOf = (day: string): number => Number(day.slice(5, 7)) - 1
/** 0 for Sunday; 1 January 1970 was a Thursday. */
export const weekdayOf = (day: string): number => (((numberOf(day) + 4) % 7) + 7) % 7

/** The last such weekday, today included. */
export const lastWeekday = (published: string, weekday: number): string =>
  addDays(published, -((weekdayOf(published) - weekday + 7) % 7))

/** The day `count` days later. */
export const addDays = (day: string, count: number): string => isoOf(numberOf(day) + count)

/** An ISO day; days beyond the month's end roll over, as calendars do. */
export const isoDay = (year: number, month: number, date: number): string => isoOf(Date.UTC(year, month, date) / DAY)

/** Days since 1970. */
const numberOf = (day: string): number => Date.UTC(yearOf(day), monthOf(day), Number(day.slice(8, 10))) / DAY

/** Days by their number, as they were written before: one text asks for few days, again and again. */
const written = new Map<number, string>()
const MOST_WRITTEN = 2000

function isoOf(day: number): string {
  const known = written.get(day)
  if (known !== undefined) return known
  const iso = new Date(day * DAY).toISOString().slice(0, 10)
  if (written.size < MOST_WRITTEN) written.set(day, iso)
  return iso
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
