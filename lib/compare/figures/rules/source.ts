import type { Measure } from '../../../model/claims.ts'
import type { Relation } from '../../../model/relations.ts'
import { reason } from '../../outcome.ts'
import { factorBetween, gapShare, isCeiling, isFloor, isMagnitude, pointOf } from '../../range.ts'
import { isGarbled } from '../digits.ts'
import { doubtsOf } from '../doubts.ts'
import { isMoney } from '../kinds.ts'
import { type FigurePair, newerOf } from '../pair.ts'
import type { FigureRule } from '../rule.ts'
import { printedGap, SLIGHT_GAP } from '../slight.ts'
import { isLandTold } from './scope.ts'

/** Accounts of one statement are published within this many days of each other. */
const ONE_STATEMENT_DAYS = 3

/** One institution's own word, told twice: told differently, or counted again. Decided before any conflict. */
export const SOURCE_RULES: readonly FigureRule[] = [
  { name: 'digits-garbled', decide: (pair) => (isOneStatement(pair) ? digitsGarbled(pair) : undefined) },
  { name: 'measure-swapped', decide: (pair) => (isOneStatement(pair) ? measureSwapped(pair) : undefined) },
  { name: 'scope-widened', decide: (pair) => (isOneStatement(pair) ? scopeWidened(pair) : undefined) },
  { name: 'qualifier', decide: (pair) => (isOneStatement(pair) ? qualifierChanged(pair) : undefined) },
  { name: 'counted-again', decide: (pair) => (pair.isSameSource ? countedAgain(pair) : undefined) },
  { name: 'told-differently', decide: (pair) => (isOneStatement(pair) ? toldDifferently(pair) : undefined) },
]

function isOneStatement(pair: FigurePair): boolean {
  const isOneTime = pair.daysApart !== undefined && pair.daysApart <= ONE_STATEMENT_DAYS
  return pair.isSameSource && isOneTime && pair.occasions !== 'other'
}

/** 5,397 for 5,937: the same digits in another order. */
function digitsGarbled(pair: FigurePair): Relation | undefined {
  const [said, recorded] = [pair.said.facts.quantity, pair.recorded.facts.quantity]
  if (said.unit !== recorded.unit || pair.kind.relation === 'near') return undefined
  if (!isGarbled(pointOf(said), pointOf(recorded))) return undefined
  return { kind: 'drift', canBothHold: false, sameQuestion: true, why: reason('digits-garbled', pair) }
}

/** Casualties told as killed: the same telling number, counting a part in one account and the whole in the other. */
function measureSwapped(pair: FigurePair): Relation | undefined {
  const isPart = pair.kind.relation === 'inside' || pair.kind.relation === 'contains'
  if (!isPart || (pair.kind.facet !== 'measure' && pair.kind.facet !== 'action') || !isSameNumber(pair))
    return undefined
  if (isLandTold(pair) || isGeneral(pair)) return undefined
  return {
    kind: 'drift',
    canBothHold: true,
    sameQuestion: true,
    why: reason('measure-swapped', pair, { facet: pair.kind.facet }),
  }
}

/** "75 per cent", with nothing said of what: no other measure was put in its place. */
const isGeneral = ({ said, recorded }: FigurePair): boolean =>
  [said, recorded].some(({ facts }) => GENERAL.has(facts.measure))
const GENERAL: ReadonlySet<Measure> = new Set<Measure>(['share', 'people', 'other', 'weapons', 'money'])

/** Kursk told as Russia. */
function scopeWidened(pair: FigurePair): Relation | undefined {
  const isNested = pair.places === 'inside' || pair.places === 'contains'
  if (!isNested || pair.kind.relation !== 'same' || !isSameNumber(pair) || pair.isWithinArticle) return undefined
  // Of one event a text may leave the place at the country.
  if (pair.family === 'event') return undefined
  return { kind: 'drift', canBothHold: true, sameQuestion: true, why: reason('scope-widened', pair) }
}

