import type { DateStyle, NumberStyle } from './message.ts'

/** Remembers one formatter a locale and style: making an `Intl` object costs more than using it a thousand times. */
function remembered<Formatter>(make: (locale: string, style: string) => Formatter) {
  const known = new Map<string, Formatter>()
  return (locale: string, style: string): Formatter => {
    const key = `${locale} ${style}`
    const found = known.get(key) ?? make(locale, style)
    known.set(key, found)
    return found
  }
}

const NUMBER_STYLES: Readonly<Record<NumberStyle, Intl.NumberFormatOptions>> = {
  plain: { maximumFractionDigits: 2 },
  percent: { maximumFractionDigits: 1 },
  compact: { notation: 'compact', maximumFractionDigits: 1 },
}

const DATE_STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  short: { day: 'numeric', month: 'short' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
}

/** Languages in which a day bends the month's name, and a shortened name does not show it: "3 maja 2026", not "3 maj 2026". */
const BENDING: ReadonlySet<string> = new Set(['pl'])

function dateOptions(locale: string, style: string): Intl.DateTimeFormatOptions {
  const isBent = style === 'medium' && BENDING.has(locale.slice(0, 2))
  return DATE_STYLES[isBent ? 'long' : (style as DateStyle)]
}

const numberFormat = remembered((locale, style) => new Intl.NumberFormat(locale, NUMBER_STYLES[style as NumberStyle]))
const dateFormat = remembered(
  (locale, style) => new Intl.DateTimeFormat(locale, { ...dateOptions(locale, style), timeZone: 'UTC' }),
)
const monthFormat = remembered((locale, style) => {
  const { day: _, ...month } = dateOptions(locale, style)
  return new Intl.DateTimeFormat(locale, { ...month, year: 'numeric', timeZone: 'UTC' })
})
const listFormat = remembered((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))
const pluralRules = remembered(
  (locale, type) => new Intl.PluralRules(locale, { type: type as Intl.PluralRulesOptions['type'] & string }),
)
const currencyFormat = remembered(
  (locale, currency) => new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }),
)
const wordedFormat = remembered(
  (locale) => new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 }),
)

/** "11,000", "11.000", "11 000": as the language writes it. */
export function formatNumber(locale: string, value: number, style: NumberStyle = 'plain'): string {
  return numberFormat(locale, style).format(value)
}

/**
 * "$61 billion", "61 Milliarden €". Intl shortens money to "$61B" only, so the number in words is put where the
 * language puts the digits.
 */
export function formatMoney(locale: string, value: number, currency: string): string {
  const worded = wordedFormat(locale, 'long').format(value)
  return currencyFormat(locale, currency)
    .formatToParts(1)
    .map(({ type, value: part }) => (type === 'integer' ? worded : part))
    .join('')
}

/** An ISO day, moment or month; anything else is given back as it came, so that a strange date is at least seen. */
export function formatDate(locale: string, iso: string, style: DateStyle = 'medium'): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso)
  if (match === null) return iso
  const [, year = '', month, day] = match
  if (month === undefined) return year
  const moment = Date.UTC(Number(year), Number(month) - 1, day === undefined ? 1 : Number(day))
  return (day === undefined ? monthFormat : dateFormat)(locale, style).format(moment)
}

/** "Reuters, AP and AFP". */
export function formatList(locale: string, items: readonly string[]): string {
  return listFormat(locale, 'and').format(items)
}

/** The plural form that the language uses for this number: "one", "few", "many", "other" … */
export function pluralForm(locale: string, value: number, type: 'cardinal' | 'ordinal' = 'cardinal'): string {
  return pluralRules(locale, type).select(value)
}
