import type { NameRef } from '../../../model/claims.ts'
import { wordClass } from '../../../text/word-classes.ts'
import { WARS } from '../../../world/wars.ts'
import { EVENTS } from '../../lexicon/en/events.ts'
import type { NameMention } from '../../names/find-names.ts'
import { subjectOf } from '../clause.ts'
import type { Draft } from '../draft.ts'
import type { Sentence } from '../sentence.ts'
import {
  DONE_TO_OTHERS,
  enemyOf,
  inTheAir,
  isAttacker,
  isByMovement,
  isDamageDone,
  isDowner,
  isMovement,
  lastToFire,
  speakerSide,
} from './attackers.ts'
import { NOT_OWNERS, ownActor } from './own-actor.ts'
import {
  firstParty,
  isAdmitted,
  isBoast,
  isLoss,
  isOfEnemy,
  isOurs,
  isOwnLoss,
  isTeller,
  ofSoldiersBefore,
  openingCountry,
  ownCounter,
} from './own-counts.ts'
import { opponentOf, partiesNear, partyOf, partyOfRef } from './parties.ts'
import type { RefineContext, Refiner } from './refiner.ts'
import { isSource } from './sources.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** Subjects of these own what is counted. */
const OWNED_BY_SUBJECT = set(
  'lost suffered launched deployed sent present recruited mobilised increase decrease trained withdrawn needed produced held recaptured in-service casualties deserted',
)
const GIVEN = set('pledged delivered gave allocated appropriated committed spent frozen')
const LAND = set('area settlements distance territory-share')
const VICTIMS = set('killed wounded missing displaced evacuated people buildings bodies')
/** Villages that are hit are the other side's; those that are taken count for whoever takes them. */
const HARMED = set('hit destroyed damaged')
const SENT = set('launched sent deployed')
const AIR = set('missiles drones missiles-and-drones')

/** Whose thing is counted, and who did it. Ordered: what the phrase itself says, then the list, the clause, the context. */
export const actor: Refiner = {
  name: 'actor',
  refine(draft, context) {
    if (isOnBothSides(draft)) return undefined
    const names = context.reading.names.inSentence(draft.sentence.index)
    const subject =
      draft.event === undefined || draft.event.shared || isToldOf(draft) ? undefined : subjectRef(draft, names, context)
    nameDoer(draft, subject, names)
    draft.actor =
      draft.actor ??
      ownActor(draft, names, context) ??
      (isOfEnemy(draft) ? enemyOf(speakerSide(draft, context), draft, context) : undefined) ??
      draft.antecedent?.actor ??
      (isDamageDone(draft) || isByMovement(draft, subject, names) ? undefined : fromEvent(draft, subject, context)) ??
      (isByMovement(draft, subject, names) ? undefined : exceptDoer(draft, fromContext(draft, context)))
    if (isTeller(draft)) draft.actor = undefined
    return undefined
  },
}

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
const exceptDoer = ({ by, event, chain }: Draft, found: NameRef | undefined): NameRef | undefined => {
  if (found?.id === undefined || !DONE_TO_OTHERS.has(event?.event ?? '')) return found
  const teller = chain?.at(-1)?.speaker
  const isToldByDoer = event?.passive === false && teller !== undefined && partyOfRef(teller)?.id === found.id
  return found.id === by?.id || isToldByDoer ? undefined : found
}

/** "put the number of tanks lost at 40": the subject tells, and lost nothing. */
const isToldOf = ({ event, head, amount }: Draft): boolean =>
  event?.passive === true && head !== undefined && head < amount.from && event.at === head + 1

/** Who fired, shot down, gave: the subject of the verb, or "by …" behind a passive. */
function nameDoer(draft: Draft, subject: NameRef | undefined, names: readonly NameMention[]): void {
  const event = draft.event?.event ?? ''
  if (draft.event?.passive === true) draft.by = byAgent(draft, names)
  else if (/^receiv/.test(draft.sentence.word(draft.event?.at ?? -1))) draft.by = giverOf(draft, names)
  else if (DONE_TO_OTHERS.has(event) || GIVEN.has(event)) draft.by = subject
}

/** "received $76 billion in aid from the US". */
function giverOf({ sentence, to }: Draft, names: readonly NameMention[]): NameRef | undefined {
  const giver = names.find(
    ({ first }) =>
      first >= to && /^(?:from|by)$/.test(sentence.word(sentence.word(first - 1) === 'the' ? first - 2 : first - 1)),
  )
  return giver && partyOf(giver)
}

function subjectRef(
  draft: Draft,
  names: readonly NameMention[],
  { reading, statements, before }: RefineContext,
): NameRef | undefined {
  const { sentence, event } = draft
  const subject = subjectOf(sentence, event?.at ?? 0, names)
  if (subject?.mention !== undefined)
    return NOT_OWNERS.has(subject.mention.compound ?? '') ? undefined : jointParty(sentence, subject.mention, names)
  if (subject?.pronoun === undefined) return undefined
  const span = sentence.spanOf(subject.pronoun, subject.pronoun + 1)
  const found = partyOfRef(reading.names.resolve(span))
  const word = sentence.word(subject.pronoun)
  if (/^s?he$/.test(word) && EVENTS.get(sentence.word(event?.at ?? 0))?.form === 'noun') return undefined
  const speaker = statements.attributionAt(span).at(-1)?.speaker
  const own = speaker === undefined ? undefined : partyOfRef(speaker)
  if (word === 'we') return own
  // "They are expanding their army", said by a Ukrainian, is about the other side.
  if (found !== undefined && isDowner(draft) && lastToFire(before)?.id === found.id) return undefined
  const isOwn = word === 'they' && own?.id !== undefined && (found === undefined || own.id === found.id)
  return isOwn ? (opponentOf(own.id as string, partiesNear(reading, draft.sentence.index)) ?? found) : found
}

