import type { FigureFacts, Measure } from '../../model/claims.ts'
import type { PlaceRelation } from '../../world/places.ts'
import { type Days, dayNumber, daysOf, gapInDays, lengthOf } from '../days.ts'
import type { Testimony } from '../testimony.ts'
import type { PreparedFigure } from './prepared.ts'

/** Whether two figures are of one event. `near`: a day apart or dated loosely; it may be the night between. */
export type OccasionRelation = 'same' | 'near' | 'other' | 'unknown'

/** An event's own day stands in its slug ("sumy-strike-2025-04-13"), else it is the day of the figure. */
export function dayOfOccasion({ occasion, asOf }: FigureFacts): Days | undefined {
  const day = dayNumber(stampOf(occasion))
  return day === undefined ? daysOf(asOf) : { first: day, last: day }
}

/** The day that a pack's slug names. One that the detector made of place and publication ("kyiv:2025-05-26") says no more than they do. */
const stampOf = (occasion: string | undefined): string | undefined =>
  occasion === undefined ? undefined : /\d{4}-\d{2}-\d{2}/.exec(occasion)?.[0]

/** One event: the same slug, or the same day at places that do not exclude each other. */
export function compareOccasions(
  { testimony: said, occasionDays: left }: PreparedFigure,
  { testimony: recorded, occasionDays: right }: PreparedFigure,
  places: PlaceRelation,
): OccasionRelation {
  const { occasion, measure } = said.facts
  if (isOneNamedEvent(said.facts, recorded.facts)) return 'same'
  if (places === 'apart' || areOfTwoDays(occasion, recorded.facts.occasion)) return 'other'
  if (left === undefined || right === undefined) return 'unknown'
  const gap = gapInDays(left, right)
  if (gap > reach(measure, places))
    return isToldLater(said, left, right) || isToldLater(recorded, right, left) ? 'near' : 'other'
  const isSharp = lengthOf(left) === 1 && lengthOf(right) === 1
  return gap === 0 && isSharp ? 'same' : 'near'
}

/** Both name one event by its slug, wherever they place it. */
export const isOneNamedEvent = ({ occasion }: FigureFacts, other: FigureFacts): boolean =>
  occasion !== undefined && occasion === other.occasion

/** A pack that tells the attack of the 24th from that of the 25th has two of them. */
function areOfTwoDays(said: string | undefined, recorded: string | undefined): boolean {
  const [left, right] = [stampOf(said), stampOf(recorded)]
  if (said === undefined || recorded === undefined || left === undefined || right === undefined) return false
  return left !== right && said.replace(left, '') === recorded.replace(right, '')
}

/** An event is in the news for a week. */
const IN_THE_NEWS = 7

/** A text that dates its figure only by its own publication may tell of an event of the days before. */
function isToldLater({ facts }: Testimony<FigureFacts>, told: Days, event: Days): boolean {
  const isOnlyPublished =
    facts.asOf?.basis === 'published' && (facts.occasion === undefined || facts.occasion.includes(':'))
  return isOnlyPublished && told.first > event.last && told.first - event.last <= IN_THE_NEWS
}

/** Tolls of one town are told for days; a night of drones is over in the morning. */
const TOLL_DAYS = 3
const NIGHT_DAYS = 1

function reach(measure: Measure, places: PlaceRelation): number {
  return isToll(measure) && places === 'same' ? TOLL_DAYS : NIGHT_DAYS
}

/** True for counts of victims, which rise while they are found. */
export const isToll = (measure: Measure): boolean =>
  measure === 'killed' ||
  measure === 'wounded' ||
  measure === 'casualties' ||
  measure === 'missing' ||
  measure === 'bodies'
