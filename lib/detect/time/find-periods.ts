import { readDigits } from '../../text/numerals/digits.ts'
import { NUMBER_WORDS } from '../../text/numerals/number-words.ts'
import type { Token } from '../../text/tokens.ts'
import { MONTHS, WEEKDAYS } from '../lexicon/en/calendar.ts'
import {
  addDays,
  type Days,
  isoDay,
  monthOf,
  oneDay,
  partOf,
  weekdayOf,
  wholeMonth,
  wholeWeek,
  wholeYear,
  yearOf,
} from './days.ts'

/** A period named in a sentence: tokens `from` to `to`, its days, and whether it opens a count ("since 2022"). */
export interface NamedPeriod {
  readonly from: number
  readonly to: number
  readonly days: Days
  readonly role: 'at' | 'since' | 'until'
}

type Read = { readonly to: number; readonly days: Days }

/** Figures and statements ask for the periods of the same sentences. */
const known = new WeakMap<readonly Token[], { readonly published: string; readonly periods: readonly NamedPeriod[] }>()

/** The same as `findPeriods` for the tokens of a whole sentence, worked out once. */
export function periodsOf(sentence: readonly Token[], published: string): readonly NamedPeriod[] {
  const before = known.get(sentence)
  if (before?.published === published) return before.periods
  const periods = findPeriods(sentence, published)
  known.set(sentence, { published, periods })
  return periods
}

/** The periods of a sentence in order, counted from the day of publication. */
export function findPeriods(tokens: readonly Token[], published: string): NamedPeriod[] {
  const found: NamedPeriod[] = []
  for (let at = 0; at < tokens.length; at++) {
    const read = readPeriod(tokens, at, published)
    if (read === undefined) continue
    found.push({ from: at, ...read, role: roleOf(tokens, at) })
    at = read.to - 1
  }
  return found
}

function roleOf(tokens: readonly Token[], at: number): NamedPeriod['role'] {
  const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2]?.lower : tokens[at - 1]?.lower
  if (before === 'since' || isSinceEvent(tokens, at)) return 'since'
  return before === 'until' || before === 'till' ? 'until' : 'at'
}

const WIDEST_EVENT = 7

/** "since the invasion of February 2022", "since the truce broke down in March". */
function isSinceEvent(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:of|in|on)$/.test(tokens[at - 1]?.lower ?? '')) return false
  for (let back = at - 2; back >= Math.max(0, at - WIDEST_EVENT); back--) {
    if (tokens[back]?.kind !== 'word') return false
    if (tokens[back]?.lower === 'since') return true
  }
  return false
}

function readPeriod(tokens: readonly Token[], at: number, published: string): Read | undefined {
  const { lower, kind } = tokens[at] as Token
  if (kind === 'number')
    return readDayMonth(tokens, at, published) ?? readYear(tokens, at) ?? readAgo(tokens, at, published)
  if (!OPENERS.has(lower)) return undefined
  if (PARTS.has(lower)) return readPart(tokens, at, published)
  if (MONTHS.has(lower)) return readMonth(tokens, at, published)
  if (WEEKDAYS.has(lower))
    return tokens[at]?.capital
      ? { to: at + 1, days: oneDay(lastWeekday(published, WEEKDAYS.get(lower) as number)) }
      : undefined
  if (NUMBER_WORDS.has(lower)) return readAgo(tokens, at, published)
  return readRelative(tokens, at, published)
}

/** "early August", "mid-2025", "late last year". */
function readPart(tokens: readonly Token[], at: number, published: string): Read | undefined {
  const next = tokens[at + 1]?.lower === '-' ? at + 2 : at + 1
  if (tokens[next] === undefined) return undefined
  const whole = readPeriod(tokens, next, published)
  if (whole === undefined || whole.days.start === whole.days.end) return undefined
  return { to: whole.to, days: partOf(whole.days, (tokens[at] as Token).lower) }
}

/** "18 November 2024", "18th of November". */
function readDayMonth(tokens: readonly Token[], at: number, published: string): Read | undefined {
  const date = dateOf(tokens[at])
  const next = tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1
  const month = monthAt(tokens, next)
  if (date === undefined || month === undefined) return undefined
  const to = tokens[next + 1]?.lower === '.' ? next + 2 : next + 1
  return withYear(tokens, to, published, month, date)
}

/** "November 18, 2024", "Nov. 18", "November 2024", "August". */
function readMonth(tokens: readonly Token[], at: number, published: string): Read | undefined {
  const month = monthAt(tokens, at)
  if (month === undefined) return undefined
  const next = tokens[at + 1]?.lower === '.' ? at + 2 : at + 1
  const date = dateOf(tokens[next])
  if (date !== undefined) return withYear(tokens, next + 1, published, month, date)
  const year = yearAt(tokens, tokens[next]?.lower === ',' ? next + 1 : next)
  if (year !== undefined)
    return { to: tokens[next]?.lower === ',' ? next + 2 : next + 1, days: wholeMonth(year, month) }
  return { to: at + 1, days: wholeMonth(nearestYear(published, month), month) }
}

/** The month of a token; "may" and "march" only with a capital. */
function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  return token?.capital === true ? MONTHS.get(token.lower) : undefined
}

function withYear(tokens: readonly Token[], at: number, published: string, month: number, date: number): Read {
  const next = tokens[at]?.lower === ',' ? at + 1 : at
  const year = yearAt(tokens, next)
  if (year !== undefined) return { to: next + 1, days: oneDay(isoDay(year, month, date)) }
  const near = isoDay(yearOf(published), month, date)
  return { to: at, days: oneDay(near > addDays(published, 31) ? isoDay(yearOf(published) - 1, month, date) : near) }
}

