import type { Period, PeriodBasis } from '../../../model/claims.ts'
import { NUMBER_WORDS } from '../../../text/numerals/number-words.ts'
import { wordClass } from '../../../text/word-classes.ts'
import { wordSet } from '../../../text/word-set.ts'
import { CLAUSE_ENDS, PHRASE_ENDS } from '../../lexicon/en/small-words.ts'
import { addDays, type Days, isoDay, monthOf, oneDay, yearOf } from '../../time/days.ts'
import type { NamedPeriod } from '../../time/find-periods.ts'
import type { Draft } from '../draft.ts'
import type { Sentence } from '../sentence.ts'
import { isEarlier } from '../split-changes.ts'
import { decided } from '../trace-changes.ts'
import type { Refiner } from './refiner.ts'
import { startOfCount } from './since.ts'
import { isOfOther } from './status.ts'
import { isOfOthers } from './times-of-others.ts'

/** What is known of time where a figure stands. */
interface Times {
  readonly day: string
  /** The day that it is told on. */
  readonly told: Period
  readonly periods: readonly NamedPeriod[]
  readonly last: Draft | undefined
}

/** The times that a figure may be of, in order: the first that is known is its own. */
const RULES: readonly {
  readonly name: string
  readonly time: (draft: Draft, times: Times) => Period | undefined
}[] = [
  {
    name: 'a day after',
    time: (draft, { day, last }) =>
      last?.sentence === draft.sentence && isDayAfter(draft) ? dayBefore(last.asOf?.end ?? day) : undefined,
  },
  { name: 'a named time', time: (draft, times) => named(draft, times, nearest(draft, times.periods)) },
  { name: 'the time it was given', time: (draft, times) => given(named(draft, times, saidAt(draft, times))) },
  {
    name: 'the attack before',
    time: (draft, { last }) =>
      last?.asOf !== undefined && sameEvent(draft, last) ? { ...last.asOf, basis: 'context' } : undefined,
  },
  {
    name: 'days before',
    time: (draft, { told }) => daysBefore(draft, told),
  },
  {
    name: 'at its peak',
    time: (draft, { day }) =>
      isAtPeak(draft) ? periodOf({ start: addDays(day, -YEAR), end: addDays(day, -1) }, 'sentence') : undefined,
  },
  {
    name: 'the day before',
    time: (draft, { day, last }) => (isDayBefore(draft) ? dayBefore(last?.asOf?.start ?? day) : undefined),
  },
  {
    name: 'the day it is told',
    time: ({ sentence, from, amount }, { told }) => (isEarlier(sentence, from, amount.style) ? undefined : told),
  },
]

const YEAR = 365

const named = (draft: Draft, { day }: Times, period: NamedPeriod | undefined): Period | undefined =>
  period && toCome(draft, spoken(draft, period), day)

/** "Said last year that 700,000 were lost": not those of that year. */
const given = (period: Period | undefined): Period | undefined =>
  period?.start.endsWith('-01-01') === true && period.end.endsWith('-12-31') ? { ...period, basis: 'context' } : period

/** The time a figure is about: words of its sentence, then the live entry, then the day of publication. */
export const asOf: Refiner = {
  name: 'as-of',
  refine(draft, { reading, before }) {
    const { day, basis, since, periods } = reading.timesOf(draft.sentence)
    if (day === undefined) return undefined
    const start = startOfCount(draft, since)
    if (start !== undefined) draft.since = start
    const times: Times = { day, told: periodOf(oneDay(day), basis), periods, last: before.at(-1) }
    for (const { name, time } of RULES) {
      draft.asOf = time(draft, times)
      if (draft.asOf === undefined) continue
      decided(reading, draft, name)
      break
    }
    return isLongAgo(draft) ? 'long ago' : undefined
  },
}

/** Older wars are history, and nothing on record is compared with them. */
const OLDEST = '1990-01-01'
const OLD_YEAR = /^1[0-8]\d\d$/

const isLongAgo = ({ asOf: time, sentence }: Draft): boolean =>
  (time !== undefined && time.end < OLDEST) ||
  sentence.tokens.some(
    ({ kind, lower }, at) =>
      kind === 'number' &&
      OLD_YEAR.test(lower) &&
      /^(?:in|of)$/.test(sentence.word(at - 1)) &&
      isNoCount(sentence, at + 1),
  )

/** "in 1780," and "the battle of 1809", but not "of 1500 soldiers". */
const isNoCount = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.kind !== 'word' || PHRASE_ENDS.has(tokens[at]?.lower ?? '')

/** "500 drones came overnight. It shot down 385 of them.": the next sentence goes on about the same attack. */
function sameEvent(draft: Draft, last: Draft): boolean {
  if (last.asOf === undefined || last.asOf.basis === 'published' || last.asOf.basis === 'live-entry') return false
  if (draft.family !== 'event' || last.family !== 'event') return false
  if (draft.sentence.index - last.sentence.index !== 1 || draft.sentence.block !== last.sentence.block) return false
  return draft.measure === last.measure || draft.antecedent !== undefined
}

