import type { Family, FigureFacts, Measure } from '../../../model/claims.ts'
import { dayNumber } from '../../days.ts'
import { reason, unrelated } from '../../outcome.ts'
import { meet, pointOf } from '../../range.ts'
import { telling } from '../digits.ts'
import { isOneNamedEvent, isToll } from '../occasions.ts'
import { areDaysKnown, type FigurePair } from '../pair.ts'
import { isOnePeriod, periodOf } from '../periods.ts'
import type { FigureRule } from '../rule.ts'
import { printedGap, SLIGHT_GAP } from '../slight.ts'
import { isToldAgain } from '../told-again.ts'

/** Whether two figures answer one question at all. Equal numbers prove nothing. */
export const QUESTION_RULES: readonly FigureRule[] = [
  {
    name: 'other-thing',
    decide: (pair) =>
      pair.kind.relation === 'other' ? unrelated(reason('other-thing', pair, { facet: pair.kind.facet })) : undefined,
  },
  {
    name: 'other-actor',
    decide: (pair) => (pair.actors === 'none' ? unrelated(reason('other-actor', pair, bothActors(pair))) : undefined),
  },
  {
    name: 'other-giver',
    decide: (pair) => (haveOtherGivers(pair) ? unrelated(reason('other-giver', pair)) : undefined),
  },
  {
    // Two places of one event are two parts of it.
    name: 'other-place',
    decide: (pair) => {
      if (pair.places !== 'apart') return undefined
      if (pair.occasions !== 'same') return unrelated(reason('other-place', pair))
      // Of one night of drones, what was shot down over Kursk and over Moscow.
      return { kind: 'different-scope', sameQuestion: true, why: reason('other-place', pair) }
    },
  },
  {
    // Civilian and military dead are two counts, but of one attack they are rival accounts.
    name: 'other-group',
    decide: (pair) => {
      if (pair.kind.facet !== 'group' || pair.kind.relation !== 'near') return undefined
      if (!isEvent(pair)) return unrelated(reason('other-group', pair))
      return { kind: 'different-scope', sameQuestion: true, why: reason('rival-accounts', pair, { facet: 'group' }) }
    },
  },
  {
    name: 'additional',
    decide: (pair) =>
      isAdded(pair, 'said') === isAdded(pair, 'recorded') || areBothToCome(pair)
        ? undefined
        : !isSameScope(pair)
          ? unrelated(reason('other-family', pair))
          : { kind: 'different-scope', sameQuestion: true, why: reason('added-or-in-all', pair) },
  },
  {
    name: 'other-family',
    decide: (pair) => familyVerdict(pair),
  },
]

function isAdded(pair: FigurePair, side: 'said' | 'recorded'): boolean {
  const { additional, family } = pair[side].facts
  return additional === true || family === 'change'
}

const isEitherAdded = (pair: FigurePair): boolean => isAdded(pair, 'said') || isAdded(pair, 'recorded')

/**
 * European and American aid are two sums, whoever receives them; the dead of Hamas's attack and of Hezbollah's rockets are
 * two running counts. Of one attack, who did it may be what the accounts differ in.
 */
function haveOtherGivers(pair: FigurePair): boolean {
  if (pair.givers !== 'none') return false
  const facts = [pair.said.facts, pair.recorded.facts]
  if (facts.every(({ measure }) => GIVEN.has(measure))) return true
  return facts.every(({ measure, family }) => isToll(measure) && family === 'cumulative')
}

const GIVEN: ReadonlySet<Measure> = new Set<Measure>(['aid', 'money', 'weapons', 'shells', 'containers'])

/** A decree for the army is no answer to a count in one region. */
function isSameScope({ places, kind, said, recorded }: FigurePair): boolean {
  const isOfIt = places === 'same' || said.facts.additional === true || recorded.facts.additional === true
  return said.facts.measure === recorded.facts.measure && kind.relation !== 'near' && isOfIt
}

