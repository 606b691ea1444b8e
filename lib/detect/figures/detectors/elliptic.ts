import { COUNTED_NOUNS, type CountedNoun } from '../../lexicon/en/counted-nouns.ts'
import { EVENTS } from '../../lexicon/en/events.ts'
import { PASSIVE, PHRASE_ENDS } from '../../lexicon/en/small-words.ts'
import type { Draft } from '../draft.ts'
import { countedPhrase } from '../noun-phrase.ts'
import { partyOf } from '../refiners/parties.ts'
import type { Sentence } from '../sentence.ts'
import { isEarlier } from '../split-changes.ts'
import { aboard, behindBars, byEvent, isAboard, isHeldBehind, labelled, listed, UNNAMED_PEOPLE } from './bare-events.ts'
import { type Construction, firstReading } from './construction.ts'
import type { Candidate, Detector } from './detector.ts'
import { isPutBefore, isThing, linked, numberBehind, numberOf } from './linked.ts'
import { PEOPLE_EVENTS } from './people-events.ts'

/** "killing 12", "40 were wounded", "15,000 of them", "the death toll stands at 63", "troops – estimated at 40,000". */
export const elliptic: Detector = {
  name: 'elliptic',
  find(candidate) {
    const { sentence, amount } = candidate
    if (
      amount.first.kind === 'fraction' ||
      amount.first.value > MOST_PEOPLE ||
      !standsAlone(candidate) ||
      isBeforeOfSame(candidate)
    )
      return undefined
    const base = {
      sentence,
      amount,
      detector: 'elliptic',
      from: amount.from,
      to: amount.to,
      unit: 'people' as const,
      factor: 1,
    }
    return firstReading(READINGS, candidate, base)
  },
}

/** What a number without a noun of its own counts, in order. */
const READINGS: readonly Construction[] = [
  { name: 'those aboard', read: aboard },
  { name: 'part of those', read: ofThem },
  { name: 'number of', read: numberOf },
  { name: 'number behind', read: numberBehind },
  { name: 'linked noun', read: linked },
  { name: 'label of a count', read: labelled },
  { name: 'put as a noun', read: asNoun },
  { name: 'behind bars', read: behindBars },
  { name: 'bare event', read: byEvent },
  { name: 'list of people', read: listed },
  { name: 'asked for', read: asked },
]

const MOST_PEOPLE = 5e8

/** "1,655 people died, up from 1,057": goes on with the figure before. */
const isBeforeOfSame = ({ sentence, amount, drafts }: Candidate): boolean =>
  drafts.at(-1)?.sentence === sentence && sentence.word(amount.from - 2) === 'up' && isEarlier(sentence, amount.from)

/** No noun of its own follows the number. */
function standsAlone({ sentence, amount }: Candidate): boolean {
  const next = sentence.tokens[amount.to]
  if (next === undefined || next.kind === 'punctuation') return next?.lower !== '-' && next?.lower !== '%'
  if (/^(?:others?|more|already|strong)$/.test(next.lower)) return true
  if (/^(?:last|this|early|late|earlier)$/.test(next.lower)) return true
  if (isHeldBehind(sentence, amount) || isAboard(sentence, amount)) return true
  if (/^(?:numbering|numbered|totall?ing)$/.test(sentence.word(amount.from - 1))) return true
  if (next.lower === 'the' && /^(?:br(?:ing|ought)|t(?:ak|ook))/.test(sentence.word(amount.from - 2))) return true
  if (next.lower === 'of') return /^(?:them|whom|these|those|the)$/.test(sentence.word(amount.to + 1))
  return PHRASE_ENDS.has(next.lower) || EVENTS.has(next.lower) || PASSIVE.has(next.lower) || next.lower.endsWith('ly')
}

