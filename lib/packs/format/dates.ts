import { remembering } from '../../text/remembering.ts'
import { custom } from './fields.ts'

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function lastDayOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0)
}

/** First and last day of a period. */
export interface Days {
  readonly start: string
  readonly end: string
}

const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/

/** First and last day of "2024", "2024-11" or "2024-11-04"; `undefined` for anything else, also for 31 June. */
function daysOf(point: string): Days | undefined {
  const match = POINT.exec(point)
  if (match === null) return undefined
  const [, year = '', month, day] = match
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` }
  const last = lastDayOf(Number(year), Number(month))
  if (last === 0) return undefined
  if (day === undefined) return { start: `${year}-${month}-01`, end: `${year}-${month}-${last}` }
  return Number(day) >= 1 && Number(day) <= last ? { start: point, end: point } : undefined
}

// Reports share their dates, so most have been read before.
const MOST_REMEMBERED = 20_000

/** The days that a date of a pack stands for: "2024", "2024-11", "2024-11-04" or "2024-11-01/2024-11-05". */
export const spanOf: (when: string) => Days | undefined = remembering(MOST_REMEMBERED, readSpan)

function readSpan(when: string): Days | undefined {
  const [first = '', second] = when.split('/', 2)
  const start = daysOf(first)
  const end = second === undefined ? start : daysOf(second)
  if (start === undefined || end === undefined || end.end < start.start) return undefined
  return { start: start.start, end: end.end }
}

/** The shortest way to write a span of days; `spanOf` reads it back. */
export function whenOf(start: string, end: string): string {
  if (start === end) return start
  const month = start.slice(0, 7)
  for (const whole of [month, month.slice(0, 4)]) {
    const days = daysOf(whole)
    if (days?.start === start && days.end === end) return whole
  }
  return `${start}/${end}`
}

/** A day, a month, a year, or two of them with a slash between. */
export const when = custom(
  'a date such as "2024-11-04", "2024-11" or "2024-11-01/2024-11-05"',
  { type: 'string', pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?(/\\d{4}(-\\d\\d(-\\d\\d)?)?)?$' },
  (value) => (typeof value === 'string' && value.length <= 21 && spanOf(value) !== undefined ? value : undefined),
)

/** A day, a month or a year: one end of a counted period. */
export const point = custom(
  'a date such as "2024-11-04" or "2024-11"',
  { type: 'string', pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$' },
  (value) => (typeof value === 'string' && value.length <= 10 && spanOf(value) !== undefined ? value : undefined),
)

const MOMENT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?$/

/** A date of publication: a year, a month, a day, or a moment ("2024-11-04T18:30:00Z"). */
export const published = custom(
  'a date such as "2024-11-04", "2024-11" or "2024-11-04T18:30:00Z"',
  { type: 'string', pattern: '^\\d{4}(-\\d\\d(-\\d\\d(T.+)?)?)?$' },
  (value) => {
    if (typeof value !== 'string' || value.length > 40) return undefined
    const day = value.length <= 10 ? value : (MOMENT.exec(value)?.[1] ?? '')
    return day.includes('/') || spanOf(day) === undefined ? undefined : value
  },
)