/** All of what is only planned is still to be added. */
function areBothToCome({ said, recorded }: FigurePair): boolean {
  return [said, recorded].every(({ facts }) => facts.status === 'planned' || facts.status === 'possible')
}

function bothActors({ said, recorded }: FigurePair) {
  return { recordedActor: recorded.facts.actor?.id ?? recorded.facts.actor?.text, saidActor: said.facts.actor?.text }
}

type FamilyVerdict = 'comparable' | 'ceiling' | 'event-in-count' | 'event-in-stock' | 'other-period' | 'unrelated'

/** Families that can be told for one another; every pair that is missing here is another question. */
const FAMILY_PAIRS: readonly (readonly [Family, Family, FamilyVerdict])[] = [
  ['level', 'cumulative', 'comparable'],
  ['sum', 'cumulative', 'comparable'],
  ['sum', 'level', 'comparable'],
  ['sum', 'event', 'comparable'],
  ['event', 'cumulative', 'event-in-count'],
  ['event', 'flow', 'event-in-count'],
  ['event', 'level', 'event-in-stock'],
  ['flow', 'cumulative', 'other-period'],
  ['flow', 'rate', 'other-period'],
  ['rate', 'cumulative', 'other-period'],
  ['flow', 'level', 'other-period'],
  ['authorised', 'level', 'ceiling'],
  ['authorised', 'cumulative', 'ceiling'],
  ['authorised', 'change', 'ceiling'],
  ['change', 'flow', 'other-period'],
]

function verdictOf(one: Family, other: Family): FamilyVerdict {
  if (one === other) return 'comparable'
  const row = FAMILY_PAIRS.find(
    ([left, right]) => (left === one && right === other) || (left === other && right === one),
  )
  return row?.[2] ?? 'unrelated'
}

/** Stocks that outlets also tell as a running count ("has sent 11,000"). For victims the two are different. */
const STOCKS: ReadonlySet<Measure> = new Set<Measure>([
  'troops',
  'strength',
  'units',
  'prisoners',
  'hostages',
  'missing',
  'displaced',
  'refugees',
  'area',
  'settlements',
  'aircraft',
  'tanks',
  'vehicles',
  'ships',
  'guns',
  'weapons',
  'air-defence',
  'frozen-assets',
  'aid',
  'money',
  'damage',
])

function familyVerdict(pair: FigurePair) {
  const [said, recorded] = [pair.said.facts, pair.recorded.facts]
  const verdict = verdictOf(said.family, recorded.family)
  switch (verdict) {
    case 'comparable':
      return said.family === recorded.family ||
        STOCKS.has(said.measure) ||
        said.family === 'sum' ||
        recorded.family === 'sum'
        ? undefined
        : unrelated(reason('other-family', pair))
    case 'ceiling':
      // What is decreed is what is planned.
      if (areBothToCome(pair) && !isEitherAdded(pair) && meet(pair.saidRange, pair.recordedRange)) return undefined
      if (!isSameScope(pair)) return unrelated(reason('other-family', pair))
      return { kind: 'different-status', sameQuestion: true, why: reason('ceiling', pair) } as const
    case 'event-in-count':
      if (isOneEvent(pair) || isToldAsCount(pair)) return undefined
      return pair.places === 'unknown' || !mayInclude(pair)
        ? unrelated(reason('other-family', pair))
        : ({ kind: 'different-scope', sameQuestion: true, why: reason('event-in-count', pair) } as const)
    case 'event-in-stock':
      if (isToldAgain(pair) || isToldOfOneDay(pair)) return undefined
      // Jets shot down and jets mentioned beside them: related where both tell of one day.
      return isSameScope(pair) && pair.daysApart === 0
        ? ({ kind: 'different-scope', sameQuestion: false, why: reason('event-in-count', pair) } as const)
        : unrelated(reason('other-family', pair))
    case 'other-period':
      if (isOfOnePeriod(pair)) return undefined
      if (!isSameScope(pair)) return unrelated(reason('other-family', pair))
      return { kind: 'different-time', sameQuestion: true, why: reason('other-period', pair) } as const
    case 'unrelated':
      return unrelated(reason('other-family', pair))
  }
}

