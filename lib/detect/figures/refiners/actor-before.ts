import type { NameRef } from '../../../model/claims.ts'
import { wordSet } from '../../../text/word-set.ts'
import { countryOf } from '../../../world/places.ts'
import { BELLIGERENTS } from '../../../world/wars.ts'
import type { Draft } from '../draft.ts'
import { decided } from '../trace-changes.ts'
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

/** A figure, what stands around it, and the side of whoever tells it. */
interface Case {
  readonly draft: Draft
  readonly context: RefineContext
  readonly speaker: NameRef | undefined
}

/** What a rule says: whose it is, nobody's (`who` undefined), or nothing. */
type Answer = { readonly who: NameRef | undefined } | undefined

const known = (who: NameRef | undefined): Answer => (who === undefined ? undefined : { who })

/** Nothing in the clause says it: the first of these that knows decides. */
const RULES: readonly { readonly name: string; readonly rule: (given: Case) => Answer }[] = [
  { name: 'aid of nobody', rule: ofNoSide }, // it belongs to nobody who fights
  { name: 'same clause', rule: ofSameClause }, // lists are of one owner
  { name: 'sum of a gift', rule: ({ draft, context }) => known(dealBefore(draft, context)) }, // what is given on
  // "her country's dead"
  { name: 'own country', rule: ({ draft, context, speaker }) => known(ofOwnCountry(draft, context, speaker)) },
  // "Chad's fallen", "its own dead"
  {
    name: 'own losses before',
    rule: ({ draft, context }) => (isLoss(draft) ? known(lossesOf(draft, context)) : undefined),
  },
  { name: 'of the speaker', rule: ofSpeaker }, // "our men", what is lost, boasted of, admitted
  // what a side says it hit
  { name: 'hit by the speaker', rule: ({ draft, context, speaker }) => known(hitBy(draft, context, speaker)) },
  { name: 'in flight', rule: inFlight }, // before counts of one's own: who tells of drones seldom flew them
  { name: 'own forces', rule: ofOwnForces },
  { name: 'owner of the whole', rule: ofShare },
  {
    name: 'own counters',
    rule: ({ draft, context }) => (VICTIMS.has(draft.measure ?? '') ? known(ownCounter(draft, context)) : undefined),
  },
  { name: 'overall count', rule: ({ draft, context }) => recounted(draft, context) },
]

/** Whose it is by the list, the sentence before, or the last figure of the same kind. */
export function fromContext(draft: Draft, context: RefineContext): NameRef | undefined {
  const given = { draft, context, speaker: speakerSide(draft, context) }
  for (const { name, rule } of RULES) {
    const answer = rule(given)
    if (answer === undefined) continue
    decided(context.reading, draft, name)
    return answer.who
  }
  const { measure = 'other', noun, group } = draft
  const before = context.before.findLast((other) => isSameKind(other, draft) && other.actor !== undefined)
  const isHeld = measure === 'captured' && group !== 'military'
  if ((VICTIMS.has(measure) || isHeld) && noun?.measure !== 'troops' && noun?.measure !== 'casualties')
    return ofVictims(draft, before, context)
  return byTopic(draft, before, context)
}

/** "63 aid trucks". */
function ofNoSide({ draft: { sentence, head } }: Case): Answer {
  const isAid = head !== undefined && /^(?:aid|relief|humanitarian)$/.test(sentence.word(head - 1))
  return isAid ? { who: undefined } : undefined
}

function ofSameClause({ draft, context: { before } }: Case): Answer {
  const last = before.at(-1)
  if (last?.sentence !== draft.sentence) return undefined
  return isSameKind(last, draft) ? known(last.actor) : undefined
}

const lossesOf = (draft: Draft, context: RefineContext): NameRef | undefined =>
  ofPossessedLosses(draft, context) ?? ofOwnLossesBefore(draft, context)

function ofSpeaker({ draft, context, speaker }: Case): Answer {
  if (isOurs(draft) || isOwnLoss(draft)) return { who: speaker }
  if (isBoast(draft)) return { who: enemyOf(speaker, draft, context) }
  return isLoss(draft) && isAdmitted(draft, context) ? { who: speaker ?? firstParty(draft, context) } : undefined
}

const hitBy = (draft: Draft, context: RefineContext, speaker: NameRef | undefined): NameRef | undefined =>
  isHitAtEnemy(draft, context, speaker) ? enemyOf(speaker, draft, context) : undefined

function inFlight({ draft, context, speaker }: Case): Answer {
  const flies = AIR.has(draft.measure ?? '') && !GIVEN.has(draft.event?.event ?? '')
  return flies ? { who: inTheAir(draft, speaker, context) } : undefined
}

function ofOwnForces({ draft, context, speaker }: Case): Answer {
  if (!OWN_COUNTS.has(draft.measure ?? '') || speaker?.id === undefined || !BELLIGERENTS.has(speaker.id))
    return undefined
  return topicOf(draft, context) === undefined ? { who: speaker } : undefined
}

/** A share is of whose the whole was. */
function ofShare({ draft, context }: Case): Answer {
  const { measure, noun } = draft
  if (measure !== 'share' || noun === undefined) return undefined
  const whole = context.before.findLast((other) => other.noun?.measure === noun.measure)
  return { who: whole?.actor ?? ownTopic(draft, context) }
}

function recounted(draft: Draft, context: RefineContext): Answer {
  const first = isRecount(draft) ? firstVictims(context) : undefined
  return first && { who: first.actor }
}

/** "The service says 41 aircraft were hit": those of the enemy, unless it was at home. */
function isHitAtEnemy(draft: Draft, { reading }: RefineContext, speaker: NameRef | undefined): boolean {
  const { event, by, unit, sentence, measure = 'other' } = draft
  if (unit !== 'items' || AIR.has(measure) || by !== undefined || speaker?.id === undefined) return false
  if (event?.passive !== true || !DONE_TO_OTHERS.has(event.event)) return false
  const place = ownPlace(draft, reading.names.inSentence(sentence.index))
  return place?.id === undefined || countryOf(place.id) !== speaker.id
}

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
