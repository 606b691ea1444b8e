import { EVENTS } from '../../lexicon/en/events.ts'
import { LOCATIVE, PASSIVE } from '../../lexicon/en/small-words.ts'
import type { Draft } from '../draft.ts'
import type { Candidate, Detector } from './detector.ts'

/** Kinds that go on in a bare number; sums and shares always name their sign. */
const NO_LIST = new Set(['money', 'shares', 'land'])
const SENTENCES_BACK = 1
const SMALLEST = 100

/** "The day before it was 84,770", "another 900 were lying in the streets", "about 11,000 in Kursk alone", "among them three Rafales". */
export const continued: Detector = {
  name: 'continued',
  find(candidate) {
    const { sentence, amount, drafts } = candidate
    const last = drafts.at(-1)
    if (last === undefined || NO_LIST.has(last.detector) || last.noun === undefined) return undefined
    if (sentence.index - last.sentence.index > SENTENCES_BACK || amount.first.kind === 'fraction') return undefined
    if (!isMemberOf(candidate, last) && !(isBare(candidate) && isLarge(candidate))) return undefined
    const base: Draft = {
      sentence,
      amount,
      detector: 'continued',
      from: amount.from,
      to: amount.to,
      unit: last.unit,
      factor: last.factor,
    }
    return {
      ...base,
      noun: last.noun,
      antecedent: last,
      thing: last.thing,
      event: last.event === undefined ? undefined : { ...last.event, shared: true },
    }
  },
}

/** ", among them three Rafales", ", including 3 children": a part of the figure before, in the same sentence. */
function isMemberOf({ sentence, amount }: Candidate, last: Draft): boolean {
  if (last.sentence !== sentence || sentence.tokens[amount.to]?.capital !== true) return false
  const words = [sentence.word(amount.from - 2), sentence.word(amount.from - 1)].join(' ')
  return words === 'among them' || words.endsWith('including')
}

/** Nothing that could be counted follows the number. */
function isBare({ sentence, amount, names }: Candidate): boolean {
  const next = sentence.tokens[amount.to]
  if (next === undefined || /^[.,;:!?)"—–]$/.test(next.lower)) return true
  if (PASSIVE.has(next.lower) || /^(?:had|have|more|others?|were|was|by|on|a|and|but|who|of)$/.test(next.lower)) {
    return next.lower !== 'of' || /^(?:them|whom|those)$/.test(sentence.word(amount.to + 1))
  }
  const isPlace =
    LOCATIVE.has(next.lower) && names.some(({ first }) => first === amount.to + 1 || first === amount.to + 2)
  return isPlace || EVENTS.get(next.lower)?.form === 'participle'
}

/** Small bare numbers are pronouns, grades and turns more often than counts. */
function isLarge({ amount }: Candidate): boolean {
  return (
    (amount.value ?? amount.low ?? 0) >= SMALLEST &&
    !(amount.first.digits?.yearLike === true && amount.bound === 'exact')
  )
}
