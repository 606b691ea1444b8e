import type { Family, FigureFacts } from '../../../model/claims.ts'
import type { Bound } from '../../../model/quantity.ts'
import type { Relation } from '../../../model/relations.ts'
import { dayNumber, lengthOf, overlapShare } from '../../days.ts'
import { reason } from '../../outcome.ts'
import { factorBetween, gapShare, isFloor, NEAR_SIDE, pointOf } from '../../range.ts'
import { isAnonymous } from '../../sources.ts'
import type { Testimony } from '../../testimony.ts'
import { growth } from '../growth.ts'
import { isToll } from '../occasions.ts'
import { type FigurePair, newerOf } from '../pair.ts'
import { isOnePeriod, periodOf } from '../periods.ts'
import type { FigureRule } from '../rule.ts'
import { printedGap, SLIGHT_GAP } from '../slight.ts'
import { windowOf } from '../windows.ts'

/** Each family has its own idea of time. Decided before scope. */
export const TIME_RULES: readonly FigureRule[] = [
  { name: 'other-period', decide: (pair) => (isOf(pair, 'flow') ? otherPeriod(pair) : undefined) },
  { name: 'other-event', decide: (pair) => (isOf(pair, 'event') ? otherEvent(pair) : undefined) },
  { name: 'toll-rises', decide: (pair) => (isOf(pair, 'event') ? tollRises(pair) : undefined) },
  { name: 'other-start', decide: (pair) => (isOf(pair, 'cumulative') ? otherStart(pair) : undefined) },
  { name: 'growth', decide: (pair) => (isOf(pair, 'cumulative') ? growth(pair) : undefined) },
  { name: 'too-far-apart', decide: tooFarApart },
  { name: 'changed-meanwhile', decide: changedMeanwhile },
]

const isOf = (pair: FigurePair, family: Family): boolean => pair.family === family

function otherPeriod(pair: FigurePair): Relation | undefined {
  const [said, recorded] = [periodOf(pair.said.facts), periodOf(pair.recorded.facts)]
  if (said === undefined || recorded === undefined) return differentTime('period-unknown', pair, false)
  const areMonths = lengthOf(said) <= MONTH && lengthOf(recorded) <= MONTH
  if (areMonths && overlapShare(said, recorded) >= OVERLAP && printedGap(pair) <= ROUNDING) return undefined
  return isOnePeriod(said, recorded) ? undefined : differentTime('other-period', pair, true)
}

/** "In January" and "in the past month": nearly one number, and days in common. */
const OVERLAP = 0.3
const ROUNDING = 0.02
const MONTH = 31

function otherEvent(pair: FigurePair): Relation | undefined {
  return pair.occasions === 'other' ? differentTime('other-event', pair, true) : undefined
}

/** The dead are still being found: a later count that is higher, or two of the first hours. */
function tollRises(pair: FigurePair): Relation | undefined {
  if (!isToll(pair.said.facts.measure) || pair.kind.relation !== 'same' || pair.occasions !== 'same') return undefined
  const event = pair.eventDay
  if (isOneEventToldByBothSides(pair)) return undefined
  const [said, recorded] = [countDayOf(pair.said, event), countDayOf(pair.recorded, event)]
  if (isRisenFloor(pair, said, recorded) || isFirstFloor(pair))
    return differentTime('toll-rises', pair, true, daysBetween(said, recorded))
  if (gapShare(pair.saidRange, pair.recordedRange) <= SLIGHT_GAP) return undefined
  if (said === undefined || recorded === undefined) return differentTime('toll-undated', pair, false)
  const isRecordedLarger = pair.saidRange.high < pair.recordedRange.low
  // "Had reported 25 dead on Wednesday", and 31 are counted on Friday.
  const isDatedLater = newerOf(pair) === (isRecordedLarger ? 'recorded' : 'said')
  const isRisen = isDatedLater || (isRecordedLarger ? recorded > said : said > recorded)
  if (isRisen) return differentTime('toll-rises', pair, true, daysBetween(said, recorded))
  return isFirstCount(pair, said, recorded) ? differentTime('first-counts', pair, true) : undefined
}

/** In one article, what each side says of one side's losses: no later count, and no first one. */
const isOneEventToldByBothSides = ({ isOneEventOfArticle, areRivalCounts }: FigurePair): boolean =>
  isOneEventOfArticle && areRivalCounts

const daysBetween = (said: number | undefined, recorded: number | undefined): number | undefined =>
  said === undefined || recorded === undefined ? undefined : Math.abs(said - recorded)

