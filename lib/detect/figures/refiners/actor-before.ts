import type { NameRef } from '../../../model/claims.ts'
import { wordSet } from '../../../text/word-set.ts'
import { BELLIGERENTS } from '../../../world/wars.ts'
import type { Draft } from '../draft.ts'
import { enemyOf, inTheAir, speakerSide } from './attackers.ts'
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
  if (last?.sentence === sentence && last.actor !== undefined && isSameKind(last, draft)) return last.actor
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
  const recounted = isRecount(draft) ? firstVictims(context) : undefined
  if (recounted !== undefined) return recounted.actor
  const isHeld = measure === 'captured' && draft.group !== 'military'
  if ((VICTIMS.has(measure) || isHeld) && noun?.measure !== 'troops' && noun?.measure !== 'casualties')
    return ofVictims(draft, before, context)
  return byTopic(draft, before, context)
}

/** Victims: of the country that counts them, or of those counted before. */
function ofVictims(draft: Draft, before: Draft | undefined, context: RefineContext): NameRef | undefined {
  const counting = ownCounter(draft, context)
  if (counting !== undefined) return counting
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
