import type { Draft } from '../draft.ts'
import { countedPhrase } from '../noun-phrase.ts'
import { measureUnitOf } from '../units.ts'
import type { Candidate, Detector } from './detector.ts'

/** "20%", "two-thirds of its tanks", "less than half of the country". A share needs a whole that is known. */
export const shares: Detector = {
  name: 'shares',
  find(candidate) {
    const { sentence, amount, names } = candidate
    const percent = measureUnitOf(sentence, amount)
    const isPercent = percent?.unit === 'percent' || percent?.unit === 'percentage-points'
    if (!isPercent && amount.first.kind !== 'fraction') return oneIn(candidate)
    const isSlashed = sentence.word(amount.coreFrom + 1) === '/'
    if (isSlashed && sentence.word(amount.coreTo) !== 'of') return undefined
    const to = Math.max(amount.to, isPercent ? (percent as { to: number }).to : 0)
    const whole = countedPhrase(sentence, to, names)
    const draft = {
      sentence,
      amount,
      detector: 'shares',
      from: amount.from,
      to,
      unit: percent?.unit ?? ('percent' as const),
      factor: isPercent ? 1 : 100,
      measure: 'share' as const,
    }
    const antecedent = whole === undefined ? wholeBefore(candidate, to) : undefined
    if (antecedent !== undefined)
      return {
        ...draft,
        to: BARE.test(sentence.word(to)) ? to : endOfWhole(candidate, to),
        noun: antecedent.noun,
        antecedent,
        thing: antecedent.thing,
      }
    return whole === undefined
      ? draft
      : { ...draft, head: whole.head, noun: whole.noun, to: whole.to, thing: thingOf(candidate, whole.head) }
  },
}

/** "one in five recruits leaves": a share of those who are counted. */
function oneIn({ sentence, amount, amounts, names }: Candidate): Draft | undefined {
  const second = amounts.find(({ from }) => from === amount.to + 1)
  if (sentence.word(amount.to) !== 'in' || second === undefined || second.first.value <= amount.first.value)
    return undefined
  const phrase = countedPhrase(sentence, second.to, names)
  if (phrase === undefined) return undefined
  const { head, noun, to } = phrase
  const factor = 100 / second.first.value
  const base = { sentence, amount, detector: 'shares', from: amount.from, to, head, noun, factor }
  return { ...base, unit: 'percent', measure: 'share', thing: sentence.word(head) }
}

const endOfWhole = ({ amounts }: Candidate, to: number): number =>
  amounts.find(({ from }) => from === to + 1 || from === to + 2)?.to ?? to + 2

/** "two-thirds of them", "a third of the 11,000": the figure before that it is a share of. */
function wholeBefore({ sentence, drafts, amounts }: Candidate, to: number): Draft | undefined {
  if (BARE.test(sentence.word(to))) return lastPeople(drafts, sentence)
  if (sentence.word(to) !== 'of') return undefined
  const isThem = /^(?:them|whom|these|those)$/.test(sentence.word(to + 1))
  const isNumber = amounts.some(({ from }) => from === to + 1 || (from === to + 2 && sentence.word(to + 1) === 'the'))
  if (!isThem && !isNumber) return undefined
  return drafts.findLast(({ noun, sentence: own }) => noun !== undefined && sentence.index - own.index <= 2)
}

/** "Nearly two thirds were recorded near the front": of the people whom the sentences before count. */
const BARE = /^(?:were|are|was|have|had)$/
function lastPeople(drafts: readonly Draft[], sentence: Candidate['sentence']): Draft | undefined {
  const last = drafts.at(-1)
  return last?.noun !== undefined && last.sentence !== sentence && sentence.index - last.sentence.index <= 1
    ? last
    : undefined
}

const thingOf = ({ sentence }: Candidate, head: number): string => sentence.word(head)
