import { wordClass } from '../../../text/word-classes.ts'
import { entity } from '../../../world/gazetteer.ts'
import { isWithin } from '../../../world/places.ts'
import { allWars } from '../../../world/wars.ts'
import type { Draft } from '../draft.ts'
import { partyOf } from './parties.ts'
import type { RefineContext } from './refiner.ts'

const OF_SOLDIERS = wordClass(
  'ranks forces army front frontline brigade brigades military fighting contingent deployment soldiers troops incursion grouping',
)

/** Nationals beside words of soldiers, or after a count of soldiers close by or of their own country's. */
export function isAmongSoldiers(draft: Draft, { before, reading }: RefineContext): boolean {
  const { sentence, head } = draft
  if (sentence.holds(OF_CIVILIANS)) return false
  if (sentence.holds(OF_SOLDIERS)) return true
  const people = reading.names.inSentence(sentence.index).find(({ end }) => end - 1 === head)
  const party = people === undefined ? undefined : partyOf(people)?.id
  const last = before.at(-1)
  const isNear = last?.measure === 'troops' && sentence.index - last.sentence.index <= 2
  if (isNear && (party === undefined || last.actor === undefined || last.actor.id === party)) return true
  return (
    party !== undefined && before.some(({ measure: counted, actor }) => counted === 'troops' && actor?.id === party)
  )
}

/** Words of those who do not fight. */
export const OF_CIVILIANS = wordClass(
  'refugees fled flee fleeing citizens civilians residents tourists students visas passports embassy expatriates voters expats asylum evacuated pilgrims migrants shelters undocumented returnees deported deporting expelled',
)

/** "11,000 North Koreans in Kursk": nationals at a place of a war of their country's, abroad. */
export function isForeignFighter({ sentence, head = 0, to }: Draft, { reading }: RefineContext): boolean {
  const names = reading.names.inSentence(sentence.index)
  const people = names.find((name) => name.end - 1 === head)
  const party = people === undefined ? undefined : partyOf(people)?.id
  if (party === undefined) return false
  const wars = allWars().filter(({ camps }) => camps.some((camp) => camp.includes(party)))
  const places = names.filter((name) => name.id !== undefined && name.first >= Math.min(to, head))
  return places.some(
    ({ id = '' }) =>
      !isWithin(id, party) &&
      wars.some((war) => war.places.some((place) => isWithin(id, place) || campHas(war.camps, id))),
  )
}

const campHas = (camps: readonly (readonly string[])[], id: string): boolean =>
  entity(id)?.kind === 'country' && camps.some((camp) => camp.includes(id))
