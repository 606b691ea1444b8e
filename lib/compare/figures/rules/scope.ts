import type { Measure } from '../../../model/claims.ts'
import type { Relation } from '../../../model/relations.ts'
import { reason } from '../../outcome.ts'
import { FAR_SIDE, factorBetween, gapShare, isCeiling, isFloor, meet, pointOf, type Range } from '../../range.ts'
import { telling } from '../digits.ts'
import { doubtsOf } from '../doubts.ts'
import { isToll } from '../occasions.ts'
import { type FigurePair, newerOf } from '../pair.ts'
import type { FigureRule } from '../rule.ts'
import { SLIGHT_GAP } from '../slight.ts'
import { isAidApart, isDatedByOne } from '../windows.ts'

/** A part against the whole: place in place, actor in joint actor, kind in kind. */
export const SCOPE_RULES: readonly FigureRule[] = [
  {
    name: 'counted-otherwise',
    decide: (pair) =>
      pair.kind.relation === 'near' ? differentScope('counted-otherwise', pair, { facet: pair.kind.facet }) : undefined,
  },
  { name: 'kind-in-kind', decide: (pair) => kindInKind(pair) },
  { name: 'part-and-whole', decide: (pair) => partAndWhole(pair) },
]

/** Killed of casualties: never agreement, since the numbers are of different things. */
function kindInKind(pair: FigurePair): Relation | undefined {
  const { relation, facet } = pair.kind
  if (relation !== 'inside' && relation !== 'contains') return undefined
  if (isLandTold(pair)) return undefined
  const isRole = facet === 'role' || facet === 'group' || facet === 'thing' || isWhatTheyDo(pair)
  // As many mercenaries dead as soldiers: two counts, unless the number itself tells.
  if (facet === 'role' && isOneCount(pair) && (!isToll(pair.said.facts.measure) || isOneNumberOf(pair)))
    return { kind: 'agrees', closely: false, sameQuestion: isSure(pair), why: reason('role-named', pair, { facet }) }
  if (facet === 'thing' && isOneNumberOf(pair))
    return { kind: 'agrees', closely: false, sameQuestion: isSure(pair), why: reason('role-named', pair, { facet }) }
  const isExceeding = exceeds(pair, relation) && pair.places === 'same' && pair.actors === 'same' && !isRole
  if (!isExceeding || (isDoubtful(pair) && !isOnlyPresumed(pair)))
    return differentScope('kind-in-kind', pair, { facet })
  return conflict('part-above-whole', pair, { facet })
}

/** Land that is taken and land that is held are told for one another while the number is the same. */
export const isLandTold = (pair: FigurePair): boolean =>
  pair.kind.facet === 'action' && LAND.has(pair.said.facts.measure) && meet(pair.saidRange, pair.recordedRange)

const LAND: ReadonlySet<Measure> = new Set<Measure>(['area', 'settlements'])

/** Of soldiers, being there, training and having been sent are told for one another. */
const isWhatTheyDo = ({ kind, family }: FigurePair): boolean => kind.facet === 'action' && family === 'level'

/**
 * "11,000 soldiers in training" and "11,000 soldiers" there, or in the country around: one count, and one text names what
 * they do. One body that gives another number for those in training tells them apart.
 */
function isOneCount(pair: FigurePair): boolean {
  const isSamePlace = pair.actors === 'same' && (pair.places === 'same' || pair.places === pair.kind.relation)
  return isSamePlace && !isOwnPart(pair) && meet(pair.saidRange, pair.recordedRange) && !isFarBeyondBound(pair)
}

/** More spent than was ever allocated: since when both count goes without saying. */
const isOnlyPresumed = (pair: FigurePair): boolean =>
  isAidApart(pair) && pair.starts === 'presumed' && doubtsOf(pair).every((doubt) => doubt === 'start-unknown')

/** As many tourists as people: one text names who they were. The number must tell, and time and place be the same. */
function isOneNumberOf(pair: FigurePair): boolean {
  const number = pointOf(pair.said.facts.quantity)
  const isOneTime = pair.daysApart === 0 || pair.occasions === 'same' || pair.occasions === 'near'
  if (number !== pointOf(pair.recorded.facts.quantity) || pair.actors !== 'same' || pair.places === 'apart')
    return false
  return isOneTime && telling(String(number)) >= (pair.isOfOneTown ? TELLING.town : TELLING.anywhere)
}
const TELLING = { town: 2, anywhere: 3 } as const

