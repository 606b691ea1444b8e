import type { FigureFacts, Measure, NameRef } from '../model/claims.ts'
import { allMeasures, measureFacts } from '../world/measures.ts'
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

const ANYWHERE = hashOfName('*')
const NO_COUNTRY = hashOfName('?')
const NOBODY: readonly number[] = [hashOfName('?')]

/** As much of a figure as its keys are made of. */
export type KeyedFacts = Pick<FigureFacts, 'measure' | 'family' | 'actor' | 'place' | 'asOf' | 'occasion'>

/** The keys that a report is posted under. */
export function figureKeys(facts: KeyedFacts, find: EntityLookup): readonly FigureKey[] {
  const keys: FigureKey[] = []
  eachFigureKey(facts, find, (key) => keys.push(key))
  return keys
}

/** The same one by one, for whoever posts a million. */
export function eachFigureKey(facts: KeyedFacts, find: EntityLookup, post: (key: FigureKey) => void): void {
  const measure = hashOfName(facts.measure)
  const country = countryKey(facts, find)
  for (const actor of actorKeys(facts.actor, find)) {
    const whose = mix(measure, actor)
    post(mix(whose, country))
    post(mix(whose, ANYWHERE))
  }
  eachOccasion(measure, facts, 0, post)
}

/** The keys that a claim asks for. */
export function figureQuestions(facts: FigureFacts, find: EntityLookup): readonly FigureKey[] {
  const keys: FigureKey[] = []
  const country = countryKey(facts, find)
  const places = country === NO_COUNTRY ? [ANYWHERE] : [country, NO_COUNTRY]
  const actors = actorKeys(facts.actor, find)
  for (const name of comparableMeasures(facts.measure)) {
    const measure = hashOfName(name)
    for (const actor of actors) for (const place of places) keys.push(mix(mix(measure, actor), place))
    eachOccasion(measure, facts, 1, (key) => keys.push(key))
  }
  return keys
}

/** The measures whose reports may bear on this one, itself first. The table's neighbours, read in both directions. */
export function comparableMeasures(measure: Measure): readonly Measure[] {
  let found = comparable.get(measure)
  if (found === undefined) {
    found = [measure, ...allMeasures().filter((other) => other !== measure && areNeighbours(measure, other))]
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

/** What was worked out before, for each way to look up entities: a pack names the same actors and places again and again. */
interface Known {
  readonly actors: Map<string, readonly number[]>
  readonly countries: Map<string, number>
  readonly isCountry: Map<string, boolean>
}

const known = new WeakMap<EntityLookup, Known>()
/** Names without an identity can be anything. */
const MOST_KNOWN = 50_000

let last: { readonly find: EntityLookup; readonly known: Known } | undefined

function knownTo(find: EntityLookup): Known {
  if (last?.find !== find) last = { find, known: knownOrNew(find) }
  return last.known
}

function knownOrNew(find: EntityLookup): Known {
  const before = known.get(find)
  if (before !== undefined) return before
  const made = { actors: new Map(), countries: new Map(), isCountry: new Map() }
  known.set(find, made)
  return made
}

/** Works an answer out and keeps it under its name; whoever asks looks there first. */
function workOut<Answer>(answers: Map<string, Answer>, name: string, work: (name: string) => Answer): Answer {
  if (answers.size >= MOST_KNOWN) answers.clear()
  const answer = work(name)
  answers.set(name, answer)
  return answer
}

/** "russian-army" and "Wagner Group" are looked up as their country; a joint actor as each of its parts. */
function actorKeys(actor: NameRef | undefined, find: EntityLookup): readonly number[] {
  if (actor === undefined) return NOBODY
  const sides = actor.parts === undefined ? sidesOfId(actor.id, find) : sidesOf(actor.parts, find)
  return sides.length === 0 ? [hashOfName(slugOf(actor.text))] : sides
}

const sidesOfId = (id: string | undefined, find: EntityLookup): readonly number[] =>
  id === undefined
    ? []
    : (knownTo(find).actors.get(id) ?? workOut(knownTo(find).actors, id, () => sidesOf(partsOf(id, find), find)))

const sidesOf = (parts: readonly string[], find: EntityLookup): readonly number[] =>
  [...new Set(parts.map((part) => sideOf(part, find) ?? part))].map(hashOfName)

/** A running count "in Ukraine" is as wide as one that names no place: of the whole war. */
function countryKey({ place, family }: KeyedFacts, find: EntityLookup): number {
  const id = place?.id
  if (id === undefined) return NO_COUNTRY
  const { countries, isCountry } = knownTo(find)
  const isRunning = family === 'cumulative' || family === 'flow' || family === 'rate'
  if (isRunning && (isCountry.get(id) ?? workOut(isCountry, id, () => find(id)?.kind === 'country'))) return NO_COUNTRY
  return countries.get(id) ?? workOut(countries, id, () => hashOfName(countryOf(id, find) ?? '?'))
}

const DAY_MILLISECONDS = 86_400_000
const days = new Map<string, number>()

const dayNumber = (day: string): number =>
  days.get(day) ?? workOut(days, day, () => Math.round(Date.parse(day) / DAY_MILLISECONDS))

/** One event: its slug and its day; a claim also asks for the days beside it. */
function eachOccasion(measure: number, facts: KeyedFacts, daysAround: number, post: (key: FigureKey) => void): void {
  const { occasion, family, asOf } = facts
  if (occasion !== undefined) post(mix(measure, hashOfName(occasion)))
  if (family !== 'event' || asOf === undefined || asOf.start !== asOf.end) return
  const day = dayNumber(asOf.start)
  for (let each = day - daysAround; each <= day + daysAround; each++) post(mix(measure, each >>> 0))
}
