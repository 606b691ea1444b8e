import type { FigureFacts, Measure, NameRef } from '../model/claims.ts'
import { ALL_MEASURES, measureFacts } from '../world/measures.ts'
import { countryOf, type EntityLookup } from '../world/places.ts'
import { slugOf } from '../world/rows.ts'
import { partsOf, sideOf } from '../world/sides.ts'
import { hashOfName, mix } from './hash.ts'
import type { FigureKey } from './report-index.ts'

/*
 * A report of 10,000 North Koreans in Kursk is posted under
 *
 *     troops · north-korea · russia      the country that the place lies in
 *     troops · north-korea · anywhere    for claims that name no place
 *
 * and a claim asks for its own place's country, for reports without a country ("at the front"), and for the same with
 * neighbouring measures. What the keys bring together is more than what is comparable: `compare` decides.
 * A one-day event is also posted under its measure and day, since outlets name its actor in different ways.
 */

const ANYWHERE = '*'
const NO_COUNTRY = '?'
const NOBODY = '?'

/** The keys that a report is posted under. */
export function figureKeys(facts: FigureFacts, find: EntityLookup): readonly FigureKey[] {
  const keys: FigureKey[] = []
  const country = countryKey(facts, find)
  for (const actor of actorKeys(facts.actor, find)) {
    keys.push(keyOf(facts.measure, actor, country), keyOf(facts.measure, actor, ANYWHERE))
  }
  return [...keys, ...occasionKeys(facts.measure, facts, 0)]
}

/** The keys that a claim asks for. */
export function figureQuestions(facts: FigureFacts, find: EntityLookup): readonly FigureKey[] {
  const country = countryKey(facts, find)
  const places = country === NO_COUNTRY ? [ANYWHERE] : [country, NO_COUNTRY]
  const actors = actorKeys(facts.actor, find)
  return comparableMeasures(facts.measure).flatMap((measure) => [
    ...actors.flatMap((actor) => places.map((place) => keyOf(measure, actor, place))),
    ...occasionKeys(measure, facts, 1),
  ])
}

function keyOf(measure: Measure, actor: string, place: string): FigureKey {
  return mix(mix(hashOfName(measure), hashOfName(actor)), hashOfName(place))
}

/** The measures whose reports may bear on this one, itself first. The table's neighbours, read in both directions. */
export function comparableMeasures(measure: Measure): readonly Measure[] {
  let found = comparable.get(measure)
  if (found === undefined) {
    found = [measure, ...ALL_MEASURES.filter((other) => other !== measure && areNeighbours(measure, other))]
    comparable.set(measure, found)
  }
  return found
}

const comparable = new Map<Measure, readonly Measure[]>()

function areNeighbours(one: Measure, other: Measure): boolean {
  return isListed(one, other) || isListed(other, one)
}

function isListed(one: Measure, other: Measure): boolean {
  const { neighbours, partOf } = measureFacts(one)
  return neighbours.includes(other) || partOf.includes(other)
}

/** "russian-army" and "Wagner Group" are looked up as their country; a joint actor as each of its parts. */
function actorKeys(actor: NameRef | undefined, find: EntityLookup): readonly string[] {
  if (actor === undefined) return [NOBODY]
  const parts = actor.parts ?? (actor.id === undefined ? [] : partsOf(actor.id, find))
  if (parts.length === 0) return [slugOf(actor.text)]
  return [...new Set(parts.map((part) => sideOf(part, find) ?? part))]
}

/** A running count "in Ukraine" is as wide as one that names no place: of the whole war. */
function countryKey({ place, family }: FigureFacts, find: EntityLookup): string {
  const id = place?.id
  if (id === undefined) return NO_COUNTRY
  const isRunning = family === 'cumulative' || family === 'flow' || family === 'rate'
  return isRunning && find(id)?.kind === 'country' ? NO_COUNTRY : (countryOf(id, find) ?? NO_COUNTRY)
}

const DAY_MILLISECONDS = 86_400_000

/** One event: its slug and its day; a claim also asks for the days beside it. */
function occasionKeys(measure: Measure, facts: FigureFacts, daysAround: number): readonly FigureKey[] {
  const slug = facts.occasion === undefined ? [] : [mix(hashOfName(measure), hashOfName(facts.occasion))]
  if (facts.family !== 'event' || facts.asOf === undefined || facts.asOf.start !== facts.asOf.end) return slug
  const day = Math.round(Date.parse(facts.asOf.start) / DAY_MILLISECONDS)
  const days = Array.from({ length: 2 * daysAround + 1 }, (_, index) => day - daysAround + index)
  return [...slug, ...days.map((each) => mix(hashOfName(measure), each >>> 0))]
}
