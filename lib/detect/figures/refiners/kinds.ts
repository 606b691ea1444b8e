import type { NameRef } from '../../../model/claims.ts'
import { wordSet } from '../../../text/word-set.ts'
import { entity } from '../../../world/gazetteer.ts'
import type { Draft } from '../draft.ts'
import { enemyOf, speakerSide } from './attackers.ts'
import type { RefineContext } from './refiner.ts'

/**
 * Agreement: soldiers and police are of a state, rebels and gunmen of a movement. As gender narrows what a pronoun can
 * stand for (the filter of Lappin and Leass 1994), the noun narrows whose people can be counted.
 */
type Kind = 'state' | 'movement'

const OF_STATES = wordSet(
  'soldier soldiers serviceman servicemen servicewoman servicewomen policeman policemen policewoman airmen conscripts guardsmen hostage hostages',
)
const OF_MOVEMENTS = wordSet(
  'terrorist terrorists militant militants rebel rebels gunman gunmen insurgent insurgents jihadist jihadists militiaman militiamen guerrillas',
)

/** "19 terrorists": whom an army kills in its own country does not belong to the country. */
export const isIrregular = ({ thing }: Draft): boolean => OF_MOVEMENTS.has(thing ?? '')

const isMovement = (id: string): boolean => entity(id)?.kind === 'armed-group'

function agrees(kind: Kind | undefined, id: string): boolean {
  if (kind === 'movement') return entity(id)?.kind !== 'country'
  return kind === undefined || !isMovement(id)
}

/** Whom the context offers, if the noun agrees; else the other side in the war, if that does and the text names it. */
export function inAgreement(draft: Draft, found: NameRef | undefined, context: RefineContext): NameRef | undefined {
  const kind = isIrregular(draft) ? 'movement' : OF_STATES.has(draft.thing ?? '') ? 'state' : undefined
  if (kind === undefined || (found?.id !== undefined && agrees(kind, found.id))) return found
  const other = enemyOf(found ?? draft.by ?? speakerSide(draft, context), draft, context)
  if (other?.id !== undefined && agrees(kind, other.id)) return other
  return kind === 'movement' ? undefined : found
}
