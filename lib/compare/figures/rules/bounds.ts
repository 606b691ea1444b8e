import type { Quantity } from '../../../model/quantity.ts'
import type { Relation } from '../../../model/relations.ts'
import { reason, unrelated } from '../../outcome.ts'
import { FAR_SIDE, factorBetween, isCeiling, isFloor, lastPlaceOf, meet, NEAR_SIDE, pointOf } from '../../range.ts'
import { agrees, factorOf, isBounded } from '../agreement.ts'
import { type FigurePair, newerOf } from '../pair.ts'
import { printedGap, SLIGHT_GAP } from '../slight.ts'
import { windowOf } from '../windows.ts'

/** "at least 10,000" and "more than 12,000" fit together whatever the truth is, so they corroborate nothing. */
export function twoBounds(pair: FigurePair): Relation | undefined {
  const [said, recorded] = [pair.said.facts.quantity, pair.recorded.facts.quantity]
  if (areOpposite(pair) && factorBetween(said, recorded) > NEAR_SIDE)
    return { kind: 'different-scope', sameQuestion: false, why: reason('two-bounds', pair) }
  const areTwo = (isFloor(said) && isFloor(recorded)) || (isCeiling(said) && isCeiling(recorded))
  if (!areTwo || pointOf(said) === pointOf(recorded)) return undefined
  if (pair.isSameSource && pair.daysApart === 0 && isRoundedDown(said, recorded))
    return agrees('differs-slightly', pair, false)
  if (pair.isSameSource)
    return { kind: 'different-time', sameQuestion: false, why: reason('one-source-two-numbers', pair) }
  if (
    pair.family === 'authorised' &&
    printedGap(pair) === 0 &&
    isCeiling(said) &&
    factorBetween(said, recorded) > 1 + SLIGHT_GAP
  )
    return { kind: 'different-time', sameQuestion: false, why: reason('other-ceiling', pair) }
  if (isOfOtherDays(pair)) return meanwhile(pair)
  // Far apart, the lower of two floors says nothing of the higher.
  if (factorBetween(said, recorded) > TWO_BOUNDS)
    return { kind: 'different-scope', sameQuestion: false, why: reason('two-bounds', pair) }
  return agrees('two-bounds', pair, false)
}

/** Beyond this, whoever gives the one bound would not give the other. */
const TWO_BOUNDS = 1.5

/** "Up to 325,000" and a list of 200,000 names: that both can hold bears out neither. */
function areOpposite({ said, recorded }: FigurePair): boolean {
  const isLow = ({ facts, countsByName }: typeof said) => countsByName || isFloor(facts.quantity)
  return (isLow(said) && isCeiling(recorded.facts.quantity)) || (isLow(recorded) && isCeiling(said.facts.quantity))
}

/** "At least 1,436" told as "over 1,400". */
function isRoundedDown(one: Quantity, other: Quantity): boolean {
  const [smaller, larger] = [pointOf(one), pointOf(other)].sort((left, right) => left - right) as [number, number]
  return smaller > 0 && larger - smaller < lastPlaceOf(smaller) && larger <= smaller * (1 + SLIGHT_GAP)
}

/** So far from a bound, a number has nothing to do with it: "more than 12 dead" and 250,000. */
const BEYOND_SIGHT = 10

/** A number far on the open side of a bound: allowed, and no agreement. */
export function farBeyondBound(pair: FigurePair): Relation | undefined {
  if (!isBounded(pair) || !meet(pair.saidRange, pair.recordedRange)) return undefined
  if (factorOf(pair) > BEYOND_SIGHT) return unrelated(reason('far-beyond-bound', pair))
  if (factorOf(pair) < FAR_SIDE) return undefined
  if (isOfOtherDays(pair)) return meanwhile(pair)
  return { kind: 'different-scope', sameQuestion: false, why: reason('far-beyond-bound', pair) }
}

/** Days apart, a number far from a bound has grown or shrunk: that the bound allows it says nothing. */
function isOfOtherDays(pair: FigurePair): boolean {
  const isOfItsDay = pair.family === 'event' || pair.family === 'flow'
  return !isOfItsDay && pair.daysApart !== undefined && pair.daysApart > windowOf(pair).conflicts
}

function meanwhile(pair: FigurePair): Relation {
  const { daysApart } = pair
  const why = reason('changed-meanwhile', pair, { daysApart, newer: newerOf(pair) })
  return { kind: 'different-time', sameQuestion: true, why, ...(daysApart === undefined ? {} : { daysApart }) }
}