/** "at least 10,000" told as "10,000", or the other way round. "about" is not worth a word. */
function qualifierChanged(pair: FigurePair): Relation | undefined {
  const [said, recorded] = [pair.said.facts.quantity, pair.recorded.facts.quantity]
  if (pair.kind.relation !== 'same' || pair.places !== 'same' || !isSameNumber(pair)) return undefined
  const sense = (bound: typeof said) => (isFloor(bound) ? 'floor' : isCeiling(bound) ? 'ceiling' : 'plain')
  if (sense(said) === sense(recorded)) return undefined
  const why = reason('qualifier-changed', pair)
  if (pair.isWithinArticle) return { kind: 'agrees', closely: false, sameQuestion: true, why }
  return { kind: 'drift', canBothHold: true, sameQuestion: true, why }
}

function isSameNumber({ said, recorded }: FigurePair): boolean {
  return pointOf(said.facts.quantity) === pointOf(recorded.facts.quantity)
}

/** The institution's later count of the same thing; for flows and events only of the same period or occasion. */
function countedAgain(pair: FigurePair): Relation | undefined {
  const newer = newerOf(pair)
  const { family } = pair
  if (newer === undefined || isSameNumber(pair) || pair.kind.relation !== 'same' || pair.actors !== 'same')
    return undefined
  if (family === 'event' && pair.occasions !== 'same') return undefined
  if (family === 'cumulative' && !isOfOneCount(pair)) return undefined
  if (isMoney(pair.said.facts.quantity.unit) && pair.said.facts.quantity.unit !== pair.recorded.facts.quantity.unit)
    return undefined
  if (family === 'flow' || family === 'rate' || family === 'change' || isVague(pair) || !isSameScope(pair, newer))
    return undefined
  if (family !== 'cumulative' && gapShare(pair.saidRange, pair.recordedRange) === 0 && !isNumberPlain(pair))
    return undefined
  // A text that dates its number by no word may repeat an old count: a lower one is no new one.
  if (!isLarger(pair, newer) && pair[newer].facts.asOf?.basis === 'published') return undefined
  const direction = isLarger(pair, newer) ? 'counted-again-more' : 'counted-again-fewer'
  return {
    kind: 'updated',
    newer,
    sameQuestion: true,
    why: reason(direction, pair, { newer, daysApart: pair.daysApart }),
  }
}

/** Counts of years ago are no earlier state of this one. */
const LONGEST_COUNT = 400

/** A count since January is no later state of one since the war began. */
function isOfOneCount({ starts, daysApart, said, recorded }: FigurePair): boolean {
  if (daysApart === undefined || daysApart > LONGEST_COUNT || starts === 'different') return false
  return starts !== 'unknown' || (said.facts.since === undefined && recorded.facts.since === undefined)
}

const isVague = ({ said, recorded }: FigurePair): boolean =>
  isMagnitude(said.facts.quantity) || isMagnitude(recorded.facts.quantity)

/** Neither is a floor or a ceiling: two plain numbers of one source that differ are two counts. */
const isNumberPlain = ({ said, recorded }: FigurePair): boolean =>
  [said, recorded].every(({ facts }) => !isFloor(facts.quantity) && !isCeiling(facts.quantity))

/** The same place, or a later count of a part that has outgrown the earlier whole. */
function isSameScope(pair: FigurePair, newer: 'said' | 'recorded'): boolean {
  if (pair.places === 'same') return true
  const isNewerInside = pair.places === (newer === 'said' ? 'inside' : 'contains')
  return isNewerInside && isLarger(pair, newer)
}

function isLarger({ said, recorded }: FigurePair, newer: 'said' | 'recorded'): boolean {
  const difference = pointOf(said.facts.quantity) - pointOf(recorded.facts.quantity)
  return newer === 'said' ? difference > 0 : difference < 0
}

/** One statement, another number in each account, and nothing that explains it. */
function toldDifferently(pair: FigurePair): Relation | undefined {
  if (pair.isWithinArticle || pair.kind.relation !== 'same' || pair.places !== 'same' || pair.actors !== 'same')
    return undefined
  // Another night is another event.
  if (pair.family === 'event' && pair.occasions !== 'same') return undefined
  if (pair.family === 'flow' || printedGap(pair) <= SLIGHT_GAP || isVague(pair)) return undefined
  const factor = factorBetween(pair.said.facts.quantity, pair.recorded.facts.quantity)
  const isSure = doubtsOf(pair).length === 0
  return { kind: 'drift', canBothHold: false, sameQuestion: isSure, why: reason('told-differently', pair, { factor }) }
}
