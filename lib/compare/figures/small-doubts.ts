import { lengthOf } from '../days.ts'
import { pointOf } from '../range.ts'
import type { Doubt } from './doubts.ts'
import { isToll } from './occasions.ts'
import { areDaysKnown, type FigurePair } from './pair.ts'
import { isToldAgain } from './told-again.ts'

/** Doubts that numbers which fit outweigh: the day of the month, one night's two dates, a start that goes without saying. */
export const isSmall = (pair: FigurePair, doubt: Doubt): boolean =>
  (doubt === 'day-unknown' && !isOfSeasons(pair)) ||
  (doubt === 'start-unknown' && (pair.starts === 'presumed' || isOneCount(pair))) ||
  isOneNight(pair, doubt)

/** "Since last autumn": in so many days there were many numbers. */
const SEASON = 60
const isOfSeasons = ({ family, saidDays, recordedDays }: FigurePair): boolean =>
  family === 'level' && [saidDays, recordedDays].some((days) => days !== undefined && lengthOf(days) > SEASON)

/** One source's one number of one day is one count, wherever it began. */
const isOneCount = (pair: FigurePair): boolean =>
  pair.isSameSource &&
  pair.daysApart === 0 &&
  pointOf(pair.said.facts.quantity) === pointOf(pair.recorded.facts.quantity)

/** Two tolls of one town, days apart and alike, are hardly of two events. */
export const isTollOfTown = (pair: FigurePair, doubt: Doubt): boolean =>
  doubt === 'event-unsure' && pair.isOfOneTown && isToll(pair.said.facts.measure)

/** "The night of 17 to 18 November" and "17 November": numbers that fit are of that night. */
export const isOneNight = (pair: FigurePair, doubt: Doubt): boolean =>
  doubt === 'event-unsure' && pair.places === 'same' && pair.daysApart === 0 && areDaysKnown(pair)

/** The number itself says that both tell of one event, wherever and whenever the text puts it. */
export const isOfOneTelling = (pair: FigurePair, doubt: Doubt): boolean =>
  (doubt === 'event-unsure' || doubt === 'place-unknown' || doubt === 'action-unknown') && isToldAgain(pair)
