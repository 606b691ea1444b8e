import { lazily } from '../../text/lazily.ts'
import type { Token } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
import { addDays, type Days, lastWeekday, monthOf, oneDay, wholeMonth, wholeWeek, wholeYear, yearOf } from './days.ts'

/** A period that starts at a token: the token after it, and its days. */
export interface Read {
  readonly to: number
  readonly days: Days
}

/** The first month of each season, 0 to 11, in the northern half of the world. */
const SEASONS = { spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 } as const

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
interface Phrase {
  readonly words: readonly string[]
  readonly days: (published: string) => Days
}

const BY_FIRST = lazily(() => {
  const table = new Map<string, Phrase[]>()
  for (const [phrase, days] of PHRASES) {
    const words = phrase.split(' ')
    const first = words[0] as string
    table.set(first, [...(table.get(first) ?? []), { words, days }])
  }
  return table
})

/** The first words of the phrases. */
export const PHRASE_OPENERS = wordSet(() => [...BY_FIRST().keys(), ...Object.keys(SEASONS)])

/** A phrase that is counted from the day of publication, or a season of a named year ("the summer of 2022"). */
export function readPhrase(tokens: readonly Token[], at: number, published: string): Read | undefined {
  const lower = (tokens[at] as Token).lower
  if (Object.hasOwn(SEASONS, lower)) return readSeason(tokens, at, lower as keyof typeof SEASONS)
  for (const { words, days } of BY_FIRST().get(lower) ?? []) {
    if (words.every((word, index) => tokens[at + index]?.lower === word))
      return { to: at + words.length, days: days(published) }
  }
  return undefined
}

function readSeason(tokens: readonly Token[], at: number, season: keyof typeof SEASONS): Read | undefined {
  const next = tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1
  const year = yearAt(tokens, next)
  if (year === undefined) return undefined
  const first = SEASONS[season]
  return { to: next + 1, days: { start: wholeMonth(year, first).start, end: wholeMonth(year, first + 2).end } }
}

/** The year that a token writes in full. */
export function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const lower = tokens[at]?.lower ?? ''
  return /^(?:19|20)[0-9]{2}$/.test(lower) ? Number(lower) : undefined
}
