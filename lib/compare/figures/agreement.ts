import type { Relation } from '../../model/relations.ts'
import { reason } from '../outcome.ts'
import { factorBetween, isCeiling, isFloor, NEAR_SIDE } from '../range.ts'
import { type Doubt, doubtsOf } from './doubts.ts'
import { isOfOneTime } from './one-time.ts'
import type { FigurePair } from './pair.ts'
import { isOfOneTelling, isOneNight, isSmall, isTollOfTown } from './small-doubts.ts'

/** How many times the larger of the two numbers is the smaller one. */
export const factorOf = ({ said, recorded }: FigurePair): number =>
  factorBetween(said.facts.quantity, recorded.facts.quantity)

/** True where one of the two is a floor or a ceiling, by its words or by how it is counted. */
export const isBounded = ({ said, recorded }: FigurePair): boolean =>
  [said, recorded].some(
    ({ countsByName, facts }) => countsByName || isFloor(facts.quantity) || isCeiling(facts.quantity),
  )

/** That the numbers fit; close only where nothing else is in doubt. */
export function agrees(rule: string, pair: FigurePair, closely: boolean): Relation {
  const doubts = doubtsOf(pair)
  const sameQuestion =
    !isLooseTotal(pair) &&
    !doubts.some(
      (doubt) =>
        SPOILS_AGREEMENT.has(doubt) &&
        !isTollOfTown(pair, doubt) &&
        !isOneNight(pair, doubt) &&
        !isOfOneTelling(pair, doubt),
    )
  const isClose =
    closely && isOfOneTime(pair) && doubts.every((doubt) => isSmall(pair, doubt) || isOfOneTelling(pair, doubt))
  return {
    kind: 'agrees',
    closely: isClose,
    sameQuestion,
    why: reason(rule, pair, doubts.length > 0 ? { doubts } : {}),
  }
}

/** "More than 860,000" allows 1,500,000; of totals of a war nobody would say that the one bears out the other. */
const isLooseTotal = (pair: FigurePair): boolean =>
  pair.family === 'cumulative' &&
  [pair.said, pair.recorded].some(({ facts: { quantity } }) => isFloor(quantity) || isCeiling(quantity)) &&
  factorOf(pair) > NEAR_SIDE

/** Without these, nothing says that both numbers answer one question. */
const SPOILS_AGREEMENT: ReadonlySet<Doubt> = new Set<Doubt>([
  'actor-unknown',
  'place-unknown',
  'date-unknown',
  'currency',
  'event-unsure',
])
