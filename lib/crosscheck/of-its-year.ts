import type { Action, FigureFacts, Measure, Period } from '../model/claims.ts'

/** What is done to land within a time; holding it is a state. */
const GAINS: ReadonlySet<Action | undefined> = new Set<Action | undefined>(['captured', 'recaptured', 'lost'])
const LAND: ReadonlySet<Measure> = new Set<Measure>(['area', 'settlements'])

/**
 * "150,000 were killed in 2024", "captured 4,500 square kilometres in 2024": a count that a text dates by a whole year and
 * that names no start is of that year, not since the war began.
 */
export function ofItsYear(facts: FigureFacts): FigureFacts {
  const { asOf, since, family, measure, action } = facts
  if (since !== undefined || asOf?.basis !== 'sentence' || !isWholeYear(asOf)) return facts
  const isGain = LAND.has(measure) && GAINS.has(action)
  if (!isGain && (family !== 'cumulative' || LAND.has(measure))) return facts
  return { ...facts, family: 'flow', since: asOf.start, until: asOf.end }
}

const isWholeYear = ({ start, end }: Period): boolean =>
  start.endsWith('-01-01') && end.endsWith('-12-31') && start.slice(0, 4) === end.slice(0, 4)
