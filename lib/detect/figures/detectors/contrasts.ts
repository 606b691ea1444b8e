import type { Token } from '../../../text/tokens.ts'
import { wordSet } from '../../../text/word-set.ts'
import { MONTHS } from '../../lexicon/en/calendar.ts'
import type { Draft } from '../draft.ts'
import type { Candidate } from './detector.ts'
import { isOpenEnded } from './given-numbers.ts'

/** "up from 8,000", ", not 10,000", "against 12,000 a year ago": the same thing counted otherwise. */
export function contrastBefore({ sentence, amount }: Candidate): boolean {
  const at = sentence.word(amount.from - 1) === 'the' ? amount.from - 2 : amount.from - 1
  const before = sentence.word(at)
  const next = sentence.word(amount.to)
  // "double the 640 of a year earlier"
  const isOfTime = next === 'of' && isTime(sentence.tokens[amount.to + 1])
  if (!/^(?:from|not|than|against|with|double|twice|triple)$/.test(before) || !(isOfTime || isOpenEnded(next)))
    return false
  return before !== 'with' || /^(?:compared|up|down)$/.test(sentence.word(at - 1))
}

/** "14.8 in October, 28 in November and 18.1 in December": only the time is new. */
export function isOfAnotherTime({ sentence, amount, drafts }: Candidate): boolean {
  if (drafts.at(-1)?.detector === 'money' || !/^(?:,|and)$/.test(sentence.word(amount.from - 1))) return false
  if (sentence.word(amount.to) !== 'in') return false
  const time = sentence.word(amount.to + 1)
  return MONTHS.has(time) || YEAR.test(time)
}
const YEAR = /^(?:19|20)\d\d$/

/** "of a year earlier", "of last May", "of 2023" */
const isTime = (token: Token | undefined): boolean =>
  token !== undefined && (MONTHS.has(token.lower) || YEAR.test(token.lower) || /^(?:a|last|the)$/.test(token.lower))

/** ", Malawi three and Uruguay one", "the army 100,000 men and the RSF only 40,000": a name and its number. */
export function isOfAnother({ sentence, amount, names }: Candidate): boolean {
  if (!isOpenEnded(sentence.tokens[amount.to]?.lower ?? '')) return false
  const name = names.find(({ end }) => end === amount.from)
  // "Wagner's dead at 84 and the army's at 47"
  const owner =
    sentence.word(amount.from - 1) === 'at' && sentence.word(amount.from - 2) === "'s" ? amount.from - 3 : -1
  if (owner > 0)
    return /^(?:,|and|while|;)$/.test(sentence.word(sentence.word(owner - 1) === 'the' ? owner - 2 : owner - 1))
  if (name === undefined) return false
  const first = sentence.word(name.first - 1) === 'the' ? name.first - 1 : name.first
  return /^(?:,|and|while|;)$/.test(sentence.word(first - 1))
}

/** "12 in Goma, 30 in Bukavu and five in Uvira", "387 as civilians and 268 as members of the forces": told alike. */
export const isParallel = ({ sentence, amount }: Candidate, last: Draft): boolean =>
  /^(?:and|,|;)$/.test(sentence.word(amount.from - 1)) &&
  ALIKE.has(sentence.word(amount.to)) &&
  [last.to, last.to + 1, last.amount.to].some((at) => sentence.word(at) === sentence.word(amount.to))
const ALIKE = wordSet('in under as from near at for by with to')
