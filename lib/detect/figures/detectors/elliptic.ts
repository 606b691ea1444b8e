import { wordSet } from '../../../text/word-set.ts'
import { COUNTED_NOUNS, type CountedNoun } from '../../lexicon/en/counted-nouns.ts'
import { EVENTS, type EventName } from '../../lexicon/en/events.ts'
import { PASSIVE, PHRASE_ENDS } from '../../lexicon/en/small-words.ts'
import type { Draft } from '../draft.ts'
import { countedPhrase } from '../noun-phrase.ts'
import { partyOf } from '../refiners/parties.ts'
import type { Sentence } from '../sentence.ts'
import { isEarlier } from '../split-changes.ts'
import type { Candidate, Detector } from './detector.ts'
import { isPutBefore, isThing, linked, numberBehind, numberOf } from './linked.ts'
import { PEOPLE_EVENTS } from './people-events.ts'

/** "killing 12", "40 were wounded", "15,000 of them", "the death toll stands at 63", "troops – estimated at 40,000". */
export const elliptic: Detector = {
  name: 'elliptic',
  find(candidate) {
    const { sentence, amount } = candidate
    if (amount.first.kind === 'fraction' || !standsAlone(candidate) || isBeforeOfSame(candidate)) return undefined
    const base = {
      sentence,
      amount,
      detector: 'elliptic',
      from: amount.from,
      to: amount.to,
      unit: 'people' as const,
      factor: 1,
    }
    return (
      ofThem(candidate, base) ??
      numberOf(candidate, base) ??
      numberBehind(candidate, base) ??
      linked(candidate, base) ??
      asNoun(candidate, base) ??
      byEvent(candidate, base)
    )
  },
}

/** "1,655 people died, up from 1,057": goes on with the figure before. */
const isBeforeOfSame = ({ sentence, amount, drafts }: Candidate): boolean =>
  drafts.at(-1)?.sentence === sentence && sentence.word(amount.from - 2) === 'up' && isEarlier(sentence, amount.from)

/** No noun of its own follows the number. */
function standsAlone({ sentence, amount }: Candidate): boolean {
  const next = sentence.tokens[amount.to]
  if (next === undefined || next.kind === 'punctuation') return next?.lower !== '-' && next?.lower !== '%'
  if (/^(?:others?|more|already)$/.test(next.lower)) return true
  if (/^(?:last|this|early|late|earlier)$/.test(next.lower)) return true
  if (isHeldBehind(sentence, amount)) return true
  if (/^(?:numbering|numbered|totall?ing)$/.test(sentence.word(amount.from - 1))) return true
  if (next.lower === 'the' && /^(?:bring|tak)/.test(sentence.word(amount.from - 2))) return true
  if (next.lower === 'of') return /^(?:them|whom|these|those|the)$/.test(sentence.word(amount.to + 1))
  return PHRASE_ENDS.has(next.lower) || EVENTS.has(next.lower) || PASSIVE.has(next.lower) || next.lower.endsWith('ly')
}

/** "15,000 of them", "the 11,000 who were sent": the noun of the figure before. */
function ofThem(candidate: Candidate, base: Draft): Draft | undefined {
  const { sentence, amount, drafts } = candidate
  const next = sentence.word(amount.to)
  const isPart =
    next === 'of' && (/^(?:them|these|those|whom)$/.test(sentence.word(amount.to + 1)) || isOfNumber(candidate))
  const isWho = next === 'who' || (sentence.word(amount.from - 1) === 'the' && next !== 'of')
  if (!isPart && !isWho) return undefined
  const antecedent = nearestNoun(drafts, sentence.index)
  const to = isPart ? amount.to + 2 : amount.to
  const isListed = antecedent !== undefined && antecedent !== nearestNoun(drafts, sentence.index, false)
  const isOther = isPart ? antecedent?.sentence !== sentence : antecedent === undefined
  const earlier = isOther && !isListed ? nounBefore(candidate) : undefined
  const event = isPart ? predicateOfPart(candidate) : undefined
  if (earlier !== undefined)
    return {
      ...base,
      to,
      event,
      noun: earlier.noun,
      actor: earlier.actor,
      unit: isThing(earlier.noun) ? 'items' : 'people',
    }
  if (antecedent !== undefined)
    return { ...base, to, event, noun: antecedent.noun, antecedent, unit: antecedent.unit, thing: antecedent.thing }
  return undefined
}

/** "4,000 of the 11,000 or so sent by Chad have been killed": what happened to the part stands behind the whole. */
function predicateOfPart({ sentence, amount, amounts }: Candidate): Draft['event'] {
  const whole = amounts.find(({ from }) => from === amount.to + 2)
  if (whole === undefined) return undefined
  for (let at = whole.to; at < whole.to + PREDICATE_BEHIND; at++) {
    if (!/^(?:have|has|had|were|are|was)$/.test(sentence.word(at))) continue
    const verb = sentence.word(at + 1) === 'been' ? at + 2 : at + 1
    const event = EVENTS.get(sentence.word(verb))
    return event === undefined ? undefined : { event: event.event, at: verb, passive: true }
  }
  return undefined
}
const PREDICATE_BEHIND = 9

/** "4,000 of the 11,000 or so". */
const isOfNumber = ({ sentence, amount, amounts }: Candidate): boolean =>
  sentence.word(amount.to + 1) === 'the' && amounts.some(({ from }) => from === amount.to + 2)