/** Without a year a month is the last one of its name, or this one. */
const nearestYear = (published: string, month: number): number =>
  yearOf(published) - (month > monthOf(published) ? 1 : 0)

function dateOf(token: Token | undefined): number | undefined {
  const digits = token?.kind === 'number' ? readDigits(token.lower) : undefined
  if (digits === undefined || !(digits.plain || /^(?:st|nd|rd|th)$/.test(digits.suffix))) return undefined
  return digits.value >= 1 && digits.value <= 31 ? digits.value : undefined
}

function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const lower = tokens[at]?.lower ?? ''
  return /^(?:19|20)[0-9]{2}$/.test(lower) ? Number(lower) : undefined
}

const YEAR_OPENERS = new Set(
  'in since until till by from of during early late mid - for before after through throughout'.split(' '),
)

/** "in 2023": a year needs a word of time before it. */
function readYear(tokens: readonly Token[], at: number): Read | undefined {
  const year = yearAt(tokens, at)
  return year !== undefined && YEAR_OPENERS.has(tokens[at - 1]?.lower ?? '')
    ? { to: at + 1, days: wholeYear(year) }
    : undefined
}

/** "three weeks ago". */
function readAgo(tokens: readonly Token[], at: number, published: string): Read | undefined {
  if (tokens[at + 2]?.lower !== 'ago') return undefined
  const lower = (tokens[at] as Token).lower
  const count = readDigits(lower)?.value ?? NUMBER_WORDS.get(lower)?.value
  const unit = tokens[at + 1]?.lower.replace(/s$/, '')
  if (count === undefined) return undefined
  const days =
    unit === 'day' ? 1 : unit === 'week' ? 7 : unit === 'month' ? 30.44 : unit === 'year' ? 365.25 : undefined
  return days === undefined ? undefined : { to: at + 3, days: oneDay(addDays(published, -Math.round(count * days))) }
}

/** The last such weekday, today included. */
const lastWeekday = (published: string, weekday: number): string =>
  addDays(published, -((weekdayOf(published) - weekday + 7) % 7))

/** The first month of each season, 0 to 11, in the northern half of the world. */
const SEASONS = { spring: 2, summer: 5, autumn: 8, winter: 11 } as const

/** The season of that name that last ended before a day. */
function lastSeason(day: string, season: keyof typeof SEASONS): Days {
  const first = SEASONS[season]
  const [year, month] = [yearOf(day), monthOf(day)]
  const began = month > first + 2 ? year : year - 1
  const since = season === 'winter' && month <= 1 ? year - 2 : began
  return { start: wholeMonth(since, first).start, end: wholeMonth(since, first + 2).end }
}

/** One phrase a row: what it is counted from the day of publication. A newcomer adds a row. */
const PHRASES: readonly (readonly [string, (published: string) => Days])[] = [
  ['today', oneDay],
  ['tonight', oneDay],
  ['this morning', oneDay],
  ['yesterday', (day) => oneDay(addDays(day, -1))],
  ['last night', (day) => oneDay(addDays(day, -1))],
  ['overnight', (day) => ({ start: addDays(day, -1), end: day })],
  ['this week', wholeWeek],
  ['last week', (day) => wholeWeek(addDays(day, -7))],
  ['next week', (day) => wholeWeek(addDays(day, 7))],
  ['this weekend', (day) => ({ start: lastWeekday(day, 6), end: addDays(lastWeekday(day, 6), 1) })],
  ['past weekend', (day) => ({ start: lastWeekday(day, 6), end: addDays(lastWeekday(day, 6), 1) })],
  ['this month', (day) => wholeMonth(yearOf(day), monthOf(day))],
  ['last month', (day) => wholeMonth(yearOf(day), monthOf(day) - 1)],
  ['next month', (day) => wholeMonth(yearOf(day), monthOf(day) + 1)],
  ['this year', (day) => wholeYear(yearOf(day))],
  ['last year', (day) => wholeYear(yearOf(day) - 1)],
  ['next year', (day) => wholeYear(yearOf(day) + 1)],
  ['last spring', (day) => lastSeason(day, 'spring')],
  ['last summer', (day) => lastSeason(day, 'summer')],
  ['last autumn', (day) => lastSeason(day, 'autumn')],
  ['last fall', (day) => lastSeason(day, 'autumn')],
  ['last winter', (day) => lastSeason(day, 'winter')],
  ['beginning of the year', (day) => wholeMonth(yearOf(day), 0)],
  ['end of the year', (day) => wholeMonth(yearOf(day), 11)],
  ['end of last year', (day) => wholeMonth(yearOf(day) - 1, 11)],
]
const BY_FIRST = new Map<string, (readonly [readonly string[], (published: string) => Days])[]>()
for (const [phrase, days] of PHRASES) {
  const words = phrase.split(' ')
  const list = BY_FIRST.get(words[0] as string) ?? []
  list.push([words, days])
  BY_FIRST.set(words[0] as string, list)
}

const PARTS = new Set(['early', 'mid', 'late'])

/** Every word that a period may begin with: most words do not, and are passed over after one question. */
const OPENERS = new Set([...PARTS, ...MONTHS.keys(), ...WEEKDAYS.keys(), ...NUMBER_WORDS.keys(), ...BY_FIRST.keys()])

function readRelative(tokens: readonly Token[], at: number, published: string): Read | undefined {
  for (const [words, days] of BY_FIRST.get((tokens[at] as Token).lower) ?? []) {
    if (words.every((word, index) => tokens[at + index]?.lower === word))
      return { to: at + words.length, days: days(published) }
  }
  return undefined
}
