import type { NameRef } from '../../../model/claims.ts'
import { wordClass } from '../../../text/word-classes.ts'
import { wordSet } from '../../../text/word-set.ts'
import type { NameMention } from '../../names/find-names.ts'
import { isPutBefore } from '../detectors/linked.ts'
import type { Draft } from '../draft.ts'
import { isMemberOf } from '../members.ts'
import { fromContext } from './actor-before.ts'
import {
  DONE_TO_OTHERS,
  enemyOf,
  isByMovement,
  isDamageDone,
  isMovement,
  speakerSide,
  whoseAttack,
} from './attackers.ts'
import { inAgreement } from './kinds.ts'
import { ownActor } from './own-actor.ts'
import { isOfEnemy, isTeller } from './own-counts.ts'
import { opponentOf, partiesNear, partyOfRef } from './parties.ts'
import type { RefineContext, Refiner } from './refiner.ts'
import { byAgent, giverOf, startOfDescription, subjectRef } from './subjects.ts'
import { AIR, GIVEN, VICTIMS } from './victims.ts'

/** Subjects of these own what is counted. */
const OWNED_BY_SUBJECT = wordSet(
  'lost suffered launched deployed sent present recruited mobilised increase decrease trained withdrawn needed produced held recaptured in-service casualties deserted',
)
const LAND = wordSet('area settlements distance territory-share')
/** Villages that are hit are the other side's; those that are taken count for whoever takes them. */
/** Those whom somebody else holds. */
const HELD = wordSet('hostages prisoners prisoners-returned bodies')
const HARMED = wordSet('hit destroyed damaged')
const SENT = wordSet('launched sent deployed')

/** Whose thing is counted, and who did it. Ordered: what the phrase itself says, then the list, the clause, the context. */
export const actor: Refiner = {
  name: 'actor',
  refine(draft, context) {
    if (isOnBothSides(draft)) return undefined
    const names = context.reading.names.inSentence(draft.sentence.index)
    const subject =
      draft.event === undefined || draft.event.shared || isToldOf(draft)
        ? undefined
        : (doerOfBoth(draft, context.before.at(-1)) ?? subjectRef(draft, names, context))
    nameDoer(draft, subject, names, context)
    draft.actor =
      draft.actor ??
      ownActor(draft, names, context) ??
      (isOfEnemy(draft) ? enemyOf(speakerSide(draft, context), draft, context) : undefined) ??
      ownLoser(draft, subject) ??
      whoseAttack(draft, context) ??
      draft.antecedent?.actor
    if (draft.actor === undefined && !isPartOfUnowned(draft))
      draft.actor = inAgreement(draft, byClause(draft, subject, context, names), context)
    if (isTeller(draft)) draft.actor = undefined
    return undefined
  },
}

/** "Fourteen soldiers died. Malawi lost three": a verb with a subject of its own says whose. */
const ownLoser = ({ event, detector }: Draft, subject: NameRef | undefined): NameRef | undefined =>
  detector === 'continued' && event?.passive === false && event.shared !== true && OWNED_BY_SUBJECT.has(event.event)
    ? subject
    : undefined

/** "600 people were held, 45 of them women": nobody's, as the whole is. */
const isPartOfUnowned = ({ antecedent, sentence, from, to }: Draft): boolean =>
  antecedent?.sentence === sentence &&
  (isMemberOf(sentence, from, antecedent) || /^(?:them|whom|these|those)$/.test(sentence.word(to - 1)))

/** "The junta has enlisted 50,000": those of somebody whom the text does not name, and not of those counted before. */
const isOfUnknown = ({ event, sentence }: Draft, subject: NameRef | undefined): boolean =>
  event !== undefined &&
  !event.passive &&
  subject === undefined &&
  DONE_WITH_OWN.has(event.event) &&
  startOfDescription(sentence, event.at) !== undefined

const DONE_WITH_OWN = wordSet('recruited mobilised sent deployed launched')

const byClause = (draft: Draft, subject: NameRef | undefined, context: RefineContext, names: readonly NameMention[]) =>
  (isDamageDone(draft) || isByMovement(draft, subject, names) ? undefined : fromEvent(draft, subject, context)) ??
  (isByMovement(draft, subject, names) || isOfUnknown(draft, subject)
    ? undefined
    : exceptDoer(draft, fromContext(draft, context), context.before.at(-1)))

/** "killed 70 people on both sides", "losses of both armies reached 70": nobody's alone. */
export const isOnBothSides = ({ sentence, from, to }: Draft): boolean => {
  if (!sentence.holds(SIDES) || !sentence.holds(BOTH)) return false
  for (let at = Math.max(0, from - 6); at < to + 4; at++)
    if (BOTH.has(sentence.word(at)) && SIDES.has(sentence.word(at + 1))) return true
  return false
}
const BOTH = wordClass('both all either')
const SIDES = wordClass('side sides armies parties')

