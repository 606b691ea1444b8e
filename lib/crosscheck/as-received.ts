import type { Action, FigureFacts, NameRef } from '../model/claims.ts'
import { entity } from '../world/gazetteer.ts'

/** What is done with money that one country gives another. */
const GIVING: ReadonlySet<Action | undefined> = new Set<Action | undefined>([
  'spent',
  'pledged',
  'allocated',
  'appropriated',
  'committed',
  'delivered',
  undefined,
])

/**
 * Aid is counted by who receives it, and a text may name the giver first: "the United States has spent $350 billion on
 * Ukraine" is Ukraine's aid, given by the United States.
 */
export function asReceived(facts: FigureFacts): FigureFacts {
  const { measure, action, actor, place, by } = facts
  if ((measure !== 'aid' && measure !== 'money') || !GIVING.has(action) || actor?.id === undefined) return facts
  const isAbroad = place?.id !== undefined && place.id !== actor.id && isCountry(place.id)
  if (isAbroad) return { ...facts, measure: 'aid', family: 'cumulative', actor: place, by: actor }
  // "Ukraine received $76 billion": nobody gives to himself.
  return measure === 'money' && action === 'delivered' && by?.id === actor.id ? received(facts, actor) : facts
}

const isCountry = (id: string): boolean => entity(id)?.kind === 'country'

function received({ by: _, ...facts }: FigureFacts, actor: NameRef): FigureFacts {
  return { ...facts, measure: 'aid', family: 'cumulative', actor }
}
