import { wordSet } from '../../../text/word-set.ts'
import type { NamedPeriod } from '../../time/find-periods.ts'
import type { Draft } from '../draft.ts'
import type { Sentence } from '../sentence.ts'
import { isEarlier } from '../split-changes.ts'
import { isAfterthought, isOfOther } from './status.ts'

/** Does a named time belong to another number, to others to come, or to the beginning of the war? */
export const isOfOthers = (draft: Draft, period: NamedPeriod): boolean =>
  isOfEarlier(draft, period) || isOfNext(draft, period) || isOfMoreToCome(draft, period) || isOfBeginning(draft, period)

/** "45,000, up from 44,000 last week": the time belongs to what it was before. */
function isOfEarlier({ sentence, amount, from, to }: Draft, period: NamedPeriod): boolean {
  if (isEarlier(sentence, from, amount.style)) return period.to <= from
  return sentence.amounts.some(
    (other) =>
      other.from > to &&
      other.to <= period.from &&
      (isEarlier(sentence, other.from, other.style) || isCompared(sentence, other.from)),
  )
}

/** "15,000 have been killed; more than 2,500 died last year", "since March, when it had admitted 1,351": the time is that of the next number. */
function isOfNext({ sentence, to }: Draft, period: NamedPeriod): boolean {
  if (period.from < to) return false
  if (sentence.word(period.to) === ',' && sentence.word(period.to + 1) === 'when') return true
  for (let at = to; at < period.from; at++)
    if (sentence.word(at) === ';') return sentence.amounts.some(({ from }) => from > at && from < period.from)
  return false
}

/** "42 attacks, compared with 25 in November": the month is that of the other number. */
const isCompared = (sentence: Sentence, from: number): boolean =>
  /^(?:(?:compared|up|down) (?:with|to|on)|. (?:against|versus|including)|of (?:whom|which))$/.test(
    `${sentence.word(from - 2) === ',' ? ',' : sentence.word(from - 2)} ${sentence.word(from - 1)}`,
  )

/** "The war, which began in April 2023, has killed 40,000": the time belongs to the war; but not "when it began in April". */
function isOfBeginning({ sentence }: Draft, { from }: NamedPeriod): boolean {
  if (!/^(?:in|on)$/.test(sentence.word(from - 1)) || !BEGUN.has(sentence.word(from - 2))) return false
  for (let at = from - 3; at > from - BEGINNING; at--) if (/^(?:when|as|once)$/.test(sentence.word(at))) return false
  return true
}
const BEGUN = wordSet('began begun started erupted out')
const BEGINNING = 10

/** "10,000 have arrived and more will follow until December": the time belongs to those others. */
function isOfMoreToCome({ sentence, to }: Draft, period: NamedPeriod): boolean {
  for (let at = to; at < period.from; at++)
    if ((sentence.word(at) === 'and' && isOfOther(sentence, at)) || isAfterthought(sentence, at)) return true
  return false
}
