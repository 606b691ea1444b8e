import type { NameRef } from '../../../model/claims.ts'
import { wordClass } from '../../../text/word-classes.ts'
import { wordSet } from '../../../text/word-set.ts'
import { entity } from '../../../world/gazetteer.ts'
import { countryOf } from '../../../world/places.ts'
import type { NameMention } from '../../names/find-names.ts'
import type { Draft } from '../draft.ts'
import type { Sentence } from '../sentence.ts'
import { chainOf } from './chain.ts'
import { ownPlace } from './own-place.ts'
import { opponentOf, partiesAmong, partiesNear, partyOf, partyOfRef, refOf } from './parties.ts'
import type { RefineContext } from './refiner.ts'
import { isSource, SPEAKING } from './sources.ts'

/** Who launched what was shot down or flew: the last one said to launch or attack. */
export function attackerBefore(draft: Draft, context: RefineContext): NameRef | undefined {
  const fired = context.before.findLast(({ event }) => event?.event === 'launched')
  if (fired?.actor !== undefined && draft.sentence.index - fired.sentence.index <= 4) return fired.actor
  const { reading } = context
  const reach = Math.max(reading.reachOf(draft.sentence), draft.sentence.index - 3)
  for (let at = draft.sentence.index; at >= reach; at--) {
    const sentence = reading.sentences[at] as Sentence
    const found = reading.names.inSentence(at).find((name) => partyOf(name) !== undefined && isAttacker(sentence, name))
    if (found !== undefined) return partyOf(found)
  }
  return undefined
}

/** "The US strike was carried out by seven bombers": whose attack it was, or the enemy of those last hit. */
export function whoseAttack(draft: Draft, context: RefineContext): NameRef | undefined {
  const { sentence, from } = draft
  if (!isInstrument(draft)) return undefined
  const name = context.reading.names
    .inSentence(sentence.index)
    .find((each) => each.end <= from && isAttacker(sentence, each))
  const last = context.before.at(-1)
  const isHit = last?.event?.passive === true && DONE_TO_OTHERS.has(last.event.event)
  return (name && partyOf(name)) ?? (isHit ? enemyOf(last.actor, draft, context) : undefined)
}

/** "carried out with 117 drones", "a raid that involved 40 jets". */
const isInstrument = ({ sentence, from, unit }: Draft): boolean =>
  unit === 'items' &&
  (/^involv/.test(sentence.word(from - 1)) ||
    (/^(?:with|by)$/.test(sentence.word(from - 1)) &&
      sentence.word(from - 2) === 'out' &&
      sentence.word(from - 3) === 'carried'))

/** "Russia launched …", "by Russia", "a Russian attack". */
export function isAttacker(sentence: Sentence, name: NameMention): boolean {
  if (sentence.word(name.first - 1) === 'by') return true
  if (name.compound !== undefined || isSource(sentence, name)) return false
  for (let at = name.end; at < name.end + 4; at++) {
    if (SPEAKING.has(sentence.word(at))) return false
    if (ATTACKS.has(sentence.word(at))) return sentence.word(at - 1) !== 'on'
  }
  return false
}
/** Words of an attack right behind the name of whoever makes it. */
export const ATTACKS = wordSet(
  'attack attacks strike strikes barrage launched fired launches fires drone drones missile missiles unleashed raid raids bombardment bombed bombs shelled shells struck stormed invaded',
)

/** Subjects of these did it to somebody else. */
export const DONE_TO_OTHERS = wordSet('shot-down jammed hit destroyed damaged killed wounded captured deported')

/** "The Houthis attacked 100 vessels": a movement hits others than those it fights; the sentence must name them. */
export const isByMovement = (
  { event, from, unit, measure }: Draft,
  subject: NameRef | undefined,
  names: readonly NameMention[],
): boolean =>
  unit !== 'settlements' &&
  !ARMS.has(measure ?? '') &&
  unit !== 'km2' &&
  DONE_TO_OTHERS.has(event?.event ?? '') &&
  isMovement(subject) &&
  !partiesAmong(names.filter(({ first }) => first < from)).some(
    (id) => id !== subject?.id && id !== subject?.text && entity(id)?.kind === 'country',
  )

/** What only states have, and whom movements hold. */
const ARMS = wordSet('aircraft tanks guns prisoners hostages')

/** "struck Russian bases, causing damage of $7 billion": whoever does it is not the one who bears it. */
export const isDamageDone = ({ measure, sentence }: Draft): boolean => measure === 'damage' && sentence.holds(CAUSING)
const CAUSING = wordClass('causing caused struck inflicted inflicting attacked hit destroyed')

/** The people whom one side hits are no members of the movement that it fights. */
export const isMovement = (party: NameRef | undefined): boolean =>
  party?.id !== undefined && entity(party.id)?.kind === 'armed-group'

/** "Russia fired 472 drones. … it shot down 385": whoever fires does not shoot down. */
export const isDowner = ({ event }: Draft): boolean => /^(?:shot-down|jammed)/.test(event?.event ?? '')
/** Whoever is last said to have launched something. */
export const lastToFire = (before: readonly Draft[]): NameRef | undefined =>
  before.findLast(({ event }) => event?.event === 'launched')?.actor

/** The side of whoever says it. */
export function speakerSide(draft: Draft, { statements }: RefineContext): NameRef | undefined {
  const speaker = chainOf(draft, statements).at(-1)?.speaker
  return speaker === undefined ? undefined : partyOfRef(speaker)
}

/** Whoever fights against a side, of those whom the text names close by. */
export function enemyOf(side: NameRef | undefined, draft: Draft, { reading }: RefineContext): NameRef | undefined {
  return side?.id === undefined
    ? undefined
    : opponentOf(side.id, partiesNear(reading, draft.sentence.index), reading.article.text)
}

/** "69 missiles killed 12 people in Lviv": whoever fights the country that they fell on. */
function enemyOfPlace(draft: Draft, context: RefineContext): NameRef | undefined {
  const place = ownPlace(draft, context.reading.names.inSentence(draft.sentence.index))
  const country = place?.id === undefined ? undefined : countryOf(place.id)
  return country === undefined ? undefined : enemyOf(refOf(country), draft, context)
}

/** Whoever fired last before; one who tells of what was shot down did not fire it. */
export function inTheAir(draft: Draft, speaker: NameRef | undefined, context: RefineContext): NameRef | undefined {
  const fired = attackerBefore(draft, context)
  const isOwn = isDowner(draft) && fired?.id !== undefined && fired.id === speaker?.id
  // "117 drones had been used, Zelensky said" may well be his own.
  const isAnybodys = draft.event?.passive === true && draft.sentence.word(draft.event.at) === 'used'
  return (
    (isOwn ? undefined : fired) ??
    (isAnybodys ? undefined : (enemyOf(speaker, draft, context) ?? enemyOfPlace(draft, context)))
  )
}
