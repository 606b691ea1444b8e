import type { FigureFacts } from '../../../model/claims.ts'
import type { Quantity } from '../../../model/quantity.ts'
import type { Relation } from '../../../model/relations.ts'
import { type Days, lengthOf } from '../../days.ts'
import { reason } from '../../outcome.ts'
import { gapShare, isCeiling, isFloor, isMagnitude, meet, NEAR_SIDE, pointOf, type Range } from '../../range.ts'
import type { Testimony } from '../../testimony.ts'
import { agrees, factorOf, isBounded } from '../agreement.ts'
import { type Doubt, doubtsOf } from '../doubts.ts'
import { isToll } from '../occasions.ts'
import type { FigurePair } from '../pair.ts'
import type { FigureRule } from '../rule.ts'
import { printedGap, SLIGHT_GAP } from '../slight.ts'
import { isDatedByOne } from '../windows.ts'
import { farBeyondBound, twoBounds } from './bounds.ts'

/** "tens of thousands" has soft edges: only beyond this factor is a number outside of it. */
const OUTSIDE_ORDER = 3

/** One question, one time, one scope: do the numbers fit? The last of these always decides. */
export const VALUE_RULES: readonly FigureRule[] = [
  { name: 'order-of-magnitude', decide: (pair) => orderOfMagnitude(pair) },
  { name: 'two-bounds', decide: (pair) => twoBounds(pair) },
  { name: 'far-beyond-bound', decide: (pair) => farBeyondBound(pair) },
  { name: 'same-number', decide: (pair) => sameNumber(pair) },
  {
    name: 'differs-slightly',
    decide: (pair) =>
      printedGap(pair) <= SLIGHT_GAP && !isOfNights(pair) ? agrees('differs-slightly', pair, true) : undefined,
  },
  { name: 'other-number', decide: (pair) => otherNumber(pair) },
]

function sameNumber(pair: FigurePair): Relation | undefined {
  if (!meet(pair.saidRange, pair.recordedRange) || onlyTouch(pair)) return undefined
  // At places that only overlap, numbers that a bound barely lets fit are of two places.
  if (pair.places === 'overlap' && factorOf(pair) > BARELY)
    return { kind: 'different-scope', sameQuestion: false, why: reason('other-place', pair) }
  // "More than 50" shot down allow 78 of which nothing is said.
  if (printedGap(pair) > SLIGHT_GAP && isOfNights(pair))
    return { kind: 'different-scope', sameQuestion: false, why: reason('action-unknown', pair) }
  return agrees('same-number', pair, isNear(pair))
}
const BARELY = 1.5

/** Five and six planes, each rounded to a whole one, only meet at five and a half. */
function onlyTouch({ said, recorded, saidRange, recordedRange }: FigurePair): boolean {
  if (said.facts.quantity.bound !== 'exact' || recorded.facts.quantity.bound !== 'exact') return false
  return saidRange.high === recordedRange.low || recordedRange.high === saidRange.low
}

/** 266 drones and 288, a day apart: each night has its own, and whoever does not say what became of them may mean other ones. */
const isOfNights = (pair: FigurePair): boolean =>
  pair.family === 'event' &&
  !isToll(pair.said.facts.measure) &&
  doubtsOf(pair).some((doubt) => doubt === 'event-unsure' || doubt === 'action-unknown')

function orderOfMagnitude(pair: FigurePair): Relation | undefined {
  const { said, recorded, saidRange, recordedRange } = pair
  if (!isMagnitude(said.facts.quantity) && !isMagnitude(recorded.facts.quantity)) return undefined
  if (isOtherOrder(pair) || isAtItsFoot(said.facts.quantity, recorded.facts.quantity))
    return { kind: 'different-scope', sameQuestion: false, why: reason('order-undecided', pair) }
  if (meet(saidRange, recordedRange)) return agrees('order-of-magnitude', pair, false)
  const factor = edgeFactor(saidRange, recordedRange)
  const isUndated = doubtsOf(pair).some((doubt) => doubt === 'date-unknown' || doubt === 'start-unknown')
  if (factor <= OUTSIDE_ORDER || isUndated)
    return { kind: 'different-scope', sameQuestion: false, why: reason('order-undecided', pair) }
  return { kind: 'conflicts', sameQuestion: false, factor, why: reason('outside-order', pair, { factor }) }
}

/** Nobody says "thousands" of 1,000. */
const FOOT = { from: 100, times: 1.5 } as const

function isAtItsFoot(one: Quantity, other: Quantity): boolean {
  const [order, number] = isMagnitude(one) ? [one, other] : [other, one]
  const low = order.low ?? 0
  return !isMagnitude(number) && low >= FOOT.from && !isFloor(number) && pointOf(number) < low * FOOT.times
}

/** "hundreds" and "thousands": their soft edges meet, and nobody means the same by them. */
function isOtherOrder({ said, recorded }: FigurePair): boolean {
  const [left, right] = [said.facts.quantity, recorded.facts.quantity]
  return isMagnitude(left) && isMagnitude(right) && left.low !== right.low && left.high !== right.high
}

function edgeFactor(one: Range, other: Range): number {
  const [smaller, larger] = one.high < other.low ? [one, other] : [other, one]
  return smaller.high <= 0 ? Number.POSITIVE_INFINITY : larger.low / smaller.high
}

