import { EVENTS } from '../../lexicon/en/events.ts'
import { LOCATIVE, PASSIVE, PHRASE_ENDS } from '../../lexicon/en/small-words.ts'
import type { Draft } from '../draft.ts'
import { isMemberOf } from '../members.ts'
import type { Candidate, Detector } from './detector.ts'

/** Kinds that go on in a bare number; sums and shares always name their sign. */
const NO_LIST = new Set(['money', 'shares', 'land'])
const SENTENCES_BACK = 1
const FARTHEST = 3
const SMALLEST = 100

/** "The day before it was 84,770", "another 900 were lying in the streets", "about 11,000 in Kursk alone", "among them three Rafales". */
export const continued: Detector = {
  name: 'continued',
  find(candidate) {
    const { sentence, amount, drafts } = candidate
    const last = drafts.at(-1)
    if (last === undefined || amount.first.kind === 'fraction') return undefined
    const back = sentence.index - last.sentence.index
    const isContrast = back === 0 && contrastBefore(candidate)
    if (!isContrast && (NO_LIST.has(last.detector) || last.noun === undefined)) return undefined
    if (back > (isRecount(candidate) ? FARTHEST : SENTENCES_BACK)) return undefined
    if (!isContrast && !isNamedMember(candidate, last) && !(isBare(candidate) && isLarge(candidate))) return undefined
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
      ...(last.noun === undefined ? { measure: last.measure } : {}),
      noun: last.noun,
      antecedent: last,
      thing: last.thing,
      event: last.event === undefined ? undefined : { ...last.event, shared: true },
    }
  },
}

/** "up from 8,000", ", not 10,000", "against 12,000 a year ago": the same thing counted otherwise. */
function contrastBefore({ sentence, amount }: Candidate): boolean {
  const before = sentence.word(amount.from - 1)
  const isOne = /^(?:from|not|than|against|with)$/.test(before)
  if (!isOne || !isOpenEnded(sentence.tokens[amount.to]?.lower ?? '')) return false
  return before !== 'with' || /^(?:compared|up|down)$/.test(sentence.word(amount.from - 2))
}

const isOpenEnded = (next: string): boolean =>
  PHRASE_ENDS.has(next) || /^(?:[.,;:!?)"—–]|last|earlier|previously|before|)$/.test(next)

/** "a slightly higher count: about 11,000 in Kursk alone" reaches over a sentence in between. */
function isRecount({ sentence, amount }: Candidate): boolean {
  for (let at = amount.from - 1; at >= Math.max(0, amount.from - 10); at--)
    if (/^(?:count|figure|number|total|estimate|tally)$/.test(sentence.word(at))) return true
  return false
}

/** ", among them three Rafales": a name stands where the noun would. */
const isNamedMember = ({ sentence, amount }: Candidate, last: Draft): boolean =>
  sentence.tokens[amount.to]?.capital === true && isMemberOf(sentence, amount.from, last)

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