/** Who kills does not lose them. */
const exceptDoer = (draft: Draft, found: NameRef | undefined, last: Draft | undefined): NameRef | undefined => {
  const { by, event, chain, sentence } = draft
  if (
    found?.id === undefined ||
    !(DONE_TO_OTHERS.has(event?.event ?? '') || /^(?:freed|displaced)$/.test(event?.event ?? ''))
  )
    return found
  const teller = chain?.at(-1)?.speaker
  // "killed 34 Nigerien soldiers and wounded 14, Niger said": of those before.
  const goesOn = last?.sentence === sentence && last.actor?.id === found.id
  const isToldByDoer =
    !goesOn && event?.passive === false && teller !== undefined && partyOfRef(teller)?.id === found.id
  return found.id === by?.id || isToldByDoer ? undefined : found
}

/** "put the number of tanks lost at 40": the subject tells, and lost nothing. */
const isToldOf = ({ event, head, amount, sentence }: Draft): boolean =>
  event?.passive === true &&
  head !== undefined &&
  head < amount.from &&
  (event.at === head + 1 || (event.at === head && isPutBefore(sentence, amount.from)))

/** Who fired, shot down, gave: the subject of the verb, or "by …" behind a passive. */
function nameDoer(
  draft: Draft,
  subject: NameRef | undefined,
  names: readonly NameMention[],
  { before, reading }: RefineContext,
): void {
  const event = draft.event?.event ?? ''
  if (draft.event?.passive === true) draft.by = byAgent(draft, names, reading)
  else if (/^receiv/.test(draft.sentence.word(draft.event?.at ?? -1))) draft.by = giverOf(draft, names)
  else if ((event === 'freed' && isMovement(subject)) || event === 'displaced')
    draft.by = subject ?? doerBefore(draft, before.at(-1))
  else if (DONE_TO_OTHERS.has(event) || GIVEN.has(event)) draft.by = subject ?? doerBefore(draft, before.at(-1))
}

/** "killed 67,600 Palestinians and wounded 170,000": one subject for both verbs, and not the object between them. */
const doerOfBoth = ({ sentence, event }: Draft, last: Draft | undefined): NameRef | undefined =>
  event !== undefined &&
  sentence.word(event.at - 1) === 'and' &&
  last?.sentence === sentence &&
  last.event?.passive === false
    ? last.by
    : undefined

/** "launched 100 attacks, sunk two vessels and killed four": one subject for all its verbs. */
function doerBefore({ sentence }: Draft, last: Draft | undefined): NameRef | undefined {
  if (last?.sentence !== sentence || last.event?.passive !== false) return undefined
  return last.by ?? (SENT.has(last.event.event) ? last.actor : undefined)
}

function fromEvent(draft: Draft, subject: NameRef | undefined, context: RefineContext): NameRef | undefined {
  const { measure = 'other' } = draft
  const event = draft.event?.event ?? ''
  const last = context.before.at(-1)
  if (draft.event?.shared === true && last?.sentence === draft.sentence) return last.actor
  const isTold = event === 'gave' && measure !== 'money' && draft.unit !== 'items'
  if (LAND.has(measure) && !HARMED.has(event)) return isTold ? undefined : (subject ?? draft.by)
  if (SENT.has(event) && draft.event?.passive === true) return draft.by
  if (draft.event?.passive === true && DONE_TO_OTHERS.has(event)) return undefined
  if (DONE_TO_OTHERS.has(event) && subject?.id !== undefined) return victimOf(draft, subject.id, context)
  if (HELD.has(measure) && (GIVEN.has(event) || /^(?:freed|held|returned)$/.test(event)) && subject?.id !== undefined)
    return victimOf(draft, subject.id, context)
  if (OWNED_BY_SUBJECT.has(event) || measure === 'money' || measure === 'share' || GIVEN.has(event))
    return isTold ? undefined : subject
  return undefined
}

/** Whom an attacker hits: for things in the air whoever the text says fired, else the enemy that it names. */
function victimOf(draft: Draft, attacker: string, context: RefineContext): NameRef | undefined {
  const fired = context.before.findLast(({ event, actor: who }) => event?.event === 'launched' && who?.id !== attacker)
  if (fired?.actor !== undefined && AIR.has(draft.measure ?? '')) return fired.actor
  const enemy = opponentOf(attacker, partiesNear(context.reading, draft.sentence.index), context.reading.article.text)
  return draft.noun?.group !== 'military' && isMovement(enemy) && VICTIMS.has(draft.measure ?? '') ? undefined : enemy
}
