import type { NameRef } from '../../../model/claims.ts'
import { wordSet } from '../../../text/word-set.ts'
import { countryOf } from '../../../world/places.ts'
import { BELLIGERENTS } from '../../../world/wars.ts'
import type { Draft } from '../draft.ts'
import { DONE_TO_OTHERS, enemyOf, inTheAir, speakerSide } from './attackers.ts'
import {
  firstParty,
  isAdmitted,
  isBoast,
  isLoss,
  isOurs,
  isOwnLoss,
  ofOwnCountry,
  ofOwnLossesBefore,
  ofPossessedLosses,
  ofSoldiersBefore,
  openingCountry,
  ownCounter,
} from './own-counts.ts'
import { ownPlace } from './own-place.ts'
import { firstVictims, isHurtElsewhere, isOtherNumber, isRecount, lastVictims } from './recounts.ts'
import type { RefineContext } from './refiner.ts'
import { ownTopic, topicOf } from './topics.ts'
import { AIR, GIVEN, VICTIMS } from './victims.ts'

/** Nothing in the clause says it: the list, the sentence before, or the last figure of the same kind does. */
export function fromContext(draft: Draft, context: RefineContext): NameRef | undefined {
  const { sentence, measure = 'other', noun, head } = draft
  // "63 aid trucks": they belong to no side.
  if (head !== undefined && /^(?:aid|relief|humanitarian)$/.test(sentence.word(head - 1))) return undefined
  const last = context.before.at(-1)
  const isOneClause = last?.sentence === sentence && !hasRelative(last, draft)
  if (isOneClause && last.actor !== undefined && (isSameKind(last, draft) || isAddition(draft))) return last.actor
  const deal = dealBefore(draft, context)
  if (deal !== undefined) return deal
  const speaker = speakerSide(draft, context)
  const home = ofOwnCountry(draft, context, speaker)
  if (home !== undefined) return home
  const own = isLoss(draft) ? (ofPossessedLosses(draft, context) ?? ofOwnLossesBefore(draft, context)) : undefined
  if (own !== undefined) return own
  if (isOurs(draft) || isOwnLoss(draft)) return speaker
  if (isBoast(draft)) return enemyOf(speaker, draft, context)
  if (isLoss(draft) && isAdmitted(draft, context)) return speaker ?? firstParty(draft, context)
  if (AIR.has(measure) && !GIVEN.has(draft.event?.event ?? '')) return inTheAir(draft, speaker, context)
  const hit =
    damagedBefore(draft, context) ??
    (isHitAtEnemy(draft, context, speaker) ? enemyOf(speaker, draft, context) : undefined)
  if (hit !== undefined) return hit
  if (
    OWN_COUNTS.has(measure) &&
    speaker?.id !== undefined &&
    BELLIGERENTS.has(speaker.id) &&
    topicOf(draft, context) === undefined
  )
    return speaker
  if (measure === 'share' && noun !== undefined)
    return context.before.findLast((other) => other.noun?.measure === noun.measure)?.actor ?? ownTopic(draft, context)
  const before = context.before.findLast((other) => isSameKind(other, draft) && other.actor !== undefined)
  const counting = VICTIMS.has(measure) ? ownCounter(draft, context) : undefined
  if (counting !== undefined) return counting
  const recounted = isRecount(draft) ? firstVictims(context) : undefined
  if (recounted !== undefined) return recounted.actor
  const isHeld = measure === 'captured' && draft.group !== 'military'
  if ((VICTIMS.has(measure) || isHeld) && noun?.measure !== 'troops' && noun?.measure !== 'casualties')
    return ofVictims(draft, before, context)
  return byTopic(draft, before, context)
}

/** "41 aircraft were hit. The damage is put at $7 billion": that of those who were hit. */
function damagedBefore({ measure, sentence }: Draft, { before }: RefineContext): NameRef | undefined {
  const last = before.at(-1)
  const isHit = last?.event?.passive === true && DONE_TO_OTHERS.has(last.event.event)
  return measure === 'damage' && isHit && sentence.index - last.sentence.index <= 1 ? last.actor : undefined
}

/** "The service says 41 aircraft were hit": those of the enemy, unless it was at home. */
function isHitAtEnemy(draft: Draft, { reading }: RefineContext, speaker: NameRef | undefined): boolean {
  const { event, by, unit, sentence, measure = 'other' } = draft
  if (unit !== 'items' || AIR.has(measure) || by !== undefined || speaker?.id === undefined) return false
  if (event?.passive !== true || !DONE_TO_OTHERS.has(event.event)) return false
  const place = ownPlace(draft, reading.names.inSentence(sentence.index))
  return place?.id === undefined || countryOf(place.id) !== speaker.id
}

/** "killed 59 since the attack, which left five dead": a clause about something else comes between. */
function hasRelative({ sentence, to }: Draft, { from }: Draft): boolean {
  for (let at = to; at < from; at++)
    if (sentence.word(at) === 'which') return /^(?:left|killed|wounded)$/.test(sentence.word(at + 1))
  return false
}

/** "shipped 900 shells, together with 40 missiles". */
const isAddition = ({ sentence, from, event }: Draft): boolean =>
  event === undefined &&
  (sentence.word(from - 1) === 'plus' ||
    /^(?:together with|along with|well as)$/.test(`${sentence.word(from - 2)} ${sentence.word(from - 1)}`))

/** Victims: of the country that counts them, or of those counted before. */
function ofVictims(draft: Draft, before: Draft | undefined, context: RefineContext): NameRef | undefined {
  if (isHurtElsewhere(draft, before?.actor, context)) return undefined
  if (isOtherNumber(draft)) return lastVictims(context)?.actor
  const goesOn = draft.head === undefined && before !== undefined && isNear(before, draft)
  return goesOn && VICTIMS.has(before.measure ?? '') ? before.actor : ofSoldiersBefore(draft, context)
}

const isNear = (before: Draft, { sentence }: Draft): boolean => sentence.index - before.sentence.index <= 2

/** The subject of the sentence, the last figure of the same kind, or what the text speaks of. */
function byTopic(draft: Draft, before: Draft | undefined, context: RefineContext): NameRef | undefined {
  const isOfVictims = VICTIMS.has(draft.measure ?? '')
  const home = isOfVictims ? openingCountry(draft, context) : undefined
  if (home !== undefined) return home
  const topic = topicOf(draft, context)
  const subject = ownTopic(draft, context)
  if (subject !== undefined && !isOfVictims) return subject
  if (before !== undefined && isNear(before, draft)) return before.actor
  return topic ?? before?.actor
}

/** "100,000 drones will be delivered. The £350 million for them": the sum goes on about the same gift. */
function dealBefore({ sentence, measure, event }: Draft, { before }: RefineContext): NameRef | undefined {
  if ((measure !== 'aid' && measure !== 'money') || event !== undefined) return undefined
  const isOfDeal = (other: Draft): boolean =>
    sentence.index - other.sentence.index <= 1 && (GIVEN.has(other.event?.event ?? '') || other.measure === 'aid')
  return before.findLast(isOfDeal)?.actor
}

/** Counts that a warring side gives of its own unless the text says otherwise. */
const OWN_COUNTS = wordSet('troops strength recruited area settlements deserted')

const isPeople = ({ unit }: Draft): boolean => unit === 'people'
const isSameKind = (one: Draft, other: Draft): boolean =>
  one.measure === other.measure || (isPeople(one) && isPeople(other))
