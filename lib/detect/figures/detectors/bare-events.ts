import { wordSet } from '../../../text/word-set.ts'
import type { CountedNoun } from '../../lexicon/en/counted-nouns.ts'
import { EVENTS, type EventName } from '../../lexicon/en/events.ts'
import { PASSIVE, PHRASE_ENDS } from '../../lexicon/en/small-words.ts'
import type { Draft } from '../draft.ts'
import type { Sentence } from '../sentence.ts'
import type { Candidate } from './detector.ts'
import { PEOPLE_EVENTS } from './people-events.ts'

/** "killing 12", "40 were wounded", "5 missing": the event says what is counted. */
export function byEvent(candidate: Candidate, base: Draft): Draft | undefined {
  const event = EVENTS.get(candidate.sentence.word(base.from - 1))
  const isOfPeople = PEOPLE_EVENTS.has(event?.event ?? '')
  const isObject = event !== undefined && event.form !== 'noun' && (isOfPeople || sendsMore(candidate))
  const behind = peopleEventBehind(candidate)
  if (/^(?:captured|missing)$/.test((isObject ? event.event : behind) ?? '') && isOfThings(candidate, isObject))
    return undefined
  if (!isObject && behind === undefined) return undefined
  const isTroops = (behind !== undefined && OF_TROOPS.has(behind)) || (isObject && !isOfPeople)
  return { ...base, to: endOfOthers(candidate), noun: isTroops ? UNNAMED_TROOPS : UNNAMED_PEOPLE }
}

/** "destroyed 240 vehicles and captured 90 more", "lost 40 tanks, and nine were captured": things, and no prisoners. */
const isOfThings = ({ sentence, amount, drafts }: Candidate, isObject: boolean): boolean =>
  (!isObject || sentence.word(amount.to) === 'more') &&
  drafts.at(-1)?.sentence === sentence &&
  drafts.at(-1)?.unit === 'items'

const endOfOthers = ({ sentence, amount }: Candidate): number =>
  /^(?:others?|more)$/.test(sentence.word(amount.to)) ? amount.to + 1 : amount.to

/** "26 people died in the strikes and five from artillery", "injuring eight, two seriously". */
export function listed(candidate: Candidate, base: Draft): Draft | undefined {
  const last = candidate.drafts.at(-1)
  if (last === undefined || !isAfterPeopleFigure(candidate)) return undefined
  const to = endOfOthers(candidate)
  if (last.event === undefined) return { ...base, to, noun: last.noun }
  return { ...base, to, noun: UNNAMED_PEOPLE, event: { ...last.event, shared: true } }
}

/** "Killed: 14; wounded: 63", "Dead – 14." */
export function labelled({ sentence, amount }: Candidate, base: Draft): Draft | undefined {
  const at = amount.from - 2
  const event = /^[:–—-]$/.test(sentence.word(at + 1)) ? EVENTS.get(sentence.word(at)) : undefined
  if (event === undefined || !PEOPLE_EVENTS.has(event.event)) return undefined
  if (!/^[.,;|]?$/.test(sentence.word(amount.to)) || !/^[.,;:|•–—-]?$/.test(sentence.word(at - 1))) return undefined
  return { ...base, noun: UNNAMED_PEOPLE, event: { event: event.event, at, passive: true } }
}

/** "All 62 aboard were killed", "the 43 on board died". */
export function aboard({ sentence, amount }: Candidate, base: Draft): Draft | undefined {
  if (!isAboard(sentence, amount)) return undefined
  return { ...base, to: sentence.word(amount.to) === 'on' ? amount.to + 2 : amount.to + 1, noun: UNNAMED_PEOPLE }
}
/** "62 aboard", "43 on board" */
export const isAboard = (sentence: Candidate['sentence'], { to }: Candidate['amount']): boolean =>
  sentence.word(to) === 'aboard' || (sentence.word(to) === 'on' && sentence.word(to + 1) === 'board')

/** "left 2,000 dead and 14,000 behind bars". */
export function behindBars({ sentence, amount }: Candidate, base: Draft): Draft | undefined {
  if (!isHeldBehind(sentence, amount)) return undefined
  return { ...base, noun: UNNAMED_PEOPLE, event: { event: 'captured', at: amount.to, passive: true } }
}

/** "2,000 dead and 14,000 behind bars". */
export const isHeldBehind = (sentence: Candidate['sentence'], amount: Candidate['amount']): boolean =>
  HELD.has(`${sentence.word(amount.to)} ${sentence.word(amount.to + 1)}`)
const HELD: ReadonlySet<string> = new Set(['behind bars', 'in prison', 'in jail', 'in custody', 'in detention'])

/** People of whom only what happened to them is told. */
export const UNNAMED_PEOPLE: CountedNoun = { measure: 'people', strength: 'weak', group: 'unstated' }
const UNNAMED_TROOPS: CountedNoun = { measure: 'troops', strength: 'middle', group: 'military' }
const OF_TROOPS = wordSet('deployed sent present mobilised trained')

/** "to send up to 30,000 more", after a count of soldiers: more of them. */
const sendsMore = ({ sentence, amount, drafts }: Candidate): boolean =>
  OF_TROOPS.has(EVENTS.get(sentence.word(amount.from - 1))?.event ?? '') &&
  sentence.word(amount.to) === 'more' &&
  drafts.some(({ measure, noun }) => measure === 'troops' || noun?.measure === 'troops')

/** The event of people that only auxiliaries divide from the number. */
function peopleEventBehind({ sentence, amount }: Candidate): EventName | undefined {
  for (let at = amount.to; at < amount.to + 7; at++) {
    const word = sentence.word(at)
    const event = EVENTS.get(word)
    const isKnown =
      event !== undefined &&
      (PEOPLE_EVENTS.has(event.event) ||
        // "five are still being held"
        (event.event === 'held' && PASSIVE.has(sentence.word(at - 1))) ||
        (OF_TROOPS.has(event.event) && word !== 'gathered' && (at > amount.to || isMobilised(sentence, at))))
    if (isKnown && event.form !== 'noun' && event.form !== 'verb') return event.event
    // "44 remain in hospital"
    if (word === 'hospital' && sentence.word(at - 1) === 'in') return 'wounded'
    if (!PASSIVE.has(word) && !BETWEEN.test(word) && !word.endsWith('ly')) return undefined
  }
  return undefined
}
/** "700,000 mobilised into the army": no noun follows. */
const isMobilised = (sentence: Sentence, at: number): boolean =>
  /^(?:mobili[sz]ed|deployed|stationed)$/.test(sentence.word(at)) && PHRASE_ENDS.has(sentence.word(at + 1))
const BETWEEN =
  /^(?:have|has|had|others?|more|may|might|could|will|would|who|also|of|them|presumed|in|action|already|still|now|people|later|then|since|besides|listed|recorded|registered|identified|named|counted|as|remain|remained)$/

const HOW = wordSet('seriously critically badly severely gravely fatally lightly')

/** A number behind one of people, with a place, a cause or how badly. */
function isAfterPeopleFigure({ sentence, amount, drafts }: Candidate): boolean {
  const last = drafts.at(-1)
  const joint = sentence.word(amount.from - 1)
  const next = sentence.word(amount.to)
  return (
    last?.sentence === sentence &&
    last.unit === 'people' &&
    PEOPLE_EVENTS.has(last.event?.event ?? last.noun?.measure ?? '') &&
    /^(?:and|,|\()$/.test(joint) &&
    (/^(?:in|from|at|near|by|to)$/.test(next) || HOW.has(next))
  )
}
