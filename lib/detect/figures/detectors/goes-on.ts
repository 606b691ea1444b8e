import { wordSet } from '../../../text/word-set.ts'
import { PER } from '../../lexicon/en/calendar.ts'
import { EVENTS, eventOf } from '../../lexicon/en/events.ts'
import { LOCATIVE, PASSIVE } from '../../lexicon/en/small-words.ts'
import type { Draft } from '../draft.ts'
import { isMemberOf } from '../members.ts'
import { type Construction, firstReading } from './construction.ts'
import { contrastBefore, isOfAnother, isOfAnotherTime, isParallel } from './contrasts.ts'
import type { Candidate } from './detector.ts'
import { isGiven, isOpenEnded, isRecount, isYear } from './given-numbers.ts'
import { isPopulation } from './linked.ts'
import { isNamedMember, isNextModel } from './list-members.ts'

/** Kinds that go on in a bare number; sums and shares always name their sign. */
const NO_LIST = wordSet('money shares land')
const SENTENCES_BACK = 1
const FARTHEST = 3
const SMALLEST = 100
/** Words between "of whom" and the number. */
const WHOM_BACK = 4

/** "20 aircraft had been struck and around 10 destroyed", "fired 14 missiles; 13 were shot down": what else was done to some. */
const isDoneToSome = (candidate: Candidate): boolean =>
  (/^(?:and|that|but|,|;)$/.test(candidate.sentence.word(candidate.amount.from - 1)) &&
    (hasOwnEvent(candidate) || hasPredicate(candidate) || isGone(candidate))) ||
  isSunkToo(candidate)

/** "79 were shot down and 35 disappeared from radar" */
const isGone = ({ sentence, amount, drafts }: Candidate): boolean =>
  /^(?:disappeared|vanished)$/.test(sentence.word(amount.to)) && drafts.at(-1)?.unit === 'items'

/** "targeted 190 ships, sinking four" */
const isSunkToo = ({ sentence, amount, drafts }: Candidate): boolean =>
  sentence.word(amount.from - 2) === ',' &&
  sentence.word(amount.from - 1).endsWith('ing') &&
  EVENTS.has(sentence.word(amount.from - 1)) &&
  drafts.at(-1)?.unit === 'items' &&
  isOpenEnded(sentence.word(amount.to))

/** "13 were shot down", "10 had been destroyed" */
export function hasPredicate({ sentence, amount }: Candidate): boolean {
  let at = amount.to
  while (at < amount.to + 3 && PASSIVE_OF.has(sentence.word(at))) at++
  return at > amount.to && eventOf(sentence.word(at), sentence.word(at + 1), '')?.form === 'participle'
}
const PASSIVE_OF = wordSet('was were had has have been are is later also still being')

/** "Of some 13,000 sent": the number's own participle says what happened. */
export const hasOwnEvent = ({ sentence, amount }: Candidate): boolean =>
  EVENTS.get(sentence.word(amount.to))?.form === 'participle'

/** The ways in which a bare number goes on with a figure before it, in order. */
const GOES_ON: readonly Construction[] = [
  { name: 'contrast', read: (candidate) => inSentence(candidate, contrastBefore(candidate)) },
  { name: 'another time', read: (candidate) => inSentence(candidate, isOfAnotherTime(candidate)) },
  { name: 'further sum', read: (candidate) => when(lastDraft(candidate), isFurtherSum, candidate) },
  { name: 'named member', read: (candidate) => when(lastThing(candidate), isNamedMember, candidate) },
  { name: 'next model', read: (candidate) => when(lastThing(candidate), isNextModel, candidate) },
  { name: 'some of those counted', read: (candidate) => when(listedBefore(candidate), isOfThose, candidate) },
  { name: 'parallel number', read: (candidate) => when(sameSentence(candidate), isParallel, candidate) },
  { name: 'done to some', read: (candidate) => when(sameSentence(candidate), isDoneToSome, candidate) },
  { name: 'same verb of another', read: (candidate) => when(listedBefore(candidate), isDoneByAnother, candidate) },
  {
    name: 'another and its number',
    read: (candidate) =>
      sameSentence(candidate) !== undefined && isOfAnother(candidate)
        ? (wholeIn(candidate) ?? sameSentence(candidate))
        : undefined,
  },
  {
    name: 'given number',
    read: (candidate) => (isGiven(candidate) ? wholeOf(listedBefore(candidate), candidate.drafts) : undefined),
  },
  { name: 'further number', read: (candidate) => when(justBefore(candidate, 1), isFurther, candidate) },
  {
    name: 'bare number',
    read: (candidate) =>
      justBefore(candidate, isRecount(candidate) ? FARTHEST : SENTENCES_BACK) !== undefined &&
      isBare(candidate) &&
      isLarge(candidate) &&
      !isPopulation(candidate.sentence, candidate.amount.from)
        ? lastDraft(candidate)
        : undefined,
  },
]
const SMALLEST_SUM = 1e6