/** One number of one thing and day, which one text tells as a stock and the other as an event. */
function isToldOfOneDay(pair: FigurePair): boolean {
  const isOneNumber = pointOf(pair.said.facts.quantity) === pointOf(pair.recorded.facts.quantity)
  return isOneNumber && isSameScope(pair) && pair.places === 'same' && pair.daysApart === 0 && areDaysKnown(pair)
}

/** A running count since December is what was counted from December until then; numbers that fit are of one count. */
function isOfOnePeriod({ said, recorded, saidRange, recordedRange }: FigurePair): boolean {
  const families = [said.facts.family, recorded.facts.family]
  if (!families.includes('flow') || !families.includes('cumulative') || !meet(saidRange, recordedRange)) return false
  if (said.facts.since === undefined || recorded.facts.since === undefined) return false
  const [left, right] = [periodOf(said.facts), periodOf(recorded.facts)]
  return left !== undefined && right !== undefined && isOnePeriod(left, right)
}

/** A count of September says nothing of a night in November. */
function mayInclude(pair: FigurePair): boolean {
  const [event, count] = pair.said.facts.family === 'event' ? [pair.said, pair.recorded] : [pair.recorded, pair.said]
  const day = dayNumber(event.facts.asOf?.start)
  const [first, last] = [dayNumber(count.facts.since ?? periodStart(count.facts)), dayNumber(count.facts.asOf?.end)]
  if (day === undefined) return true
  return (first === undefined || first <= day) && (last === undefined || day <= last)
}

/** A flow is of its period; a running count without a start may have begun at any time. */
const periodStart = ({ family, asOf }: FigureFacts): string | undefined => (family === 'flow' ? asOf?.start : undefined)

/** Both tell of one event, by its slug or by its day. */
function isEvent(pair: FigurePair): boolean {
  const areEvents = pair.said.facts.family === 'event' && pair.recorded.facts.family === 'event'
  return isOneEvent(pair) || (areEvents && pair.occasions === 'same')
}

/** Days on, a text may tell one event's toll without a word of the event. */
const TOLD_FOR = 7
const FEWEST_TOLD = 10

/** An event's toll, told nearby in time as if it were a running count: nearly the same number, with no start of its own. */
function isToldAsCount(pair: FigurePair): boolean {
  const facts = [pair.said.facts, pair.recorded.facts]
  if (isOneTellingNumber(pair)) return true
  if (!facts.every(({ measure }) => isToll(measure)) || pair.places === 'apart') return false
  if (pair.daysApart === undefined || pair.daysApart > TOLD_FOR) return false
  if (facts.some(({ since }) => since !== undefined) || printedGap(pair) > SLIGHT_GAP) return false
  return facts.every(({ quantity }) => pointOf(quantity) >= FEWEST_TOLD)
}

/** "Around 550 missiles", told as an exchange's and as a count of the same days. */
function isOneTellingNumber({ said, recorded, occasions, daysApart }: FigurePair): boolean {
  const number = pointOf(said.facts.quantity)
  if (number !== pointOf(recorded.facts.quantity) || telling(String(number)) < FEWEST_DIGITS) return false
  return daysApart !== undefined && daysApart <= 1 && occasions !== 'other'
}
const FEWEST_DIGITS = 2

/** A running count of one named event is that event's toll; so is one of a single town, days after an event there. */
function isOneEvent(pair: FigurePair): boolean {
  const { said, recorded } = pair
  if (isOneNamedEvent(said.facts, recorded.facts)) return true
  if (isToldAgain(pair)) return true
  return pair.isOfOneTown && isToll(said.facts.measure) && (pair.occasions === 'same' || pair.occasions === 'near')
}
