import type { FigureFacts } from '../../model/claims.ts'
import { type EntityLookup, type PlaceRelation, placeRelation } from '../../world/places.ts'
import { sideOf } from '../../world/sides.ts'
import { allWars, campOf, isPartyTo, type War } from '../../world/wars.ts'
import { actorParts } from '../actors.ts'
import { type Days, dayNumber, daysOf } from '../days.ts'
import { nameKey } from '../names.ts'
import { type Range, rangeOf } from '../range.ts'
import type { Testimony } from '../testimony.ts'
import { dayOfOccasion, isToll } from './occasions.ts'
import { WHOLE_WAR } from './places.ts'

/** What comparing asks of one figure again and again, worked out once. */
export interface PreparedFigure {
  readonly testimony: Testimony<FigureFacts>
  readonly range: Range
  readonly days: Days | undefined
  readonly occasionDays: Days | undefined
  /** Countries, groups and alliances whose thing is counted; `undefined` when the text names nobody. */
  readonly actors: readonly string[] | undefined
  /** The place it is about, or the whole war, or the theatre; see `places.ts`. */
  readonly scope: string | undefined
  /** The war that it belongs to, where that is known. */
  readonly war: string | undefined
  /** The day a running count began, and whether the text says so. */
  readonly start: { readonly day: number; readonly isStated: boolean } | undefined
  /** Whether whoever counts the dead and wounded counts their own or the enemy's. */
  readonly countsWhose: 'own' | 'enemy' | undefined
  /** Sent to somebody else's war: its losses are counted since it came, whoever counts them. */
  readonly isContingent: boolean
}

const prepared = new WeakMap<Testimony<FigureFacts>, PreparedFigure>()

/** Works a figure out, or answers what was worked out before. */
export function prepare(testimony: Testimony<FigureFacts>, find: EntityLookup): PreparedFigure {
  const known = prepared.get(testimony)
  if (known !== undefined) return known
  const { facts } = testimony
  // Whose it is only by what the article is about is no ground for a relation.
  const isTold = facts.actor !== undefined && facts.actorAssumed !== true
  const actors = !isTold ? undefined : actorParts(facts.actor, find)
  const war = warOf(facts, actors ?? [], find)
  const figure: PreparedFigure = {
    testimony,
    range: rangeOfCount(testimony),
    days: daysOf(facts.asOf),
    occasionDays: dayOfOccasion(facts),
    actors,
    scope: scopeOf(facts, actors ?? [], war, find),
    war: war?.id,
    start: startOf(facts, war),
    isContingent: isContingent(actors ?? [], war, find),
    countsWhose: isToll(facts.measure) ? whoseLosses(testimony, actors ?? [], find) : undefined,
  }
  prepared.set(testimony, figure)
  return figure
}

/** A side of the fighting counts its own losses, or those that it says it has inflicted. */
function whoseLosses(
  { side, facts }: Testimony<FigureFacts>,
  actors: readonly string[],
  find: EntityLookup,
): PreparedFigure['countsWhose'] {
  if (side === undefined || actors.length === 0) return undefined
  if (actors.every((actor) => (sideOf(actor, find) ?? actor) === side)) return 'own'
  const by = facts.by?.id
  if (by !== undefined && (sideOf(by, find) ?? by) === side) return 'enemy'
  const areEnemies = actors.every((actor) => allWars().some(({ id }) => areOpposed(side, actor, id, find)))
  return areEnemies ? 'enemy' : undefined
}

function areOpposed(one: string, other: string, war: string, find: EntityLookup): boolean {
  const [left, right] = [campOf(one, war, find), campOf(other, war, find)]
  return left !== undefined && right !== undefined && left !== right
}

/** A count of verified names is a floor, however it is worded. */
function rangeOfCount({ facts, countsByName }: Testimony<FigureFacts>): Range {
  const range = rangeOf(facts.quantity)
  return countsByName ? { low: range.low, high: Number.POSITIVE_INFINITY } : range
}

/** The war that a figure belongs to: its actor fights in it, its place lies in it, its count could have begun with it. */
function warOf(facts: FigureFacts, actors: readonly string[], find: EntityLookup): War | undefined {
  const fitting = allWars().filter(
    (war) => actors.some((actor) => isPartyTo(actor, war.id, find)) && isPossibleIn(facts, war, find),
  )
  return fitting.length > 1 ? fitting.find((war) => isFoughtAt(facts, war, find)) : fitting[0]
}

function isPossibleIn(facts: FigureFacts, war: War, find: EntityLookup): boolean {
  const hasBegun = war.since === undefined || facts.asOf === undefined || facts.asOf.end >= war.since
  return hasBegun && (facts.place?.id === undefined || isFoughtAt(facts, war, find))
}

const LIES_THERE: ReadonlySet<PlaceRelation> = new Set<PlaceRelation>(['same', 'inside', 'contains', 'overlap'])

function isFoughtAt({ place }: FigureFacts, war: War, find: EntityLookup): boolean {
  const id = place?.id
  return id !== undefined && war.places.some((each) => LIES_THERE.has(placeRelation(id, each, find)))
}

function scopeOf(
  facts: FigureFacts,
  actors: readonly string[],
  war: War | undefined,
  find: EntityLookup,
): string | undefined {
  const place = facts.place === undefined ? undefined : nameKey(facts.place)
  if (facts.family === 'event') return place
  if (facts.family === 'cumulative' || facts.family === 'flow' || facts.family === 'rate' || isOfWar(facts)) {
    return place === undefined || war?.places.includes(place) === true ? WHOLE_WAR : place
  }
  return place ?? theatreOf(facts, actors, war, find)
}

/** Whoever is missing or held prisoner, no place being named, is so in the whole war. */
const isOfWar = ({ measure, family }: FigureFacts): boolean =>
  family === 'level' && (measure === 'missing' || measure === 'prisoners')

/** North Koreans with no place named are at the war they were sent to. */
function theatreOf(facts: FigureFacts, actors: readonly string[], war: War | undefined, find: EntityLookup) {
  return facts.measure === 'troops' && isContingent(actors, war, find) ? war?.places.at(-1) : undefined
}

function isContingent(actors: readonly string[], war: War | undefined, find: EntityLookup): boolean {
  if (war === undefined || actors.length === 0) return false
  return actors.every((actor) => !war.places.includes(sideOf(actor, find) ?? actor))
}

function startOf(facts: FigureFacts, war: War | undefined): PreparedFigure['start'] {
  const stated = dayNumber(isYearOf(war, facts.since) ? war?.since : facts.since)
  if (stated !== undefined) return { day: stated, isStated: true }
  const presumed = dayNumber(war?.since)
  return presumed === undefined ? undefined : { day: presumed, isStated: false }
}

/** "Since 2022" is since the war that began in 2022. */
const isYearOf = (war: War | undefined, since: string | undefined): boolean =>
  since?.endsWith('-01-01') === true && since.slice(0, 4) === war?.since?.slice(0, 4)