/** The figure before that the number goes on with, by the first construction that fits. */
export function lastCounted(candidate: Candidate, base: Draft): Draft | undefined {
  const last = lastDraft(candidate)
  if (last === undefined || candidate.sentence.index - last.sentence.index > FARTHEST) return undefined
  return isOfOtherSize(candidate, last) ? undefined : firstReading(GOES_ON, candidate, base)
}

/** "321 dead, among them six children and nine women; the government puts the figure at 260": another number of the whole. */
function wholeOf(last: Draft | undefined, drafts: readonly Draft[]): Draft | undefined {
  for (let at = drafts.length - 1; at > 0; at--) {
    const [part, before] = [drafts[at] as Draft, drafts[at - 1] as Draft]
    if (isMemberOf(part.sentence, part.from, before)) return before
    if (part.sentence !== before.sentence || !/^(?:and|,)$/.test(part.sentence.word(part.from - 1))) break
  }
  return last
}

const lastDraft = ({ drafts }: Candidate): Draft | undefined => drafts.at(-1)

/** The last figure, where it is no sum of the same sentence: behind that nothing is counted on. */
const lastThing = ({ sentence, drafts }: Candidate): Draft | undefined => {
  const last = drafts.at(-1)
  return last?.sentence === sentence && last.detector === 'money' ? undefined : last
}

/** "28 billion euros and another 9 billion for this year", "Kyiv needs $37bn; so far 22 billion has come", "Norway 3 billion": sums go on without their sign. */
const isFurtherSum = (candidate: Candidate, { detector, unit, sentence }: Draft): boolean =>
  (detector === 'money' || /^[A-Z]{3}$/.test(unit)) &&
  candidate.amount.first.value >= SMALLEST_SUM &&
  candidate.sentence.index - sentence.index <= SENTENCES_BACK &&
  (isOpenEnded(candidate.sentence.word(candidate.amount.to)) ||
    PASSIVE.has(candidate.sentence.word(candidate.amount.to)))

/** The last figure, where it stands in the same sentence and a construction holds. */
const inSentence = (candidate: Candidate, holds: boolean): Draft | undefined =>
  holds && lastDraft(candidate)?.sentence === candidate.sentence ? lastDraft(candidate) : undefined

const when = (
  draft: Draft | undefined,
  holds: (candidate: Candidate, draft: Draft) => boolean,
  candidate: Candidate,
): Draft | undefined => (draft !== undefined && holds(candidate, draft) ? draft : undefined)

/** The last figure that counts something; sums and shares name their sign themselves. */
function listedBefore(candidate: Candidate): Draft | undefined {
  const { sentence, drafts } = candidate
  if (lastThing(candidate) === undefined) return undefined
  const listed = drafts.findLast(({ detector, noun }) => noun !== undefined && !NO_LIST.has(detector))
  return listed !== undefined && sentence.index - listed.sentence.index <= FARTHEST ? listed : undefined
}

function sameSentence(candidate: Candidate): Draft | undefined {
  const listed = listedBefore(candidate)
  return listed?.sentence === candidate.sentence ? listed : undefined
}

/** The last figure, where it counts something and stands so few sentences back. */
function justBefore(candidate: Candidate, most: number): Draft | undefined {
  const listed = listedBefore(candidate)
  return listed === lastDraft(candidate) &&
    listed !== undefined &&
    candidate.sentence.index - listed.sentence.index <= most
    ? listed
    : undefined
}

