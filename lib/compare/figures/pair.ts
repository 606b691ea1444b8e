import type { Family, FigureFacts } from '../../model/claims.ts'
import type { EntityLookup, PlaceRelation } from '../../world/places.ts'
import { type ActorRelation, actorParts, actorRelation } from '../actors.ts'
import { type Days, gapInDays, lengthOf } from '../days.ts'
import type { Range } from '../range.ts'
import { isAnonymous, isOfOneHouse } from '../sources.ts'
import type { Testimony } from '../testimony.ts'
import { compareKinds, type KindComparison } from './kinds.ts'
import { compareOccasions, type OccasionRelation } from './occasions.ts'
import { comparePlaces } from './places.ts'
import { type PreparedFigure, prepare } from './prepared.ts'
import { compareStarts, type StartRelation } from './starts.ts'

/** Of two families the first here: whichever of the two is said and which is on record. */
const PRECEDENCE: readonly Family[] = [
  'event',
  'level',
  'sum',
  'flow',
  'authorised',
  'cumulative',
  'change',
  'rate',
  'share',
]

/**
 * Two figures and how they lie to each other in every respect; what the rules look at. Most pairs are decided by the
 * first rules, so each respect is compared when it is first asked for.
 */
export class FigurePair {
  readonly said: Testimony<FigureFacts>
  readonly recorded: Testimony<FigureFacts>
  /** Two claims of one article. */
  readonly isWithinArticle: boolean
  readonly #left: PreparedFigure
  readonly #right: PreparedFigure
  readonly #find: EntityLookup
  #kind: KindComparison | undefined
  #actors: ActorRelation | undefined
  #places: PlaceRelation | undefined
  #occasions: OccasionRelation | undefined

  constructor(
    said: Testimony<FigureFacts>,
    recorded: Testimony<FigureFacts>,
    find: EntityLookup,
    isWithinArticle = false,
  ) {
    this.said = said
    this.recorded = recorded
    this.isWithinArticle = isWithinArticle
    this.#find = find
    this.#left = prepare(said, find)
    this.#right = prepare(recorded, find)
  }

  get saidRange(): Range {
    return this.#left.range
  }

  get recordedRange(): Range {
    return this.#right.range
  }

  get saidDays(): Days | undefined {
    return this.#left.days
  }

  get recordedDays(): Days | undefined {
    return this.#right.days
  }

  /** How the pair behaves in time. A stock told as a running count is a stock, a count of one event is that event's. */
  get family(): Family {
    const [said, recorded] = [this.said.facts.family, this.recorded.facts.family]
    return PRECEDENCE.find((family) => family === said || family === recorded) ?? said
  }

  get kind(): KindComparison {
    this.#kind ??= compareKinds(this.said.facts, this.recorded.facts)
    return this.#kind
  }

  get actors(): ActorRelation {
    this.#actors ??= actorRelation(this.#left.actors, this.#right.actors, this.#find)
    return this.#actors
  }

  /** Those who did it or gave it. */
  get givers(): ActorRelation {
    const [said, recorded] = [this.said.facts.by, this.recorded.facts.by]
    if (said === undefined || recorded === undefined) return 'unknown'
    return actorRelation(actorParts(said, this.#find), actorParts(recorded, this.#find), this.#find)
  }

  get places(): PlaceRelation {
    this.#places ??= comparePlaces(this.#left, this.#right, this.#find)
    return this.#places
  }

  get occasions(): OccasionRelation {
    this.#occasions ??= this.isOneEventOfArticle ? 'same' : compareOccasions(this.#left, this.#right, this.places)
    return this.#occasions
  }

  /** Both name the same town or spot, not a region, a country or a front. */
  get isOfOneTown(): boolean {
    const { scope } = this.#left
    const kind = scope === undefined ? undefined : this.#find(scope)?.kind
    return this.places === 'same' && (kind === 'city' || kind === 'place')
  }

  get starts(): StartRelation {
    return compareStarts(this.#left, this.#right)
  }

  /** The day the two running counts began, where a text says it. */
  get start(): number | undefined {
    return [this.#left.start, this.#right.start].find((start) => start?.isStated === true)?.day
  }

  /** The day of the event that both tell of. */
  get eventDay(): number | undefined {
    return this.#left.occasionDays?.first ?? this.#right.occasionDays?.first
  }

  /** Between the times the figures are about; `undefined` where one is unknown. */
  get daysApart(): number | undefined {
    const { saidDays, recordedDays } = this
    return saidDays === undefined || recordedDays === undefined ? undefined : gapInDays(saidDays, recordedDays)
  }

  /** One side's own losses, and what the other side says of them. */
  get areRivalCounts(): boolean {
    const [left, right] = [this.#left.countsWhose, this.#right.countsWhose]
    return left !== undefined && right !== undefined && left !== right
  }

  /** One of the two is a side's word about its own losses. */
  get countsOwn(): boolean {
    return this.#left.countsWhose === 'own' || this.#right.countsWhose === 'own'
  }

  /** Both tell of one event of their article, by what the article says of it. */
  get isOneEventOfArticle(): boolean {
    return this.isWithinArticle && this.said.tellsOf !== undefined && this.said.tellsOf === this.recorded.tellsOf
  }

  /** Both told by one institution, by name. */
  get isSameSource(): boolean {
    return (
      isOfOneHouse(this.said, this.recorded) && !isAnonymous(this.said.source) && !isAnonymous(this.recorded.source)
    )
  }
}

/** True when both figures are about a single day each. */
export function areDaysKnown({ saidDays, recordedDays }: FigurePair): boolean {
  return saidDays !== undefined && recordedDays !== undefined && lengthOf(saidDays) <= 2 && lengthOf(recordedDays) <= 2
}

/** Which of the two is about a later time; `undefined` when neither is. */
export function newerOf({ saidDays, recordedDays }: FigurePair): 'said' | 'recorded' | undefined {
  if (saidDays === undefined || recordedDays === undefined) return undefined
  if (saidDays.first > recordedDays.last) return 'said'
  return recordedDays.first > saidDays.last ? 'recorded' : undefined
}
