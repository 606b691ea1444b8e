import type { Action, Measure } from '../../../model/claims.ts'
import { wordClass } from '../../../text/word-classes.ts'
import { wordSet } from '../../../text/word-set.ts'
import { ROLE_WORDS } from '../../lexicon/en/counted-nouns.ts'
import { EVENTS, type EventName } from '../../lexicon/en/events.ts'
import { PASSIVE } from '../../lexicon/en/small-words.ts'
import type { Draft } from '../draft.ts'
import { NATIONALS } from '../noun-phrase.ts'
import { isAmongSoldiers, isForeignFighter, OF_CIVILIANS } from './nationals.ts'
import type { RefineContext, Refiner } from './refiner.ts'

/** Events that happen to people and are a measure of their own. */
const PEOPLE_MEASURES: Partial<Record<EventName, Measure>> = {
  killed: 'killed',
  wounded: 'wounded',
  casualties: 'casualties',
  missing: 'missing',
  deserted: 'deserted',
  displaced: 'displaced',
  evacuated: 'evacuated',
  deported: 'deported',
  recruited: 'recruited',
  surrendered: 'captured',
  captured: 'captured',
  freed: 'prisoners-returned',
  returned: 'prisoners-returned',
  lost: 'casualties',
  destroyed: 'killed',
  buried: 'bodies',
  found: 'bodies',
  entered: 'displaced',
}
const PEOPLE = wordSet('troops people strength recruited hostages prisoners displaced refugees')
/** Events that are no action on a thing. */
const NO_ACTION = wordSet(
  'killed wounded missing casualties surrendered freed recruited deserted displaced evacuated deported increase decrease suffered gave trapped',
)
/** What only troops do. */
const OF_TROOPS = wordSet('deployed sent present withdrawn trained mobilised needed')

/** Names what is counted, what happened to it, and what kind of troops. */
export const measure: Refiner = {
  name: 'measure',
  refine(draft, context) {
    const base = baseOf(draft, context)
    if (draft.measure === undefined && base === undefined) return 'nothing known is counted'
    if (draft.measure === undefined) nameMeasure(draft, base as Measure, context)
    else nameAction(draft)
    draft.group ??= draft.noun?.group ?? 'unstated'
    if (draft.measure === 'troops' || draft.measure === 'strength') draft.group = 'military'
    nameRole(draft)
    return undefined
  },
}

/** Nationals that are sent, or that stand in a war abroad, are troops ("11,000 North Koreans in Kursk"). */
function baseOf(draft: Draft, context: RefineContext): Measure | undefined {
  if (isWarplane(draft)) return 'aircraft'
  if (isOfBodies(draft)) return 'bodies'
  if (isOnDuty(draft)) return 'strength'
  const whole = draft.antecedent?.measure
  const isSameThing =
    draft.noun !== undefined && draft.noun === draft.antecedent?.noun && draft.unit === draft.antecedent.unit
  if (isSameThing && (whole === 'bodies' || (draft.unit === 'items' && whole !== undefined))) return whole
  if (draft.noun?.measure === 'people' && draft.event === undefined && whole !== undefined) return whole
  if (isOfDeadBefore(draft, context) || isMourned(draft, context)) return 'killed'
  if (draft.noun !== NATIONALS) return draft.noun?.measure
  const event = draft.event?.event
  if (event !== undefined && OF_TROOPS.has(event) && !draft.sentence.holds(OF_CIVILIANS)) return 'troops'
  if (event !== undefined && PEOPLE_MEASURES[event] !== undefined) return 'people'
  return isForeignFighter(draft, context) || isAmongSoldiers(draft, context) ? 'troops' : 'people'
}

/** "1.28 million active-duty soldiers": an army's strength, unless they are sent, lost, or otherwise told of. */
const isOnDuty = ({ noun, event, sentence, from, to }: Draft): boolean => {
  if (noun?.measure !== 'troops' || event !== undefined) return false
  for (let at = from; at < to; at++) if (sentence.word(at) === 'active') return true
  return false
}

/** "put the toll at around 100 and named 81 victims": of the dead just told. */
const isOfDeadBefore = ({ thing, sentence }: Draft, { before }: RefineContext): boolean =>
  (thing === 'victims' || thing === 'victim' || thing === 'losses') &&
  before.at(-1)?.measure === 'killed' &&
  before.at(-1)?.sentence === sentence

/** "Lebanon's total stands at 3,754 dead. Israel counts 82 soldiers and 47 civilians": their dead. */
const isMourned = ({ event, sentence, from, listed, noun }: Draft, { before }: RefineContext): boolean =>
  event === undefined &&
  (noun?.measure === 'troops' || noun?.measure === 'people') &&
  (/^(?:counts|counted|lists|listed|mourns)$/.test(sentence.word(from - 1)) || listed?.measure === 'killed') &&
  /^(?:killed|wounded)$/.test(before.at(-1)?.measure ?? '') &&
  sentence.index - (before.at(-1)?.sentence.index ?? 0) <= 1

/** "six Indian fighters, three of them Rafales": in a sentence about the air, fighters are aircraft. */
function isWarplane(draft: Draft): boolean {
  if (draft.thing !== 'fighters' && draft.thing !== 'fighter') return false
  if ((draft.event?.event !== 'shot-down' || isNeutralised(draft)) && !draft.sentence.holds(OF_THE_AIR)) return false
  draft.unit = 'items'
  draft.group = 'unstated'
  return true
}
/** "the bodies of 2,317 servicemen": the dead are counted, whoever they were. */
const isOfBodies = ({ sentence, from, unit }: Draft): boolean =>
  unit === 'people' && sentence.word(from - 1) === 'of' && /^(?:bodies|remains|corpses)$/.test(sentence.word(from - 2))