/** Rounding lets 50,000 meet 60,000, and "more than 36,000" allows 64,000; nobody would say the one for the other. */
function isNear(pair: FigurePair): boolean {
  if (!isBounded(pair)) return printedGap(pair) <= SLIGHT_GAP
  return factorOf(pair) <= NEAR_SIDE && keepsBound(pair.said, pair.recorded) && keepsBound(pair.recorded, pair.said)
}

/** "4,000 to 6,000" only touches "more than 6,000". */
function keepsBound({ facts, countsByName }: Testimony<FigureFacts>, other: Testimony<FigureFacts>): boolean {
  const [bound, number] = [pointOf(facts.quantity), pointOf(other.facts.quantity)]
  if (isFloor(facts.quantity) || countsByName) return number >= bound * (1 - SLIGHT_GAP)
  return !isCeiling(facts.quantity) || number <= bound * (1 + SLIGHT_GAP)
}

/** What an unlike number may come from, where something is not known; the first that applies is named. */
const MAY_EXPLAIN: readonly { readonly doubt: Doubt; readonly kind: 'different-scope' | 'different-time' }[] = [
  { doubt: 'actor-unknown', kind: 'different-scope' },
  { doubt: 'currency', kind: 'different-scope' },
  { doubt: 'date-unknown', kind: 'different-time' },
  { doubt: 'event-unsure', kind: 'different-time' },
  { doubt: 'start-unknown', kind: 'different-time' },
  { doubt: 'place-unknown', kind: 'different-scope' },
  { doubt: 'action-unknown', kind: 'different-scope' },
  { doubt: 'part-of-group', kind: 'different-scope' },
]

/** Within one month no count grows so many times. */
const MOST_IN_A_MONTH = 3

/** Counts of one month, with nothing but its days and their start in doubt: growth does not explain such a factor. */
function isBeyondGrowth(pair: FigurePair, doubts: readonly Doubt[]): boolean {
  if (pair.family !== 'cumulative' || pair.daysApart !== 0 || factorOf(pair) < MOST_IN_A_MONTH) return false
  // A town's dead, told without a start, may be no count of the war.
  if (isToll(pair.said.facts.measure) && pair.starts !== 'same' && !pair.areRivalCounts) return false
  return doubts.includes('day-unknown') && doubts.every((doubt) => doubt === 'day-unknown' || doubt === 'start-unknown')
}

/** What a side admits of its own dead and what the other side claims, of one month: too far apart for its days to matter. */
const isAdmission = (pair: FigurePair, doubts: readonly Doubt[]): boolean =>
  pair.areRivalCounts && pair.starts !== 'unknown' && isBeyondGrowth(pair, doubts) && hasRunLong(pair)

/** In the first weeks a count may grow many times within a month. */
const LONG = 90
function hasRunLong({ start, saidDays, recordedDays }: FigurePair): boolean {
  const first = Math.min(saidDays?.first ?? 0, recordedDays?.first ?? 0)
  return start !== undefined && first - start >= LONG
}

const SEASON = 60

/** "11,000 were sent last autumn": on a day of that autumn there may have been fewer, but not more. */
function isOfSeason({ said, recorded, saidDays, recordedDays }: FigurePair): boolean {
  const isLong = (days: Days | undefined) => days !== undefined && lengthOf(days) > SEASON
  const [left, right] = [pointOf(said.facts.quantity), pointOf(recorded.facts.quantity)]
  return (isLong(saidDays) && left > right) || (isLong(recordedDays) && right > left)
}

/** A country's army is so many times what it sends: no two counts of one force lie so far apart. */
const ARMY_OF_FORCE = 20

function otherNumber(pair: FigurePair): Relation {
  const doubts = doubtsOf(pair)
  const explained = MAY_EXPLAIN.find(({ doubt }) => doubts.includes(doubt))
  const isOfLongTime = pair.family === 'cumulative' || isOfSeason(pair)
  if (doubts.includes('day-unknown') && isOfLongTime && !isBeyondGrowth(pair, doubts)) {
    return { kind: 'different-time', sameQuestion: false, why: reason('month-only', pair, { doubts }) }
  }
  if (explained !== undefined && !isBeyondGrowth(pair, doubts)) {
    return { kind: explained.kind, sameQuestion: false, why: reason(explained.doubt, pair, { doubts }) }
  }
  const factor = factorOf(pair)
  if (factor >= ARMY_OF_FORCE && pair.family === 'level' && pair.said.facts.measure === 'troops')
    return { kind: 'different-scope', sameQuestion: false, why: reason('part-and-whole', pair, { facet: 'actor' }) }
  // Apart as printed, and near enough for rounding: too near to be called a conflict.
  const isApart = gapShare(pair.saidRange, pair.recordedRange) > SLIGHT_GAP
  const isSure = (doubts.length === 0 || isAdmission(pair, doubts)) && isApart && !isDatedByOne(pair)
  const rule = isSure ? 'other-number' : 'other-number-unsure'
  return {
    kind: 'conflicts',
    sameQuestion: isSure,
    factor,
    why: reason(rule, pair, isSure ? { factor } : { factor, doubts }),
  }
}