/** "15,000 of them", "the 11,000 who were sent": the noun of the figure before. */
function ofThem(candidate: Candidate, base: Draft): Draft | undefined {
  const { sentence, amount, drafts } = candidate
  const next = sentence.word(amount.to)
  const isPart =
    next === 'of' &&
    (/^(?:them|these|those|whom)$/.test(sentence.word(amount.to + 1)) || isOfNumber(candidate) || isOfTwo(candidate))
  // "the tens of thousands who had gathered" are others than those counted.
  const isWho =
    amount.first.kind !== 'order' && (next === 'who' || (sentence.word(amount.from - 1) === 'the' && next !== 'of'))
  if (!isPart && !isWho) return undefined
  // "Two of them told reporters": those who speak are not counted.
  if (isPart && TELLING.test(sentence.word(amount.to + 2))) return undefined
  const antecedent = mentioned(candidate) ?? nearestNoun(drafts, sentence.index)
  const to = !isPart ? amount.to : isOfTwo(candidate) ? amount.to + 3 : amount.to + 2
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
  if (antecedent === undefined) return undefined
  // "stopped the trucks, detaining 49 of them": those whom it befell were people.
  if (antecedent.unit === 'items' && PEOPLE_EVENTS.has(EVENTS.get(sentence.word(base.from - 1))?.event ?? ''))
    return { ...base, to, noun: UNNAMED_PEOPLE }
  const { noun, thing } = antecedent
  // "half of the launchers, about 200 of them": they are no per cent.
  const unit = antecedent.unit !== 'percent' ? antecedent.unit : noun && isThing(noun) ? 'items' : 'people'
  return { ...base, to, event, noun, antecedent, unit, thing }
}

const TELLING = /^(?:told|tell|said|says?|spoke|added|described|believed?|declined|asked|warned)$/

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

/** "747 of the former", "four of the latter": of two kinds just told. */
const isOfTwo = ({ sentence, amount }: Candidate): boolean =>
  sentence.word(amount.to + 1) === 'the' && /^(?:former|latter)$/.test(sentence.word(amount.to + 2))

/** The first or the last of the kinds that the figures before tell. */
function mentioned(candidate: Candidate): Draft | undefined {
  if (!isOfTwo(candidate)) return undefined
  const { drafts, sentence, amount } = candidate
  const last = drafts.findLast(({ noun }) => noun !== undefined)
  if (sentence.word(amount.to + 2) === 'latter') return last
  const isBesides = ({ noun, sentence: own }: Draft): boolean => noun !== undefined && own === last?.sentence
  return drafts.findLast((draft) => isBesides(draft) && draft.noun?.measure !== last?.noun?.measure)
}

/** "4,000 of the 11,000 or so". */
const isOfNumber = ({ sentence, amount, amounts }: Candidate): boolean =>
  sentence.word(amount.to + 1) === 'the' && amounts.some(({ from }) => from === amount.to + 2)

/** "How many troops does Russia have? Around 620,000.": a bare number answers the question before it. */
function asked({ reading, sentence, amount }: Candidate, base: Draft): Draft | undefined {
  if (!/^[.,;:?!]?$/.test(sentence.word(amount.to))) return undefined
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - 2); at--) {
    const question = reading.sentences[at] as Sentence
    const many = question.tokens.findIndex(({ lower }, index) => lower === 'many' && question.word(index - 1) === 'how')
    const noun = many < 0 ? undefined : countedPhrase(question, many + 1, reading.names.inSentence(at))?.noun
    if (noun !== undefined) return { ...base, noun, unit: isThing(noun) ? 'items' : 'people' }
  }
  return undefined
}

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
  // "as the number of dead"
  const start = sentence.word(amount.to + 2) === 'number' ? amount.to + 3 : amount.to + 1
  const phrase = countedPhrase(sentence, start, names)
  if (phrase === undefined || phrase.noun.strength === 'weak') return undefined
  return { ...base, head: phrase.head, noun: phrase.noun, unit: isThing(phrase.noun) ? 'items' : 'people' }
}
