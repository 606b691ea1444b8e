import type { NameRef } from '../../../model/claims.ts'
import { wordClass } from '../../../text/word-classes.ts'
import { wordSet } from '../../../text/word-set.ts'
import { entity } from '../../../world/gazetteer.ts'
import { countryOf } from '../../../world/places.ts'
import type { Draft } from '../draft.ts'
import type { Sentence } from '../sentence.ts'
import { ATTACKS } from './attackers.ts'
import { chainOf } from './chain.ts'
import { partyOf, refOf } from './parties.ts'
import type { RefineContext } from './refiner.ts'

/** A count of people lost. */
export const isLoss = ({ measure }: Draft): boolean =>
  measure === 'killed' || measure === 'wounded' || measure === 'casualties' || measure === 'missing'

/** "Moscow acknowledged 1,351 dead": nobody admits the losses of others. */
export const isAdmitted = (draft: Draft, { statements }: RefineContext): boolean =>
  /^(?:acknowledg|admit|conced)/.test(chainOf(draft, statements).at(-1)?.cue.toLowerCase() ?? '')

/** The first side that the sentence names before the figure. */
export const firstParty = ({ sentence, from }: Draft, { reading }: RefineContext): NameRef | undefined => {
  const name = reading.names.inSentence(sentence.index).find((each) => each.end <= from && partyOf(each) !== undefined)
  return name && partyOf(name)
}

const HELPERS = wordClass(
  'health ambulance hospital hospitals emergency rescuer rescuers civil medics morgue morgues doctors',
)

/** "Gaza's health ministry", "Israel's ambulance service": those who count the dead of their own country. */
export function ownCounter({ sentence, from }: Draft, { reading }: RefineContext): NameRef | undefined {
  if (!sentence.holds(HELPERS)) return undefined
  const names = reading.names.inSentence(sentence.index)
  const name = names.find(({ first, end, id }) => id !== undefined && end <= from && isHelper(sentence, first, end))
  const country = name?.id === undefined ? undefined : (countryOf(name.id) ?? partyOf(name)?.id)
  return country === undefined || entity(country)?.kind !== 'country' ? undefined : refOf(country)
}

/** A word of those who help stands in the name or right behind it. */
function isHelper(sentence: Sentence, first: number, end: number): boolean {
  const last = sentence.word(end) === "'s" ? end + 1 : end
  for (let at = first; at <= last; at++) if (HELPERS.has(sentence.word(at))) return true
  // "the Thai Ministry of Public Health"
  return sentence.word(end) === 'ministry' && HELPERS.has(sentence.word(end + 3))
}

/** "Our soldiers took 12 villages": whoever speaks, or nobody known. */
export function isOurs({ sentence, from }: Draft): boolean {
  if (!sentence.holds(OURS)) return false
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) if (OURS.has(sentence.word(at))) return true
  return false
}
const OURS = wordClass('our we')

/** "put her country's dead at 13": the country of whoever speaks, which stands before. */
export function ofOwnCountry({ sentence, from }: Draft, context: RefineContext, speaker: NameRef | undefined) {
  if (!sentence.holds(COUNTRY)) return undefined
  for (let at = Math.max(1, from - 8); at < from; at++)
    if (COUNTRY.has(sentence.word(at)) && THEIRS.has(sentence.word(at - 1)))
      return speaker ?? firstParty({ sentence, from } as Draft, context)
  return undefined
}
const COUNTRY = wordClass('country')
const THEIRS = wordSet('her his its their')

/** "50,000 of the occupier's personnel", "enemy losses": the other side of whoever speaks. */
export function isOfEnemy({ sentence, from, to }: Draft): boolean {
  if (!sentence.holds(ENEMY)) return false
  for (let at = from - 2; at < to; at++) if (ENEMY.has(sentence.word(at))) return true
  return false
}
const ENEMY = wordClass('enemy occupier occupiers occupying invader invaders invading aggressor')

