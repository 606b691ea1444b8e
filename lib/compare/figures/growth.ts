import type { FigureFacts } from '../../model/claims.ts'
import type { Relation } from '../../model/relations.ts'
import { dayNumber } from '../days.ts'
import { reason } from '../outcome.ts'
import { factorBetween, gapShare, isCeiling, type Range } from '../range.ts'
import { isNameless } from '../sources.ts'
import type { Testimony } from '../testimony.ts'
import { doubtsOf } from './doubts.ts'
import { FRESH_DAYS } from './one-time.ts'
import { areDaysKnown, type FigurePair, newerOf } from './pair.ts'
import { printedGap, SLIGHT_GAP } from './slight.ts'
import { isAidApart } from './windows.ts'

/** A running count may grow at this many times its own mean rate so far, and no faster. */
const MOST_GROWTH = 3
/**
 * Counts further apart than this in days are not set against each other: wars and ways of counting change. A count that
 * falls needs no rate, so it may lie further back.
 */
const LONGEST = { growth: 30, aid: 90, fall: 200 } as const

/*
 *            ╱ most growth: three times the mean rate until then
 *       ____╱
 *      |   ╱  grown: may both hold
 *   earlier ─ ─ ─ fallen: a running count cannot fall
 *   start ───────────────▶ days
 */

/** Running counts of different days: growth explains a higher later one, up to a limit; none may fall. */
export function growth(pair: FigurePair): Relation | undefined {
  const newer = newerOf(pair)
  if (newer === undefined || pair.kind.relation !== 'same' || pair.actors !== 'same') return undefined
  const [before, after] = newer === 'recorded' ? ranges(pair, false) : ranges(pair, true)
  if (gapShare(before, after) <= SLIGHT_GAP) return hasGrown(pair, before, after) ? grown(pair) : undefined
  if (after.high < before.low) return fallen(pair, newer, before, after)
  if (pair.places !== 'same') return undefined
  const [earlier, later] = newer === 'recorded' ? [pair.said, pair.recorded] : [pair.recorded, pair.said]
  const isExplained = after.low <= before.high + mostGrowth(pair, earlier, later, before)
  const longest = isAidApart(pair) ? LONGEST.aid : LONGEST.growth
  const isOfOneTime = pair.daysApart !== undefined && pair.daysApart <= longest && !isPoor(pair)
  const isOneStart = pair.starts === 'same' || (pair.starts === 'presumed' && isAidApart(pair))
  if (isExplained || !isOfOneTime || !isOneStart || !areDaysKnown(pair)) return grown(pair)
  return conflict('grew-too-fast', pair, newer)
}

/** A later count is lower: of the same place, or even of a wider one. */
function fallen(pair: FigurePair, newer: 'said' | 'recorded', before: Range, after: Range): Relation | undefined {
  const isLaterWider = pair.places === (newer === 'said' ? 'contains' : 'inside')
  if (pair.places !== 'same' && !isLaterWider) return undefined
  const isOfOneTime = pair.daysApart !== undefined && pair.daysApart <= LONGEST.fall && !isPoor(pair)
  return isOfOneTime && !areMereEstimates(pair) && pair.starts === 'same' && gapShare(before, after) > SLIGHT_GAP
    ? conflict('fell', pair, newer)
    : grown(pair)
}

/** Weeks on, 62,000 are no rounding of 57,000: the count has grown. */
const ROUNDING = 0.02

function hasGrown(pair: FigurePair, before: Range, after: Range): boolean {
  const isOpen = [pair.said, pair.recorded].every(({ facts }) => !isCeiling(facts.quantity))
  return isOpen && after.low > before.high && printedGap(pair) > ROUNDING && (pair.daysApart ?? 0) > FRESH_DAYS
}

/** Two estimates from outside, one of them by nobody in particular: that they differ is no news. */
const areMereEstimates = ({ said, recorded, countsOwn }: FigurePair): boolean =>
  !countsOwn && [said, recorded].some(isNameless)

/** A copy that garbles, or "losses" that may be the dead alone: such counts are never set against each other. */
const isPoor = (pair: FigurePair): boolean =>
  doubtsOf(pair).some((doubt) => doubt === 'poor-copy' || doubt === 'losses')

function conflict(rule: string, pair: FigurePair, newer: 'said' | 'recorded'): Relation {
  const factor = factorBetween(pair.said.facts.quantity, pair.recorded.facts.quantity)
  const why = reason(rule, pair, { daysApart: pair.daysApart, newer, factor })
  return { kind: 'conflicts', sameQuestion: true, factor, why }
}

function ranges(pair: FigurePair, isSaidNewer: boolean): readonly [Range, Range] {
  return isSaidNewer ? [pair.recordedRange, pair.saidRange] : [pair.saidRange, pair.recordedRange]
}

function grown(pair: FigurePair): Relation {
  const why = reason('count-grows', pair, { daysApart: pair.daysApart, newer: newerOf(pair) })
  return {
    kind: 'different-time',
    sameQuestion: pair.starts === 'same',
    why,
    ...(pair.daysApart === undefined ? {} : { daysApart: pair.daysApart }),
  }
}

function mostGrowth(
  { start }: FigurePair,
  earlier: Testimony<FigureFacts>,
  later: Testimony<FigureFacts>,
  before: Range,
): number {
  const first = dayNumber(earlier.facts.asOf?.end)
  const last = dayNumber(later.facts.asOf?.end)
  if (start === undefined || first === undefined || last === undefined) return Number.POSITIVE_INFINITY
  const daysSoFar = Math.max(1, first - start)
  return ((MOST_GROWTH * before.high) / daysSoFar) * (last - first)
}
