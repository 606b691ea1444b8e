import { isoMoment } from './moments.ts'

/** A date in a line of the page, in the page's language: "5 June 2025", "5. Juni 2025, 14:46 Uhr", "2025年6月5日", "05.06.2025". */
export function writtenDate(line: string, language: string | undefined): string | undefined {
  const dense = /((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/.exec(line)
  if (dense) return isoMoment(`${dense[1]}-${dense[2]}-${dense[3]}`)
  const dotted = /(?<!\d)\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d(?!\d)|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}/.exec(line)
  if (dotted) return isoMoment(dotted[0])
  return named(line, language) ?? (language?.startsWith('en') ? undefined : named(line, 'en'))
}

// "5 June 2025", "5. Juni 2025", "5 de junio de 2025"
const DAY_MONTH =
  /(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s(?:de |of )?(?<month>\p{L}{3,14})\.?,?\s(?:de )?(?<year>20\d\d)/u
// "June 5th, 2025"
const MONTH_DAY = /(?<month>\p{L}{3,14})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>20\d\d)/u

function named(line: string, language: string | undefined): string | undefined {
  const groups = (DAY_MONTH.exec(line) ?? MONTH_DAY.exec(line))?.groups
  if (groups === undefined) return undefined
  const month = monthOf((groups.month ?? '').toLowerCase(), language)
  return month === undefined ? undefined : isoMoment(`${groups.year}-${month}-${groups.day}`)
}

const months = new Map<string, readonly (readonly string[])[]>()

/** The number of a month by its name, whole or cut to three letters, as the platform knows it in this language. */
function monthOf(name: string, language: string | undefined): number | undefined {
  const index = monthNames(language ?? 'en').findIndex((forms) =>
    forms.some((form) => form === name || (name.length >= 3 && form.startsWith(name))),
  )
  return index < 0 ? undefined : index + 1
}

function monthNames(language: string): readonly (readonly string[])[] {
  const known = months.get(language)
  if (known) return known
  const names = Array.from({ length: 12 }, (_, month) => {
    const day = new Date(Date.UTC(2024, month, 15))
    return [formatted(day, language, { month: 'long' }), formatted(day, language, { day: 'numeric', month: 'long' })]
  })
  months.set(language, names)
  return names
}

function formatted(day: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  try {
    const parts = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).formatToParts(day)
    return (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase()
  } catch {
    return '' // A language tag that the page made up.
  }
}