/** "4,000 North Korean soldiers fight in Kursk. Seoul put the toll at 1,100": a toll of the soldiers counted before. */
export function ofSoldiersBefore(
  { sentence, noun, head, measure, detector }: Draft,
  { before }: RefineContext,
): NameRef | undefined {
  const isToll = detector === 'elliptic' || noun?.measure === 'wounded'
  if (!LOSSES.has(measure ?? '') || (head !== undefined && !isToll)) return undefined
  if (before.at(-1)?.sentence === sentence) return undefined
  const soldiers = before.findLast((other) => other.noun?.measure === 'troops' || other.measure === 'troops')
  if (soldiers === undefined || sentence.index - soldiers.sentence.index > 2) return undefined
  return soldiers.sentence.tokens.some(({ lower }) => ATTACKS.has(lower)) ? undefined : soldiers.actor
}
const LOSSES = wordSet('killed wounded casualties')

/** "The army spoke of 17,000 fighters eliminated": a word for the other side's dead only. */
export const isBoast = ({ sentence, event, noun }: Draft): boolean =>
  noun?.group === 'military' && event !== undefined && BOASTS.has(sentence.word(event.at))
const BOASTS = wordSet('eliminated neutralised neutralized liquidated eliminating')

const COUNTED = wordSet('killed wounded casualties missing bodies displaced area settlements')

/** "The UN's verified deaths", "the WHO raised the count to 900 bodies": bodies that count the dead or the land have none. */
export function isTeller({ actor, measure = 'other', event }: Draft): boolean {
  if (actor?.id === undefined || !COUNTED.has(measure) || event?.event === 'lost') return false
  const kind = entity(actor.id)?.kind
  return kind === 'organisation' || kind === 'outlet' || actor.id === 'united-nations'
}

/** "Three jets were lost, the Pentagon said": by nobody's hand, so those of whoever tells. */
export const isOwnLoss = ({ event, by, unit, measure }: Draft): boolean =>
  event?.event === 'lost' && event.passive && by === undefined && unit === 'items' && !FLYING.has(measure ?? '')
/** Drones that are lost from radar are the attacker's. */
const FLYING = wordSet('missiles drones missiles-and-drones')

/** "In Israel, at least 82 soldiers have died": the country that the sentence opens with. */
export function openingCountry({ sentence, from }: Draft, { reading }: RefineContext): NameRef | undefined {
  if (sentence.word(0) !== 'in') return undefined
  const name = reading.names.inSentence(sentence.index).find(({ first, end }) => first <= 2 && end <= from)
  return name?.id !== undefined && entity(name.id)?.kind === 'country' ? refOf(name.id) : undefined
}

/** "Kyiv has said little about its own dead. The president spoke of 1,300 killed": of whom the sentence before speaks. */
export function ofOwnLossesBefore({ sentence }: Draft, { reading, before }: RefineContext): NameRef | undefined {
  const earlier = reading.sentences[sentence.index - 1]
  if (earlier === undefined || earlier.index < reading.reachOf(sentence)) return undefined
  if (before.at(-1)?.sentence === sentence || !earlier.holds(OWN) || !isOwnLosses(earlier)) return undefined
  const owner = reading.names.inSentence(earlier.index).find((name) => partyOf(name) !== undefined)
  return owner && partyOf(owner)
}

/** "a site that lists Chad's fallen has counted 900 dead": of the country whose dead the sentence itself speaks of. */
export function ofPossessedLosses({ sentence }: Draft, { reading }: RefineContext): NameRef | undefined {
  const owner = reading.names
    .inSentence(sentence.index)
    .find(({ end }) => sentence.word(end) === "'s" && LOST.has(sentence.word(end + 1)))
  return owner && partyOf(owner)
}
const OWN = wordClass('own')
const LOST = wordSet('dead losses casualties toll deaths fallen killed wounded')

function isOwnLosses(sentence: Sentence): boolean {
  const at = sentence.tokens.findIndex(({ lower }) => lower === 'own')
  return THEIRS.has(sentence.word(at - 1)) && (LOST.has(sentence.word(at + 1)) || LOST.has(sentence.word(at + 2)))
}
