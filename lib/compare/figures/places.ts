import type { FigureFacts, Measure } from '../../model/claims.ts'
import { type EntityLookup, type PlaceRelation, placeRelation } from '../../world/places.ts'
import type { PreparedFigure } from './prepared.ts'

/** The scope of a running count that names no place, or only the country at war. */
export const WHOLE_WAR = '(whole war)'

/** What these count has no place of its own: an army's strength, a budget, what a state gives. */
const PLACELESS: ReadonlySet<Measure> = new Set<Measure>([
  'strength',
  'recruited',
  'deserted',
  'aid',
  'reconstruction-cost',
  'frozen-assets',
  'budget',
  'money',
  'gdp-share',
  'approval',
  'shells',
  'containers',
])

/**
 * How the places lie to each other. A running count that names no place, or only the country at war, is of the whole
 * war; a foreign contingent that names none is somewhere in the theatre; for the rest, no place is `unknown`.
 */
export function comparePlaces(said: PreparedFigure, recorded: PreparedFigure, find: EntityLookup): PlaceRelation {
  const [left, right] = [said.testimony.facts, recorded.testimony.facts]
  if (PLACELESS.has(left.measure) && PLACELESS.has(right.measure)) return 'same'
  if (said.scope === WHOLE_WAR && recorded.scope === WHOLE_WAR) return compareWars(said, recorded)
  if (said.scope === recorded.scope)
    return said.scope === undefined && needsPlace(left) && needsPlace(right) ? 'unknown' : 'same'
  if (said.scope === WHOLE_WAR) return 'contains'
  if (recorded.scope === WHOLE_WAR) return 'inside'
  return placeRelation(said.scope, recorded.scope, find)
}

/** Israel fights in several wars: a count that names no place may be of another one. */
function compareWars({ war: left }: PreparedFigure, { war: right }: PreparedFigure): PlaceRelation {
  if (left === right) return 'same'
  return left === undefined || right === undefined ? 'unknown' : 'apart'
}

/** Events happen somewhere; troops, land and buildings are somewhere. A share or a ceiling is of the actor itself. */
function needsPlace({ family, measure }: FigureFacts): boolean {
  if (family === 'authorised' || family === 'share' || family === 'change' || family === 'sum') return false
  return !PLACELESS.has(measure)
}
