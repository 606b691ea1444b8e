import { wordClass } from '../../../text/word-classes.ts'
import { wordSet } from '../../../text/word-set.ts'
import { MONTHS, WEEKDAYS } from '../../lexicon/en/calendar.ts'
import { COUNTED_NOUNS, type CountedNoun } from '../../lexicon/en/counted-nouns.ts'
import { EVENTS } from '../../lexicon/en/events.ts'
import { LOCATIVE, PASSIVE, PHRASE_ENDS } from '../../lexicon/en/small-words.ts'
import type { Draft } from '../draft.ts'
import { isOutOf } from '../find-event.ts'
import { isMemberOf } from '../members.ts'
import type { Candidate, Detector } from './detector.ts'
import { isPopulation } from './linked.ts'

/** Kinds that go on in a bare number; sums and shares always name their sign. */
const NO_LIST = wordSet('money shares land')
const SENTENCES_BACK = 1
const FARTHEST = 3
const SMALLEST = 100
const SMALLEST_GIVEN = 10

/** "The day before it was 84,770", "another 900 were lying in the streets", "he spoke of 4,000 in January", "among them three Rafales". */
export const continued: Detector = {
  name: 'continued',
  find(candidate) {
    if (candidate.amount.first.kind === 'fraction') return undefined
    const last = lastCounted(candidate)
    if (last === undefined) return undefined
    const { sentence, amount } = candidate
    const base = { sentence, amount, detector: 'continued', from: amount.from, to: amount.to }
    const own = last.sentence === sentence ? undefined : nounAhead(candidate)
    if (own !== undefined) return { ...base, unit: 'people', factor: 1, noun: own }
    const isWhole = isOutOf(sentence, amount.from)
    return {
      ...base,
      unit: last.unit,
      factor: last.factor,
      ...(last.noun === undefined ? { measure: last.measure } : {}),
      noun: last.noun,
      antecedent: isWhole ? undefined : last,
      thing: last.thing,
      event:
        last.event === undefined || isWhole || hasOwnEvent(candidate) || isLostBy(candidate)
          ? undefined
          : { ...last.event, shared: true },
    }
  },
}

/** "Since then deaths have doubled: ACLED recorded 8,400": what is counted stands in the sentence itself. */
function nounAhead({ sentence, amount }: Candidate): CountedNoun | undefined {
  for (let at = amount.from - 1; at >= Math.max(0, amount.from - NOUN_BACK); at--) {
    const noun = COUNTED_NOUNS.get(sentence.word(at))
    if (noun !== undefined && HARM.has(noun.measure)) return noun
  }
  return undefined
}
const NOUN_BACK = 12
const HARM = wordSet('killed wounded casualties')

/** "20 aircraft had been struck and around 10 destroyed": the same things, and what else was done to some. */
const isDoneToSome = (candidate: Candidate): boolean =>
  /^(?:and|,|but)$/.test(candidate.sentence.word(candidate.amount.from - 1)) && hasOwnEvent(candidate)

/** "Of some 13,000 sent": the number's own participle says what happened. */
const hasOwnEvent = ({ sentence, amount }: Candidate): boolean =>
  EVENTS.get(sentence.word(amount.to))?.form === 'participle'

/** The figure before that the number goes on with, by the first construction that fits. */
function lastCounted(candidate: Candidate): Draft | undefined {
  const { sentence, drafts, amount } = candidate
  const last = drafts.at(-1)
  if (last === undefined || sentence.index - last.sentence.index > FARTHEST) return undefined
  if (last.sentence === sentence && (contrastBefore(candidate) || isOfAnotherTime(candidate))) return last
  if (last.sentence === sentence && last.detector === 'money')
    return isOfAnother(candidate) && amount.first.value >= 1e6 ? last : undefined
  if (isNamedMember(candidate, last) || isNextModel(candidate, last)) return last
  const listed = drafts.findLast(({ detector, noun }) => noun !== undefined && !NO_LIST.has(detector))
  if (listed === undefined) return undefined
  if (listed.sentence === sentence && isDoneToSome(candidate)) return listed
  if (isLostBy(candidate)) return listed
  if (listed.sentence === sentence && isOfAnother(candidate)) return wholeIn(candidate) ?? listed
  const back = sentence.index - listed.sentence.index
  if (back <= FARTHEST && isGiven(candidate)) return listed
  if (listed !== last || back > (isRecount(candidate) ? FARTHEST : SENTENCES_BACK)) return undefined
  return isBare(candidate) && isLarge(candidate) && !isPopulation(candidate.sentence, candidate.amount.from)
    ? listed
    : undefined
}