function partAndWhole(pair: FigurePair): Relation | undefined {
  const which = partOf(pair)
  if (which === undefined) return undefined
  if (which === 'crossed') return differentScope('crossed-scopes', pair)
  const facet = pair.places === 'same' || pair.places === 'unknown' ? 'actor' : 'place'
  if (isOwnPart(pair) || isOneSideAsMany(pair) || isNoPart(pair, which))
    return differentScope('part-and-whole', pair, { facet })
  if ((meet(pair.saidRange, pair.recordedRange) && !isFarBeyondBound(pair)) || isSlightlyAbove(pair, which)) {
    return {
      kind: 'agrees',
      closely: false,
      sameQuestion: isSure(pair),
      why: reason('part-and-whole-meet', pair, { facet }),
    }
  }
  if (!exceeds(pair, which)) return differentScope('part-and-whole', pair, { facet })
  return isDoubtful(pair)
    ? differentScope('part-above-whole-unsure', pair, { facet })
    : conflict('part-above-whole', pair, { facet })
}

/** Which of the two is the part: by place, by actor, or one by each. */
function partOf({ places, actors }: FigurePair): 'inside' | 'contains' | 'crossed' | undefined {
  const isNested = (relation: string) => relation === 'inside' || relation === 'contains'
  if (isNested(places) && isNested(actors)) return places === actors ? (places as 'inside' | 'contains') : 'crossed'
  if (isNested(places)) return places as 'inside' | 'contains'
  return isNested(actors) ? (actors as 'inside' | 'contains') : undefined
}

/** True when the part's lowest reading is above the whole's highest. `inside`: the page's claim is the part. */
function exceeds(pair: FigurePair, which: 'inside' | 'contains'): boolean {
  const [part, whole]: readonly [Range, Range] =
    which === 'inside' ? [pair.saidRange, pair.recordedRange] : [pair.recordedRange, pair.saidRange]
  return part.low > whole.high && !meet(part, whole) && gapShare(part, whole) > SLIGHT_GAP
}

/** "more than 70" in the city and 343 in the country fit, and say nothing of each other. */
function isFarBeyondBound({ said, recorded }: FigurePair): boolean {
  const [left, right] = [said.facts.quantity, recorded.facts.quantity]
  const isBounded = [left, right].some((quantity) => isFloor(quantity) || isCeiling(quantity))
  return isBounded && factorBetween(left, right) > FAR_SIDE
}

/** One body that gives a number for the part and another for the whole tells them apart. */
function isOwnPart({ isSameSource, said, recorded }: FigurePair): boolean {
  return isSameSource && pointOf(said.facts.quantity) !== pointOf(recorded.facts.quantity)
}

/** The dead of one army alone cannot be as many as those of both. */
function isOneSideAsMany({ actors, said, recorded }: FigurePair): boolean {
  const isPart = actors === 'inside' || actors === 'contains'
  const { quantity } = recorded.facts
  return isPart && isToll(said.facts.measure) && factorBetween(said.facts.quantity, quantity) <= 1 + SLIGHT_GAP
}

/** 600 dead in a town are no part of the 136 who had been counted in the country, whatever floor that is, nor of an earlier count. */
function isNoPart(pair: FigurePair, which: 'inside' | 'contains'): boolean {
  const [left, right] = [pointOf(pair.said.facts.quantity), pointOf(pair.recorded.facts.quantity)]
  const [part, whole] = which === 'inside' ? [left, right] : [right, left]
  if (!isToll(pair.said.facts.measure)) return false
  const isPartLater =
    newerOf(pair) === (which === 'inside' ? 'said' : 'recorded') && (pair.daysApart ?? 0) > OF_ONE_COUNT
  return (meet(pair.saidRange, pair.recordedRange) && part > whole * (1 + SLIGHT_GAP)) || isPartLater
}
/** Days within which a count of the whole may have the part in it. */
const OF_ONE_COUNT = 3

/** A part that is rounded up a little above the whole. */
function isSlightlyAbove(pair: FigurePair, which: 'inside' | 'contains'): boolean {
  const [part, whole] = which === 'inside' ? [pair.saidRange, pair.recordedRange] : [pair.recordedRange, pair.saidRange]
  return part.low > whole.high && gapShare(part, whole) <= SLIGHT_GAP
}

const isDoubtful = (pair: FigurePair): boolean => doubtsOf(pair).length > 0 || isDatedByOne(pair)

/** A time must be known, or nothing says that both are about one. */
const isSure = (pair: FigurePair): boolean =>
  !doubtsOf(pair).some((doubt) => doubt === 'date-unknown' || doubt === 'currency' || doubt === 'actor-unknown')

function conflict(rule: string, pair: FigurePair, more: { facet: string | undefined }): Relation {
  const factor = factorBetween(pair.said.facts.quantity, pair.recorded.facts.quantity)
  return { kind: 'conflicts', sameQuestion: true, factor, why: reason(rule, pair, { ...more, factor }) }
}

function differentScope(rule: string, pair: FigurePair, more: { facet?: string | undefined } = {}): Relation {
  return { kind: 'different-scope', sameQuestion: true, why: reason(rule, pair, more) }
}
