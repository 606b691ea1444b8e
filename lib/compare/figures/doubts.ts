import type { Measure } from '../../model/claims.ts'
import { factorBetween, isMagnitude, pointOf } from '../range.ts'
import { isMoney } from './kinds.ts'
import { isOneNamedEvent, isToll } from './occasions.ts'
import { areDaysKnown, type FigurePair } from './pair.ts'

/** Why two figures may be about different things. Any of these keeps a difference from being called a conflict. */
export type Doubt =
  | 'actor-unknown'
  | 'place-unknown'
  | 'place-overlaps'
  | 'date-unknown'
  | 'day-unknown'
  | 'event-unsure'
  | 'start-unknown'
  | 'order-of-magnitude'
  | 'losses'
  | 'part-of-group'
  | 'currency'
  | 'action-unknown'
  | 'poor-copy'

const DOUBTS: readonly { readonly doubt: Doubt; applies(pair: FigurePair): boolean }[] = [
  {
    doubt: 'actor-unknown',
    applies: (pair) => pair.actors === 'overlap' || (pair.actors === 'unknown' && !areOfOneEventAlike(pair)),
  },
  {
    doubt: 'place-unknown',
    applies: (pair) =>
      pair.places === 'unknown' &&
      !pair.isOneEventOfArticle &&
      !isOneNamedEvent(pair.said.facts, pair.recorded.facts) &&
      !isOneRareEvent(pair),
  },
  { doubt: 'place-overlaps', applies: ({ places }) => places === 'overlap' },
  { doubt: 'date-unknown', applies: ({ daysApart }) => daysApart === undefined },
  { doubt: 'day-unknown', applies: (pair) => pair.daysApart !== undefined && !areDaysKnown(pair) && !hasPeriod(pair) },
  { doubt: 'event-unsure', applies: ({ family, occasions }) => family === 'event' && occasions !== 'same' },
  {
    doubt: 'start-unknown',
    applies: (pair) => pair.family === 'cumulative' && pair.starts !== 'same' && !goesOn(pair),
  },
  {
    doubt: 'order-of-magnitude',
    applies: ({ said, recorded }) => isMagnitude(said.facts.quantity) || isMagnitude(recorded.facts.quantity),
  },
  { doubt: 'losses', applies: ({ said, recorded }) => isLosses(said.facts.thing) !== isLosses(recorded.facts.thing) },
  { doubt: 'part-of-group', applies: isPartOfGroup },
  {
    doubt: 'currency',
    applies: ({ said, recorded }) => hasOtherCurrency(said.facts.quantity.unit, recorded.facts.quantity.unit),
  },
  {
    doubt: 'action-unknown',
    applies: ({ said, recorded, family }) =>
      family === 'event' && (said.facts.action === undefined) !== (recorded.facts.action === undefined),
  },
  { doubt: 'poor-copy', applies: ({ said, recorded }) => said.isPoorCopy === true || recorded.isPoorCopy === true },
]

/** Everything that speaks against the two figures answering one question; empty when nothing does. */
export function doubtsOf(pair: FigurePair): readonly Doubt[] {
  return DOUBTS.filter(({ applies }) => applies(pair)).map(({ doubt }) => doubt)
}

/** What is seldom hit: of one side and one day that both texts name, there is one such event, wherever a text puts it. */
const RARE: ReadonlySet<Measure> = new Set<Measure>(['aircraft', 'ships'])

function isOneRareEvent({ family, said, recorded, daysApart, actors, kind }: FigurePair): boolean {
  const facts = [said.facts, recorded.facts]
  if (family !== 'event' || daysApart !== 0 || actors !== 'same' || kind.relation !== 'same') return false
  return facts.every(
    ({ measure, asOf, action }) =>
      RARE.has(measure) && asOf?.start === asOf?.end && asOf?.basis !== 'published' && action !== undefined,
  )
}

/** One article's sailors, told without a country the second time. */
const areOfOneEventAlike = ({ isOneEventOfArticle, said, recorded }: FigurePair): boolean =>
  isOneEventOfArticle && whoIn(said.facts.thing) === whoIn(recorded.facts.thing)

/** One sailor and forty sailors; people, the dead and the toll are nobody in particular. */
const whoIn = (thing = ''): string =>
  /^(?:people|dead|deaths?|toll|victims|others?|)$/i.test(thing) ? '' : thing.toLowerCase().replace(/s$/, '')

/**
 * "12 people were killed" and "three soldiers died": fewer of one group may be a part of all. Whoever counts the enemy's
 * dead counts soldiers.
 */
function isPartOfGroup(pair: FigurePair): boolean {
  const [said, recorded] = [pair.said.facts, pair.recorded.facts]
  if (pair.family !== 'event' || !isToll(said.measure) || pair.areRivalCounts) return false
  if (said.group === recorded.group || (said.group !== 'unstated' && recorded.group !== 'unstated')) return false
  const [all, some] = said.group === 'unstated' ? [said, recorded] : [recorded, said]
  return pointOf(some.quantity) < pointOf(all.quantity)
}

/** "224 since Friday", and another source's toll of the same place and day in the same article: it counts from then too. */
const MOST_ALIKE = 3
function goesOn({ isWithinArticle, said, recorded, starts, places, actors, daysApart }: FigurePair): boolean {
  const stated = [said, recorded].filter(({ facts }) => facts.since !== undefined).length
  if (!isWithinArticle || stated !== 1 || starts === 'different' || places !== 'same' || actors !== 'same') return false
  return daysApart === 0 && factorBetween(said.facts.quantity, recorded.facts.quantity) <= MOST_ALIKE
}

/** Flows are about a period by nature, one event about its own day however it is dated. */
const hasPeriod = ({ said, family, occasions }: FigurePair): boolean =>
  family === 'flow' || (family === 'event' && occasions === 'same' && !isToll(said.facts.measure))

/** "losses" may be dead, or dead and wounded. */
const isLosses = (thing: string | undefined): boolean => thing !== undefined && /\bloss(?:es)?\b/i.test(thing)

const hasOtherCurrency = (said: string, recorded: string): boolean =>
  isMoney(said) && isMoney(recorded) && said !== recorded