/** "Fourteen soldiers died. Malawi lost three": of the same, and a country's. */
const isLostBy = ({ sentence, amount, names, drafts }: Candidate): boolean =>
  sentence.word(amount.from - 1) === 'lost' &&
  /^[.,;]?$|^and$/.test(sentence.word(amount.to)) &&
  drafts.at(-1)?.unit === 'people' &&
  names.some(({ end }) => end === amount.from - 1)

/** "Chad lost 900, including 300 killed, and Niger 400": the whole goes on, not its part. */
const wholeIn = ({ drafts, sentence, names }: Candidate): Draft | undefined =>
  drafts.findLast(
    ({ sentence: own, noun, from, antecedent }) =>
      own === sentence && noun !== undefined && antecedent === undefined && !isPartAt(sentence, from, names),
  )

const isPartAt = (sentence: Candidate['sentence'], from: number, names: Candidate['names']): boolean =>
  sentence.word(from - 1) === 'including' || (sentence.word(from - 1) === 'with' && names.length > 0)

/** "up from 8,000", ", not 10,000", "against 12,000 a year ago": the same thing counted otherwise. */
function contrastBefore({ sentence, amount }: Candidate): boolean {
  const before = sentence.word(amount.from - 1)
  const isOne = /^(?:from|not|than|against|with)$/.test(before)
  if (!isOne || !isOpenEnded(sentence.tokens[amount.to]?.lower ?? '')) return false
  return before !== 'with' || /^(?:compared|up|down)$/.test(sentence.word(amount.from - 2))
}

/** "14.8 in October, 28 in November and 18.1 in December": only the time is new. */
function isOfAnotherTime({ sentence, amount, drafts }: Candidate): boolean {
  if (drafts.at(-1)?.detector === 'money' || !/^(?:,|and)$/.test(sentence.word(amount.from - 1))) return false
  if (sentence.word(amount.to) !== 'in') return false
  const time = sentence.tokens[amount.to + 1]
  return time !== undefined && (MONTHS.has(time.lower) || /^(?:19|20)\d\d$/.test(time.lower))
}

