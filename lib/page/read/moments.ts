/**
 * A date as publishers write it, as ISO 8601 with the publisher's own offset (the day is the publisher's day).
 * `undefined` when it is no date. "2025-06-05T14:46:12+0200", "2025/06/05 14:46", "20250605", "Thu, 05 Jun 2025 14:46 GMT",
 * "June 5, 2025", "05.06.2025 14:46", 1749127572 and 1749127572000 are all read.
 */
export function isoMoment(written: unknown): string | undefined {
  if (typeof written === 'number') return fromNumber(written)
  if (typeof written !== 'string') return undefined
  const text = written.trim()
  if (/^\d{9,13}$/.test(text)) return fromNumber(Number(text))
  return fromYearFirst(text) ?? fromDayFirst(text) ?? fromWords(text)
}

// "2025-06-05", "2025-6-5T14:46", "2025/06/05 14:46:12.000 +02:00", "20250605T1446"
const YEAR_FIRST =
  /^(?<year>(?:19|20)\d\d)(?:(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})|(?<month2>\d\d)(?<day2>\d\d))(?:[T\s,]{1,3}(?<hour>\d{1,2}):?(?<minute>\d\d)(?::?(?<second>\d\d))?(?:[.,]\d{1,9})?\s?(?<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?/i

function fromYearFirst(text: string): string | undefined {
  const groups = YEAR_FIRST.exec(text)?.groups
  if (groups === undefined) return undefined
  return iso({
    ...groups,
    year: groups.year,
    month: groups.month ?? groups.month2,
    day: groups.day ?? groups.day2,
  })
}

// "05.06.2025", "5.6.2025, 14:46". With slashes the order of day and month is not known, so those are left alone.
const DAY_FIRST =
  /^\D{0,12}?(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>(?:19|20)\d\d)(?:\D{1,8}(?<hour>\d{1,2})[:.](?<minute>\d\d))?/

function fromDayFirst(text: string): string | undefined {
  const groups = DAY_FIRST.exec(text)?.groups
  return groups && iso(groups)
}

interface Parts {
  readonly [part: string]: string | undefined
}

function iso({ year, month, day, hour, minute, second, zone }: Parts): string | undefined {
  const date = `${year}-${two(month)}-${two(day)}`
  if (Number.isNaN(Date.parse(date)) || Number(day) < 1) return undefined
  if (hour === undefined || Number(hour) > 24) return date
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${offset(zone)}`
}

function two(digits: string | undefined): string {
  return (digits ?? '0').padStart(2, '0')
}

/** "+0200" → "+02:00", "GMT" → "Z"; without a zone the moment stays local to the publisher. */
function offset(zone: string | undefined): string {
  if (zone === undefined) return ''
  if (/^[a-z]/i.test(zone)) return 'Z'
  const digits = zone.replace(':', '').slice(1).padEnd(4, '0')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}

const HAS_YEAR = /\b(?:19|20)\d\d\b/

/** English words: what the platform itself reads. */
function fromWords(text: string): string | undefined {
  if (!HAS_YEAR.test(text) || !/[a-z]{3}/i.test(text) || text.length > 80) return undefined
  const zoned = /(?:GMT|UTC|Z|[+-]\d\d:?\d\d)\)?$/.test(text)
  const moment = Date.parse(zoned ? text : `${text} UTC`)
  if (Number.isNaN(moment)) return undefined
  const whole = new Date(moment).toISOString()
  if (zoned) return whole
  return /\d:\d\d/.test(text) ? whole.slice(0, 19) : whole.slice(0, 10)
}

function fromNumber(value: number): string | undefined {
  const moment = new Date(value < 1e11 ? value * 1000 : value)
  const year = moment.getUTCFullYear()
  return year >= 1990 && year < 2100 ? moment.toISOString() : undefined
}