/** "At least 41" on the first day and 54 two days later: the floor still holds, and the toll has risen. */
function isRisenFloor(pair: FigurePair, said: number | undefined, recorded: number | undefined): boolean {
  if (said === undefined || recorded === undefined || said === recorded) return false
  const quantities = [pair.said.facts.quantity, pair.recorded.facts.quantity] as const
  const [earlier, later] = said < recorded ? quantities : [quantities[1], quantities[0]]
  const rise = isFloor(later) ? 0 : SLIGHT_GAP
  return isFloor(earlier) && pointOf(later) > pointOf(earlier) * (1 + rise)
}

/** "More than 20" of the first hours and 34: the floor tells nothing of the toll. */
function isFirstFloor({ said, recorded, isSameSource }: FigurePair): boolean {
  const [left, right] = [said.facts.quantity, recorded.facts.quantity]
  const [floor, other] = isFloor(left) ? [left, right] : [right, left]
  return !isSameSource && isFloor(floor) && pointOf(other) > pointOf(floor) * NEAR_SIDE
}

/** Until this many days after the event the dead are still being found. */
const FIRST_DAYS = 1
/** First counts differ by this factor and no more; beyond it they are rival accounts. */
const MOST_AT_FIRST = 3

function isFirstCount(pair: FigurePair, said: number, recorded: number): boolean {
  const event = pair.eventDay
  const isEarly = event !== undefined && Math.max(said, recorded) - event <= FIRST_DAYS
  return isEarly && factorBetween(pair.said.facts.quantity, pair.recorded.facts.quantity) <= MOST_AT_FIRST
}

/** When the count was made: the day it gives, else a text's own day, where that is later than the event's. */
function countDayOf({ facts, published }: Testimony<FigureFacts>, event: number | undefined): number | undefined {
  const counted = dayNumber(facts.asOf?.end)
  if (facts.asOf?.basis === 'recorded' && counted !== undefined) return counted
  if (counted !== undefined && event !== undefined && counted > event) return counted
  const told = dayNumber(published)
  return counted === undefined || told === undefined ? (told ?? counted) : Math.max(counted, told)
}

function otherStart(pair: FigurePair): Relation | undefined {
  return pair.starts === 'different' ? differentTime('other-start', pair, true) : undefined
}

function tooFarApart(pair: FigurePair): Relation | undefined {
  const { family } = pair
  if (pair.daysApart === undefined || family === 'flow' || family === 'event') return undefined
  return pair.daysApart > windowOf(pair).agrees ? differentTime('too-far-apart', pair, true) : undefined
}

/** Between the two windows an equal number agrees and another one may have changed. */
function changedMeanwhile(pair: FigurePair): Relation | undefined {
  const { family } = pair
  if (pair.daysApart === undefined || family === 'flow' || family === 'event') return undefined
  // A running count moves slowly; of a level, only numbers that fit are still the same.
  const allowed = family === 'cumulative' ? SLIGHT_GAP : 0
  if (gapShare(pair.saidRange, pair.recordedRange) <= allowed && !isOtherNumber(pair)) return undefined
  if (pair.daysApart <= windowOf(pair).conflicts && !isOneSideCounting(pair)) return undefined
  return differentTime('changed-meanwhile', pair, true)
}

/** 50,000 and 60,000 meet by rounding; weeks apart they are two numbers. */
function isOtherNumber(pair: FigurePair): boolean {
  const { said, recorded, places, actors, kind } = pair
  if (places !== 'same' || actors !== 'same' || kind.relation !== 'same') return false
  return [said, recorded].every(({ facts }) => PLAIN.has(facts.quantity.bound)) && printedGap(pair) > SLIGHT_GAP
}
const PLAIN: ReadonlySet<Bound> = new Set<Bound>(['exact', 'about'])

/** Unnamed officials one day, their country's army the next: one side's numbers of what is still going on. */
function isOneSideCounting({ family, daysApart, said, recorded, places, kind }: FigurePair): boolean {
  if (family !== 'level' || places !== 'same' || kind.relation !== 'same') return false
  if (daysApart === 0 || said.side === undefined || said.side !== recorded.side) return false
  return [said, recorded].some(({ source, side }) => isAnonymous(source) || source === side)
}

function differentTime(rule: string, pair: FigurePair, sameQuestion: boolean, daysApart = pair.daysApart): Relation {
  const why = reason(rule, pair, { daysApart, newer: newerOf(pair) })
  return { kind: 'different-time', sameQuestion, why, ...(daysApart === undefined ? {} : { daysApart }) }
}