/** "Ethiopia and Eritrea have massed": both together. */
function jointParty(sentence: Sentence, mention: NameMention, names: readonly NameMention[]): NameRef | undefined {
  const second = partyOf(mention)
  const other = names.find(({ end }) => end === mention.first - 1)
  const first = other === undefined || sentence.word(mention.first - 1) !== 'and' ? undefined : partyOf(other)
  if (first?.id === undefined || second?.id === undefined || first.id === second.id) return second
  return { text: `${first.text} and ${second.text}`, parts: [first.id, second.id] }
}

/** "launched by Russia". */
function byAgent({ sentence, event }: Draft, names: readonly NameMention[]): NameRef | undefined {
  const at = event?.at ?? 0
  for (let index = at + 1; index < at + 6; index++) {
    if (sentence.word(index) !== 'by') continue
    const mention = names.find((name) => name.first > index && name.first <= index + 3)
    return mention === undefined ? undefined : partyOf(mention)
  }
  return undefined
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
  if (OWNED_BY_SUBJECT.has(event) || measure === 'money' || measure === 'share' || GIVEN.has(event))
    return isTold ? undefined : subject
  return undefined
}

/** Whom an attacker hits: for things in the air whoever the text says fired, else the enemy that it names. */
function victimOf(draft: Draft, attacker: string, context: RefineContext): NameRef | undefined {
  const fired = context.before.findLast(({ event, actor: who }) => event?.event === 'launched' && who?.id !== attacker)
  if (fired?.actor !== undefined && AIR.has(draft.measure ?? '')) return fired.actor
  const enemy = opponentOf(attacker, partiesNear(context.reading, draft.sentence.index))
  return draft.noun?.group !== 'military' && isMovement(enemy) && VICTIMS.has(draft.measure ?? '') ? undefined : enemy
}

/** Nothing in the clause says it: the list, the sentence before, or the last figure of the same kind does. */
function fromContext(draft: Draft, context: RefineContext): NameRef | undefined {
  const { sentence, measure = 'other', noun } = draft
  const last = context.before.at(-1)
  if (last?.sentence === sentence && last.actor !== undefined && isSameKind(last, draft)) return last.actor
  const speaker = speakerSide(draft, context)
  if (isOurs(draft) || isOwnLoss(draft)) return speaker
  if (isBoast(draft)) return enemyOf(speaker, draft, context)
  if (isLoss(draft) && isAdmitted(draft, context)) return speaker ?? firstParty(draft, context)
  if (AIR.has(measure)) return inTheAir(draft, speaker, context)
  if (
    OWN_COUNTS.has(measure) &&
    speaker?.id !== undefined &&
    FIGHTING.has(speaker.id) &&
    topicOf(draft, context) === undefined
  )
    return speaker
  if (measure === 'share' && noun !== undefined)
    return context.before.findLast((other) => other.noun?.measure === noun.measure)?.actor ?? ownTopic(draft, context)
  const before = context.before.findLast((other) => isSameKind(other, draft) && other.actor !== undefined)
  if (VICTIMS.has(measure) && noun?.measure !== 'troops' && noun?.measure !== 'casualties') {
    const counting = ownCounter(draft, context)
    if (counting !== undefined) return counting
    const goesOn = draft.head === undefined && before !== undefined && sentence.index - before.sentence.index <= 2
    return goesOn && VICTIMS.has(before.measure ?? '') ? before.actor : ofSoldiersBefore(draft, context)
  }
  if (VICTIMS.has(measure)) {
    const home = openingCountry(draft, context)
    if (home !== undefined) return home
  }
  const topic = topicOf(draft, context)
  const subject = ownTopic(draft, context)
  if (subject !== undefined && !VICTIMS.has(measure)) return subject
  if (before !== undefined && sentence.index - before.sentence.index <= 2) return before.actor
  return topic ?? before?.actor
}

/** Counts that a warring side gives of its own unless the text says otherwise. */
const OWN_COUNTS = set('troops strength recruited area settlements deserted')
const FIGHTING: ReadonlySet<string> = new Set(WARS.flatMap(({ camps }) => camps.flat()))

const isPeople = ({ unit }: Draft): boolean => unit === 'people'
const isSameKind = (one: Draft, other: Draft): boolean =>
  one.measure === other.measure || (isPeople(one) && isPeople(other))

/** The subject of the sentence itself, or of the one before. */
function ownTopic({ sentence, from }: Draft, { reading }: RefineContext): NameRef | undefined {
  const subject = subjectOf(sentence, from, reading.names.inSentence(sentence.index))?.mention
  return subject !== undefined && isTopic(sentence, subject) ? partyOf(subject) : undefined
}

function topicOf({ sentence, from, measure = 'other' }: Draft, { reading }: RefineContext): NameRef | undefined {
  for (const at of [sentence.index, sentence.index - 1]) {
    const earlier = reading.sentences[at]
    if (earlier === undefined) continue
    const first = reading.names.inSentence(at).find(
      (name) =>
        (at < sentence.index || name.end <= from) &&
        isTopic(earlier, name) &&
        // "Israel bombed Damascus. Fifteen soldiers died": whoever attacks does not lose them.
        !(VICTIMS.has(measure) && isAttacker(earlier, name)),
    )
    if (first !== undefined) return partyOf(first)
  }
  return undefined
}

const isTopic = (sentence: Sentence, name: NameMention): boolean =>
  name.compound === undefined && partyOf(name) !== undefined && !isSource(sentence, name)