const isOpenEnded = (next: string): boolean =>
  PHRASE_ENDS.has(next) || /^(?:[.,;:!?)"—–]|last|the|a|today|now|currently|earlier|previously|before|)$/.test(next)

/** ", Malawi three and Uruguay one", "the army 100,000 men and the RSF only 40,000": a name and its number. */
function isOfAnother({ sentence, amount, names }: Candidate): boolean {
  if (!isOpenEnded(sentence.tokens[amount.to]?.lower ?? '')) return false
  const name = names.find(({ end }) => end === amount.from)
  if (name === undefined) return false
  const first = sentence.word(name.first - 1) === 'the' ? name.first - 1 : name.first
  return /^(?:,|and|while|;)$/.test(sentence.word(first - 1))
}

/** "a slightly higher count: about 11,000 in Kursk alone" reaches over a sentence in between. */
function isRecount({ sentence, amount }: Candidate): boolean {
  if (!sentence.holds(COUNTS)) return false
  for (let at = amount.from - 1; at >= Math.max(0, amount.from - 10); at--)
    if (COUNTS.has(sentence.word(at))) return true
  return false
}
const COUNTS = wordClass('count figure number total estimate tally')

/** ", among them three Rafales", "including 1,150 over the past day": a name stands where the noun would. */
const isNamedMember = ({ sentence, amount }: Candidate, last: Draft): boolean =>
  isMemberOf(sentence, amount.from, last) &&
  (sentence.tokens[amount.to]?.capital === true || (last.noun !== undefined && sentence.word(amount.to) === 'over'))

/** "77 cruise missiles, 28 Kalibrs and three Kinzhals": a list of things goes on with the plural of a model. */
function isNextModel({ sentence, amount, names }: Candidate, last: Draft): boolean {
  const model = sentence.tokens[amount.to]
  return (
    last.sentence === sentence &&
    last.unit === 'items' &&
    last.to >= amount.from - 1 &&
    /^(?:,|and)$/.test(sentence.word(amount.from - 1)) &&
    model?.capital === true &&
    model.lower.endsWith('s') &&
    !WEEKDAYS.has(model.lower.slice(0, -1)) &&
    !names.some(({ first, id }) => first === amount.to && id !== undefined)
  )
}

const GIVING = wordClass(
  'counted counts named names gave gives documented listed lists claimed acknowledged admitted verified estimated tallied cited recorded registered reported expects confirmed confirm verify document count',
)
const SPEAKING = wordClass('spoke speaks spoken talked written')

/** "The ministry had counted 37,877 for the same period", "Zelensky had spoken of 4,000 in January": a verb that gives a number. */
function isGiven(candidate: Candidate): boolean {
  const { sentence, amount } = candidate
  const before = sentence.word(amount.from - 1)
  const verb = sentence.word(amount.from - 2)
  const isVerb =
    before === 'of'
      ? SPEAKING.has(verb) || verb === 'figure'
      : before === 'for'
        ? AIMING.has(verb)
        : GIVING.has(before) || isAnswer(candidate, before) || isTally(candidate, before)
  const isSame = candidate.drafts.at(-1)?.sentence === sentence && isTally(candidate, before)
  if (!isVerb || ((amount.value ?? amount.low ?? 0) < SMALLEST_GIVEN && !isSame) || isYear(candidate)) return false
  return isOpenEnded(sentence.tokens[amount.to]?.lower ?? '')
}

/** "built 2 million drones last year and aims for 4 million". */
const AIMING = wordSet('aims aimed aiming hopes hoped hoping asked called')

/** "The group counts 12 dead; the army says 40": another's number in the same sentence. */
const isAnswer = ({ sentence, amount, drafts }: Candidate, before: string): boolean =>
  /^(?:says|said|claims)$/.test(before) &&
  drafts.at(-1)?.sentence === sentence &&
  /^[.;,]?$/.test(sentence.word(amount.to))

const TALLIES = wordClass('tally count figure number')
/** "The tally stood at 1,706 on Friday". */
function isTally({ sentence, amount }: Candidate, before: string): boolean {
  if (!sentence.holds(TALLIES) || !/^(?:at|to|is|was|reached|passed|now)$/.test(before)) return false
  for (let at = amount.from - 2; at >= Math.max(0, amount.from - 5); at--)
    if (TALLIES.has(sentence.word(at))) return sentence.word(at + 1) !== 'of'
  return false
}

/** Nothing that could be counted follows the number. */
function isBare({ sentence, amount, names }: Candidate): boolean {
  const next = sentence.tokens[amount.to]
  if (next === undefined || /^[.,;:!?)"—–]$/.test(next.lower)) return true
  if (
    PASSIVE.has(next.lower) ||
    /^(?:had|have|more|others?|were|was|lay|lie|remain|remained|by|on|a|and|but|who|of)$/.test(next.lower)
  ) {
    return next.lower !== 'of' || /^(?:them|whom|those)$/.test(sentence.word(amount.to + 1))
  }
  const isPlace =
    LOCATIVE.has(next.lower) && names.some(({ first }) => first === amount.to + 1 || first === amount.to + 2)
  const isState =
    next.lower === 'in' && /^(?:training|action|captivity|uniform|combat)$/.test(sentence.word(amount.to + 1))
  return (
    isPlace ||
    isState ||
    next.lower === 'there' ||
    /^(?:participle|intransitive)$/.test(EVENTS.get(next.lower)?.form ?? '')
  )
}

/** Small bare numbers are pronouns, grades and turns more often than counts. */
const isLarge = (candidate: Candidate): boolean =>
  (candidate.amount.value ?? candidate.amount.low ?? 0) >= SMALLEST && !isYear(candidate)

const isYear = ({ amount }: Candidate): boolean => amount.first.digits?.yearLike === true && amount.bound === 'exact'
