import type { FigureFacts } from '../../model/claims.ts'
import type { Relation } from '../../model/relations.ts'
import { dayNumber } from '../days.ts'
import { reason } from '../outcome.ts'
import { gapShare, type Range } from '../range.ts'
import type { Testimony } from '../testimony.ts'
import { areDaysKnown, type FigurePair, newerOf } from './pair.ts'
import { SLIGHT_GAP } from './slight.ts'

/** A running count may grow at this many times its own mean rate so far, and no faster. */
const MOST_GROWTH = 3
/** Counts further apart than this in days are not set against each other: both wars and ways of counting change. */
const LONGEST = 60

/*
 *            ╱ most growth: three times the mean rate until then
 *       ____╱
 *      |   ╱  grown: may both hold
 *   earlier ─ ─ ─ fallen: a running count cannot fall
 *   start ───────────────▶ days
 */

/** Running counts of different days: growth explains a higher later one, up to a limit. */
export function growth(pair: FigurePair): Relation | undefined {
  const newer = newerOf(pair)
  if (newer === undefined || pair.kind.relation !== 'same' || pair.places !== 'same' || pair.actors !== 'same')
    return undefined
  const [earlier, later] = newer === 'recorded' ? [pair.said, pair.recorded] : [pair.recorded, pair.said]
  const [before, after] = newer === 'recorded' ? ranges(pair, false) : ranges(pair, true)
  if (gapShare(before, after) <= SLIGHT_GAP) return undefined
  const limit = before.high + mostGrowth(pair, earlier, later, before)
  const isExplained = after.low > before.high && after.low <= limit
  const isOfOneTime = pair.daysApart !== undefined && pair.daysApart <= LONGEST
  if (isExplained || !isOfOneTime || pair.starts !== 'same' || !areDaysKnown(pair)) return grown(pair)
  const rule = after.low > limit ? 'grew-too-fast' : 'fell'
  return {
    kind: 'conflicts',
    sameQuestion: true,
    factor: factorOf(before, after),
    why: reason(rule, pair, { daysApart: pair.daysApart, newer }),
  }
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

function factorOf(one: Range, other: Range): number {
  const [smaller, larger] = one.high < other.low ? [one.high, other.low] : [other.high, one.low]
  return smaller <= 0 ? Number.POSITIVE_INFINITY : larger / smaller
}