const OF_THE_AIR = wordClass('rafale rafales jet jets squadron squadrons pilots pilot airfield airfields')

/** What people are counted as by what happened to them. */
function ofPeople(draft: Draft, base: Measure, event: EventName, context: RefineContext): Measure {
  const own = isNeutralised(draft)
    ? 'killed'
    : isHomeAgain(draft, base, context)
      ? 'displaced'
      : isBeingHeld(draft)
        ? 'captured'
        : PEOPLE_MEASURES[event]
  // "hundreds of thousands of soldiers could be found"
  if (own === 'bodies' && event === 'found' && base === 'troops') return base
  // "One was killed. Malawi has lost three": as many dead.
  if (own === 'casualties' && draft.detector === 'continued' && draft.antecedent?.measure === 'killed') return 'killed'
  const isHeld = base === 'hostages' && own === 'captured'
  if (own === undefined || isHeld) return base
  return isBoth(draft) ? 'casualties' : own
}

/** Sentences in which an exchange is still told of. */
const NEAR = 3

function nameMeasure(draft: Draft, base: Measure, context: RefineContext): void {
  const event = draft.event?.event
  draft.measure = (base === 'killed' || base === 'wounded') && isDeadAndWounded(draft) ? 'casualties' : base
  if (event === undefined) return
  // Of those counted before the same is said.
  const { antecedent } = draft
  if (
    draft.event?.shared === true &&
    antecedent?.measure !== undefined &&
    antecedent.noun === draft.noun &&
    antecedent.unit === draft.unit
  ) {
    draft.measure = antecedent.measure
    draft.action = antecedent.action
    return
  }
  if (PEOPLE.has(base)) draft.measure = ofPeople(draft, base, event, context)
  // "losses he put at 50,000 killed"
  if (base === 'casualties' && event === 'killed' && draft.event?.at === draft.amount.to) draft.measure = 'killed'
  // "four S-300s were fired": it is their missiles that fly.
  if (base === 'air-defence' && event === 'launched') draft.measure = 'missiles'
  // "144 of 210 targets were shot down": what flies is told by what happened to it.
  if (base === 'attacks' && /^(?:shot-down|jammed|shot-down-or-jammed)$/.test(event))
    draft.measure = 'missiles-and-drones'
  nameAction(draft)
}

function nameAction(draft: Draft): void {
  const event = draft.event?.event
  if (event === undefined || NO_ACTION.has(event) || draft.measure === 'killed') return
  // Missiles and drones that are used or sent at somebody are launched.
  const isFired =
    /^(?:missiles|drones|missiles-and-drones)$/.test(draft.measure ?? '') && /^(?:deployed|sent|present)$/.test(event)
  if (isFired && draft.event !== undefined) draft.event = { ...draft.event, event: 'launched' }
  draft.action = isFired ? 'launched' : (event as Action)
}

/** "Scores of fighters were neutralised": an army's word for killed. */
const isNeutralised = ({ sentence, event }: Draft): boolean =>
  event?.event === 'shot-down' && sentence.word(event.at).startsWith('neutral')

/** "20,000 refugees returned", "1,200 Afghans have returned home": those who had fled, and no prisoners. */
const isHomeAgain = ({ sentence, event, group, noun }: Draft, base: Measure, { before }: RefineContext): boolean =>
  event?.event === 'returned' &&
  !before.some((other) => other.measure === 'prisoners-returned' && sentence.index - other.sentence.index <= NEAR) &&
  (/^(?:refugees|displaced)$/.test(base) ||
    (base === 'people' &&
      noun?.group !== 'military' &&
      group !== 'military' &&
      /^(?:home|to|back)$/.test(sentence.word(event.at + 1))))

/** "49 soldiers are held in Baku", but not "300 soldiers held the bridge". */
const isBeingHeld = ({ sentence, event }: Draft): boolean =>
  event?.event === 'held' &&
  event.passive &&
  sentence.word(event.at - 2) !== 'to' &&
  sentence.word(event.at + 1) !== 'for' &&
  (PASSIVE.has(sentence.word(event.at - 1)) || sentence.word(event.at - 1) === 'still')

/** "dead and wounded" as nouns, beside the head. */
function isDeadAndWounded(draft: Draft): boolean {
  const { sentence, head } = draft
  if (head === undefined) return isBoth(draft)
  const words = [head - 2, head - 1, head, head + 1, head + 2].map((at) => sentence.word(at)).join(' ')
  return /(?:dead|killed|deaths) (?:and|or) (?:wounded|injured|injuries|hurt)|(?:wounded|injured) (?:and|or) (?:dead|killed)/.test(
    words,
  )
}

/** "killed or wounded", "dead and injured": with no number between. */
function isBoth({ sentence, event }: Draft): boolean {
  if (event === undefined) return false
  for (const [joint, other] of [
    [event.at + 1, event.at + 2],
    [event.at - 1, event.at - 2],
  ] as const) {
    if (!/^(?:and|or|\/|nor|,)$/.test(sentence.word(joint))) continue
    const second = EVENTS.get(sentence.word(other))?.event
    if ((second === 'wounded' && event.event === 'killed') || (second === 'killed' && event.event === 'wounded'))
      return true
  }
  return false
}

function nameRole(draft: Draft): void {
  if (draft.noun?.role !== undefined) draft.role = draft.noun.role
  if (draft.head === undefined || draft.measure !== 'troops') return
  for (let at = draft.amount.to; at < draft.head; at++) {
    const role = ROLE_WORDS.get(draft.sentence.word(at))
    if (role !== undefined) draft.role = role
  }
}