/** "Of the 12 villages taken, four were retaken", "of which 58 reached the base", "of them, seven were shot down". */
function isOfThose({ sentence, amount }: Candidate, draft: Draft): boolean {
  if (sentence.index - draft.sentence.index > SENTENCES_BACK) return false
  const comma = sentence.word(amount.from - 1) === ','
  const those = comma ? amount.from - 2 : amount.from - 1
  for (let at = those; at > those - WHOM_BACK; at--) {
    // "of whom it identified 387 as civilians"
    if (/^(?:which|whom)$/.test(sentence.word(at))) return sentence.word(at - 1) === 'of'
    if (sentence.tokens[at]?.kind !== 'word') break
  }
  if (!comma) return false
  if (/^(?:them|these|those)$/.test(sentence.word(those))) return sentence.word(those - 1) === 'of'
  return (
    draft.sentence === sentence && sentence.word(draft.from - 1) === 'the' && sentence.word(draft.from - 2) === 'of'
  )
}

/** "A further 21 were lost from radar", "the other five are still missing", "destroyed 240 vehicles and captured 90 more": more of those counted just before. */
const isFurther = (candidate: Candidate, last: Draft): boolean =>
  // "147 drones were launched. Seventy-nine were shot down"
  (last.unit === 'items' && candidate.amount.from === 0 && hasPredicate(candidate)) || isMore(candidate, last)

const isMore = ({ sentence, amount }: Candidate, last: Draft): boolean =>
  (last.sentence === sentence &&
    last.unit === 'items' &&
    sentence.word(amount.to) === 'more' &&
    EVENTS.has(sentence.word(amount.from - 1))) ||
  (/^(?:further|another|other|remaining)$/.test(sentence.word(amount.from - 1)) &&
    (PASSIVE.has(sentence.word(amount.to)) || EVENTS.get(sentence.word(amount.to))?.form === 'intransitive'))

/** "Fourteen soldiers died. Malawi lost three", "Moscow returned 1,200 bodies, Kyiv returned 43": the same of another. */
export const isDoneByAnother = ({ sentence, amount, names }: Candidate, last: Draft): boolean =>
  isSameDone(sentence.word(amount.from - 1), last) &&
  /^[.,;]?$|^and$/.test(sentence.word(amount.to)) &&
  (names.some(
    ({ end }) => end === amount.from - 1 || (end === amount.from - 2 && /^ha[sd]$/.test(sentence.word(end))),
  ) ||
    /^(?:it|they|we|he|she)$/.test(sentence.word(amount.from - 2)))

/** "3 batteries … the 28 billion already spent": nobody has a thousand times as many of the same things. */
const isOfOtherSize = ({ amount }: Candidate, { amount: last, unit }: Draft): boolean =>
  (unit === 'items' && amount.first.value >= SMALLEST_SUM && amount.first.value > OTHER_SIZE * last.first.value) ||
  (unit === 'people' && amount.first.value >= MOST_PEOPLE)
const OTHER_SIZE = 1000
const MOST_PEOPLE = 5e8

const isSameDone = (verb: string, { event, unit }: Draft): boolean =>
  (verb === 'lost' && unit === 'people') || (event !== undefined && EVENTS.get(verb)?.event === event.event)

/** "Chad lost 900, including 300 killed, and Niger 400": the whole goes on, not its part. */
const wholeIn = ({ drafts, sentence, names }: Candidate): Draft | undefined =>
  drafts.findLast(
    ({ sentence: own, noun, from, antecedent }) =>
      own === sentence && noun !== undefined && antecedent === undefined && !isPartAt(sentence, from, names),
  )

const isPartAt = (sentence: Candidate['sentence'], from: number, names: Candidate['names']): boolean =>
  sentence.word(from - 1) === 'including' || (sentence.word(from - 1) === 'with' && names.length > 0)

/** Nothing that could be counted follows the number. */
function isBare({ sentence, amount, names }: Candidate): boolean {
  const next = sentence.tokens[amount.to]
  if (next === undefined || /^[.,;:!?)"—–]$/.test(next.lower)) return true
  if (
    PASSIVE.has(next.lower) ||
    /^(?:had|have|more|others?|were|was|lay|lie|remain|remained|by|on|a|and|but|who|of)$/.test(next.lower)
  ) {
    const second = sentence.word(amount.to + 1)
    // "900 a day", but not "900 a ticket"
    return next.lower === 'a' ? PER.has(second) : next.lower !== 'of' || /^(?:them|whom|those)$/.test(second)
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