/** "The day before it was 84,770": counted from the figure before. */
const isDayBefore = ({ sentence, from }: Draft): boolean => {
  if (!sentence.holds(DAY)) return false
  for (let at = Math.max(1, from - REACH); at < from; at++)
    if (sentence.word(at) === 'day' && /^(?:before|earlier)$/.test(sentence.word(at + 1))) return true
  return false
}
/** "Five days earlier a record 472 drones had been sent": counted from the day of the text. */
function daysBefore({ sentence, from }: Draft, { start }: Period): Period | undefined {
  if (!sentence.holds(EARLIER)) return undefined
  for (let at = 1; at < from; at++) {
    if (sentence.word(at) !== 'days' || !EARLIER.has(sentence.word(at + 1))) continue
    const count = NUMBER_WORDS.get(sentence.word(at - 1))?.value ?? Number(sentence.word(at - 1))
    if (count >= 2 && count <= MOST_BEFORE) return periodOf(oneDay(addDays(start, -count)), 'context')
  }
  return isWeekBefore(sentence, from)
    ? periodOf({ start: addDays(start, -8), end: addDays(start, -6) }, 'context')
    : undefined
}
/** "A week ago he spoke of 1,000": about then. */
function isWeekBefore(sentence: Sentence, from: number): boolean {
  for (let at = 1; at < from; at++)
    if (sentence.word(at) === 'week' && sentence.word(at - 1) === 'a' && EARLIER.has(sentence.word(at + 1))) return true
  return false
}
const EARLIER = wordClass('earlier before previously ago')
const MOST_BEFORE = 60

/** "355 drones overnight, a day after 298 drones killed 12": those of the day before. */
const isDayAfter = ({ sentence, from }: Draft): boolean => {
  if (!sentence.holds(DAY)) return false
  for (let at = Math.max(1, from - REACH_AFTER); at < from; at++)
    if (sentence.word(at - 1) === 'a' && sentence.word(at) === 'day' && sentence.word(at + 1) === 'after') return true
  return false
}
const REACH_AFTER = 4
const REACH = 6
const DAY = wordClass('day')
const dayBefore = (day: string): Period => periodOf(oneDay(addDays(day, -1)), 'context')

function spoken({ sentence }: Draft, { from, to, days }: NamedPeriod): Period {
  return { ...periodOf(days, 'sentence'), text: sentence.textOf(from, to) }
}

/** "will withdraw by December": a month without a year lies ahead of a plan. */
function toCome({ status }: Draft, period: Period, day: string): Period {
  const isMonth =
    /^[a-z]+\.?$/i.test(period.text ?? '') && period.start.slice(8) === '01' && period.start !== period.end
  if (status !== 'planned' || !isMonth || period.end >= day) return period
  const [start, end] = [period.start, period.end].map((each) =>
    isoDay(yearOf(each) + 1, monthOf(each), Number(each.slice(8))),
  )
  return { ...period, start: start as string, end: end as string }
}

const periodOf = ({ start, end }: Days, basis: PeriodBasis): Period => ({ start, end, basis })

/** The nearest period of the figure's clause that tells no time of saying ("said on Wednesday"), else of the sentence. */
function nearest(draft: Draft, periods: readonly NamedPeriod[]): NamedPeriod | undefined {
  const own = periods.filter((period) => !isTimeOfSaying(draft, period) && !isOfOthers(draft, period))
  if (own.length < 2) return own[0]
  const distance = ({ from, to }: NamedPeriod): number =>
    (from >= draft.to ? from - draft.to : draft.from - to + 2) + (isSameClause(draft, { from, to }) ? 0 : 50)
  return [...own].sort((one, other) => distance(one) - distance(other))[0]
}

const SAYING = wordSet('said says told announced reported stated wrote added tweeted confirmed claimed published')

/** "At the peak they held 1,376 square kilometres": some time before, within a year. */
const isAtPeak = ({ sentence, from }: Draft): boolean =>
  sentence.holds(PEAK) &&
  sentence.tokens
    .slice(0, from)
    .some(
      ({ lower }, at) =>
        PEAK.has(lower) && sentence.word(at - 2) === 'at' && /^(?:the|its|their)$/.test(sentence.word(at - 1)),
    )
const PEAK = wordClass('peak height')

/** A word of the same week is news of this text: the day of publication says as much. */
const FRESH_DAYS = 7

/** "Zelensky said in February that 46,000 …": a number is of the time it was given, where nothing else is said. */
const saidAt = (draft: Draft, { periods, day }: Times): NamedPeriod | undefined =>
  periods.find((period) => isTimeOfSaying(draft, period) && period.days.end < addDays(day, -FRESH_DAYS))

function isTimeOfSaying({ sentence }: Draft, { from }: NamedPeriod): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) if (SAYING.has(sentence.word(at))) return true
  return false
}

function isSameClause({ sentence, from, to }: Draft, period: { from: number; to: number }): boolean {
  const [start, end] = period.from >= to ? [to, period.from] : [period.to, from]
  for (let at = start; at < end; at++)
    if (CLAUSE_ENDS.has(sentence.word(at)) || (sentence.word(at) === 'and' && isOfOther(sentence, at))) return false
  return true
}
