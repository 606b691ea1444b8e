const DAYS_A_MONTH = 31
const MONTHS_A_YEAR = 12

/**
 * An ISO day or month as a number: later ones are larger, and differences are days, about. That is enough for telling
 * what is nearer. An unknown day is 0 and far from all.
 */
export function dayNumber(day: string | undefined): number {
  if (day === undefined) return 0
  const year = twoDigits(day, 0) * 100 + twoDigits(day, 2)
  return (year * MONTHS_A_YEAR + (twoDigits(day, 5) || 1)) * DAYS_A_MONTH + (twoDigits(day, 8) || 1)
}

/** The time that a report is about, as such a number; where it is unknown, when it was published. */
export const dayOfReport = ({ facts, published }: Dated): number => dayNumber(facts.asOf?.start ?? published)

interface Dated {
  readonly facts: { readonly asOf?: { readonly start: string } }
  readonly published?: string
}

const ZERO = 48

/** Not a number where the text has ended. */
function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO
}