/** The last sure noun before, at most two sentences back: "the rebels – some 3,000 of them", "North Korean soldiers have been sent. … of them". */
function nounBefore({
  reading,
  sentence,
  amount,
}: Candidate): { noun: CountedNoun; actor: Draft['actor'] } | undefined {
  for (let at = sentence.index; at >= Math.max(0, sentence.index - 2); at--) {
    const earlier = reading.sentences[at] as Sentence
    const last = at === sentence.index ? amount.from : earlier.tokens.length
    for (let index = last - 1; index >= 0; index--) {
      const noun = COUNTED_NOUNS.get(earlier.word(index))
      if (noun === undefined || noun.strength === 'weak') continue
      const owner = reading.names.inSentence(at).find((name) => name.end === index && name.sense === 'demonym')
      return { noun, actor: owner === undefined ? undefined : partyOf(owner) }
    }
  }
  return undefined
}

function nearestNoun(drafts: readonly Draft[], index: number, ofList = true): Draft | undefined {
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at] as Draft
    if (index - draft.sentence.index > 2) return undefined
    if (draft.noun !== undefined) return ofList && draft.event?.shared === true ? largest(drafts, draft) : draft
  }
  return undefined
}

/** "472 drones and seven missiles … 385 of them": of a list of things, the kind that there are most of. */
function largest(drafts: readonly Draft[], last: Draft): Draft {
  const isOfList = ({ sentence, unit, event, noun }: Draft): boolean =>
    sentence === last.sentence && unit === 'items' && event?.at === last.event?.at && noun !== undefined
  return drafts.filter(isOfList).reduce((most, each) => (sizeOf(each) > sizeOf(most) ? each : most), last)
}
const sizeOf = ({ amount }: Draft): number => amount.value ?? amount.low ?? 0

/** "gave 46,000 as Ukraine's military dead". */
function asNoun({ sentence, amount, names }: Candidate, base: Draft): Draft | undefined {
  if (sentence.word(amount.to) !== 'as' || !isPutBefore(sentence, base.from)) return undefined
  const phrase = countedPhrase(sentence, amount.to + 1, names)
  if (phrase === undefined || phrase.noun.strength === 'weak') return undefined
  return { ...base, head: phrase.head, noun: phrase.noun, unit: isThing(phrase.noun) ? 'items' : 'people' }
}

/** "killing 12", "40 were wounded", "5 missing": the event says what is counted. */
function byEvent(candidate: Candidate, base: Draft): Draft | undefined {
  const { sentence, amount } = candidate
  const before = sentence.word(base.from - 1)
  const event = EVENTS.get(before)
  const isObject =
    event !== undefined && event.form !== 'noun' && (PEOPLE_EVENTS.has(event.event) || sendsMore(candidate))
  const behind = peopleEventBehind(candidate)
  if (isHeldBehind(sentence, amount))
    return { ...base, noun: UNNAMED_PEOPLE, event: { event: 'captured', at: amount.to, passive: true } }
  const isTroops = (behind !== undefined && OF_TROOPS.has(behind)) || (isObject && !PEOPLE_EVENTS.has(event.event))
  const isListed = isAfterPeopleFigure(candidate)
  if (!isObject && behind === undefined && !isListed) return undefined
  const last = candidate.drafts.at(-1)?.event
  const listed =
    isListed && !isObject && behind === undefined && last !== undefined ? { event: { ...last, shared: true } } : {}
  return {
    ...base,
    ...listed,
    to: /^(?:others?|more)$/.test(sentence.word(amount.to)) ? amount.to + 1 : amount.to,
    noun: isTroops ? UNNAMED_TROOPS : UNNAMED_PEOPLE,
  }
}

/** "2,000 dead and 14,000 behind bars". */
const isHeldBehind = (sentence: Candidate['sentence'], amount: Candidate['amount']): boolean =>
  HELD.has(`${sentence.word(amount.to)} ${sentence.word(amount.to + 1)}`)
const HELD: ReadonlySet<string> = new Set(['behind bars', 'in prison', 'in jail', 'in custody', 'in detention'])

const UNNAMED_PEOPLE: CountedNoun = { measure: 'people', strength: 'weak', group: 'unstated' }
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
      (PEOPLE_EVENTS.has(event.event) || (OF_TROOPS.has(event.event) && (at > amount.to || isMobilised(sentence, at))))
    if (isKnown && event.form !== 'noun' && event.form !== 'verb') return event.event
    if (!PASSIVE.has(word) && !BETWEEN.test(word) && !word.endsWith('ly')) return undefined
  }
  return undefined
}
/** "700,000 mobilised into the army": no noun follows. */
const isMobilised = (sentence: Sentence, at: number): boolean =>
  /^(?:mobili[sz]ed|deployed|stationed)$/.test(sentence.word(at)) && PHRASE_ENDS.has(sentence.word(at + 1))
const BETWEEN =
  /^(?:have|has|had|others?|more|may|might|could|will|would|who|also|of|them|presumed|in|action|already|still|now|people)$/

/** "26 people died in the strikes and five from artillery". */
function isAfterPeopleFigure({ sentence, amount, drafts }: Candidate): boolean {
  const last = drafts.at(-1)
  const joint = sentence.word(amount.from - 1)
  const next = sentence.word(amount.to)
  return (
    last?.sentence === sentence &&
    last.event !== undefined &&
    PEOPLE_EVENTS.has(last.event.event) &&
    (joint === 'and' || joint === ',') &&
    /^(?:in|from|at|near|by)$/.test(next)
  )
}
