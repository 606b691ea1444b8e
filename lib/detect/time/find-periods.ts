import { readDigits } from '../../text/numerals/digits.ts'
import { NUMBER_WORDS } from '../../text/numerals/number-words.ts'
import { type Token, wordAt } from '../../text/tokens.ts'
import { isOf, wordClass } from '../../text/word-classes.ts'
import { wordSet } from '../../text/word-set.ts'
import { MONTHS, WEEKDAYS } from '../lexicon/en/calendar.ts'
import {
  addDays,
  type Days,
  isoDay,
  lastWeekday,
  monthOf,
  oneDay,
  partOf,
  wholeMonth,
  wholeYear,
  yearOf,
} from './days.ts'
import { PHRASE_OPENERS, type Read, readPhrase, yearAt } from './phrases.ts'

/** A period named in a sentence: tokens `from` to `to`, its days, and whether it opens a count ("since 2022"). */
export interface NamedPeriod {
  readonly from: number
  readonly to: number
  readonly days: Days
  readonly role: 'at' | 'since' | 'until'
}

/** The periods of a sentence in order, counted from the day of publication. */
export function findPeriods(tokens: readonly Token[], published: string): NamedPeriod[] {
  const found: NamedPeriod[] = []
  for (let at = 0; at < tokens.length; at++) {
    const first = readPeriod(tokens, at, published)
    if (first === undefined) continue
    const read = upTo(tokens, at, first, published)
    found.push({ from: at, ...read, role: isWhen(tokens, read.to) ? 'at' : roleOf(tokens, at) })
    at = read.to - 1
  }
  return found
}

/** "from June 2023 to February 2024", "between May and July": one period from the first to the second. */
function upTo(tokens: readonly Token[], from: number, first: Read, published: string): Read {
  const link = tokens[first.to]?.lower ?? ''
  const before = wordAt(tokens, from - 1)
  if (!(link === 'to' || link === 'until' || link === 'through' || (link === 'and' && before === 'between')))
    return first
  const year = yearAt(tokens, first.to + 1)
  const next = first.to + 1 < tokens.length ? readPeriod(tokens, first.to + 1, published) : undefined
  const second = next ?? (year === undefined ? undefined : { to: first.to + 2, days: wholeYear(year) })
  if (second === undefined) return first
  const { start } = first.days
  const { end } = second.days
  const own = start <= end ? start : isoDay(yearOf(end), monthOf(start), Number(start.slice(8)))
  return own <= end ? { to: second.to, days: { start: own, end } } : first
}

/** "since March, when it had admitted 1,351 dead": a time, and no start of a count. */
const isWhen = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.lower === ',' && tokens[to + 1]?.lower === 'when'

function roleOf(tokens: readonly Token[], at: number): NamedPeriod['role'] {
  const before = wordAt(tokens, wordAt(tokens, at - 1) === 'the' ? at - 2 : at - 1)
  if (before === 'since' || isSinceEvent(tokens, at)) return 'since'
  return before === 'until' || before === 'till' ? 'until' : 'at'
}

const WIDEST_EVENT = 7

/** "since the invasion of February 2022", "since the truce broke down in March". */
function isSinceEvent(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:of|in|on)$/.test(wordAt(tokens, at - 1))) return false
  for (let back = at - 2; back >= Math.max(0, at - WIDEST_EVENT); back--) {
    if (tokens[back]?.kind !== 'word') return false
    if (tokens[back]?.lower === 'since') return true
  }
  return false
}

function readPeriod(tokens: readonly Token[], at: number, published: string): Read | undefined {
  const token = tokens[at] as Token
  const { lower } = token
  if (token.kind === 'number')
    return readDayMonth(tokens, at, published) ?? readYear(tokens, at) ?? readAgo(tokens, at, published)
  if (!isOf(token, OPENERS)) return undefined
  if (PARTS.has(lower)) return readPart(tokens, at, published)
  if (MONTHS.has(lower)) return readMonth(tokens, at, published)
  if (WEEKDAYS.has(lower))
    return tokens[at]?.capital
      ? { to: at + 1, days: oneDay(lastWeekday(published, WEEKDAYS.get(lower) as number)) }
      : undefined
  if (NUMBER_WORDS.has(lower)) return readAgo(tokens, at, published)
  return readPhrase(tokens, at, published)
}

/** "early August", "mid-2025", "late last year". */
function readPart(tokens: readonly Token[], at: number, published: string): Read | undefined {
  const next = /^(?:-|in)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
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
  return withYear(tokens, to, published, month, date, at)
}

/** "November 18, 2024", "Nov. 18", "November 2024", "August". */
function readMonth(tokens: readonly Token[], at: number, published: string): Read | undefined {
  const month = monthAt(tokens, at)
  if (month === undefined) return undefined
  const next = tokens[at + 1]?.lower === '.' ? at + 2 : at + 1
  const date = dateOf(tokens[next])
  if (date !== undefined) return withYear(tokens, next + 1, published, month, date, at)
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

const DEADLINES = wordSet('by before until till from')
/** A day without a year behind "by" lies at most so far ahead. */
const FARTHEST_DEADLINE = 120

function withYear(
  tokens: readonly Token[],
  at: number,
  published: string,
  month: number,
  date: number,
  first: number,
): Read {
  const next = tokens[at]?.lower === ',' ? at + 1 : at
  const year = yearAt(tokens, next)
  if (year !== undefined) return { to: next + 1, days: oneDay(isoDay(year, month, date)) }
  const near = isoDay(yearOf(published), month, date)
  const ahead = near < published ? isoDay(yearOf(published) + 1, month, date) : near
  if (DEADLINES.has(wordAt(tokens, first - 1)) && ahead <= addDays(published, FARTHEST_DEADLINE))
    return { to: at, days: oneDay(isNear(near, published) ? near : ahead) }
  return { to: at, days: oneDay(near > addDays(published, 31) ? isoDay(yearOf(published) - 1, month, date) : near) }
}

/** "by 2 March" read on 5 March: just past. */
const isNear = (day: string, published: string): boolean => day >= addDays(published, -60) && day <= published

/** Without a year a month is the last one of its name, or this one. */
const nearestYear = (published: string, month: number): number =>
  yearOf(published) - (month > monthOf(published) ? 1 : 0)

function dateOf(token: Token | undefined): number | undefined {
  const digits = token?.kind === 'number' ? readDigits(token.lower) : undefined
  if (digits === undefined || !(digits.plain || /^(?:st|nd|rd|th)$/.test(digits.suffix))) return undefined
  return digits.value >= 1 && digits.value <= 31 ? digits.value : undefined
}

const YEAR_OPENERS = wordSet(
  'in since until till by from of during early late mid - for before after through throughout',
)

/** "in 2023": a year needs a word of time before it. */
function readYear(tokens: readonly Token[], at: number): Read | undefined {
  const year = yearAt(tokens, at)
  if (year === undefined) return undefined
  const before = wordAt(tokens, at - 1)
  const isDated = YEAR_OPENERS.has(before) || (OWNERS.has(before) && DATED.has(tokens[at + 1]?.lower ?? ''))
  return isDated ? { to: at + 1, days: wholeYear(year) } : undefined
}
const OWNERS = wordSet("'s ' his her its their the")
const DATED = wordSet(
  'report figure figures count assessment estimate decree study survey poll tally invasion offensive counteroffensive',
)

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

const PARTS = wordSet('early mid late')

/** Every word that a period may begin with: most words do not, and are passed over after one question. */
const OPENERS = wordClass(() => [
  ...PARTS,
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...NUMBER_WORDS.keys(),
  ...PHRASE_OPENERS,
])
