import { wordSet } from '../../../text/word-set.ts'
import { WEEKDAYS } from '../../lexicon/en/calendar.ts'
import { EVENTS } from '../../lexicon/en/events.ts'
import { PHRASE_ENDS } from '../../lexicon/en/small-words.ts'
import type { Draft } from '../draft.ts'
import { isMember, isMemberOf } from '../members.ts'
import { NO_PEOPLE } from '../noun-phrase.ts'
import type { Sentence } from '../sentence.ts'
import type { Candidate } from './detector.ts'

/** ", among them three Rafales", "including 1,150 over the past day", "including three siblings": a name or any word for people stands where the noun would. */
export const isNamedMember = ({ sentence, amount }: Candidate, last: Draft): boolean =>
  (isMemberOf(sentence, amount.from, last) &&
    (sentence.tokens[amount.to]?.capital === true ||
      (last.noun !== undefined && sentence.word(amount.to) === 'over') ||
      isOfMany(sentence, amount.to, last))) ||
  ((isNextMember(sentence, amount.from, last) || isNextHarmed(sentence, amount.from, last)) &&
    isOfMany(sentence, amount.to, last))

/** "including 30 commanders and 14 nuclear scientists" */
const isNextMember = (sentence: Sentence, from: number, last: Draft): boolean =>
  last.sentence === sentence && /^(?:and|,)$/.test(sentence.word(from - 1)) && isMember(last)

/** "killed more than 30 commanders and 11 nuclear scientists" */
const isNextHarmed = (sentence: Sentence, from: number, last: Draft): boolean =>
  /^(?:and|,)$/.test(sentence.word(from - 1)) &&
  last.to === from - 1 &&
  last.sentence === sentence &&
  HARM.has(last.event?.event ?? '')
const HARM = wordSet('killed wounded')

/** Any plural says who the people were. */
const isOfMany = (sentence: Sentence, at: number, { unit }: Draft): boolean =>
  unit === 'people' &&
  !PHRASE_ENDS.has(sentence.word(at)) &&
  !EVENTS.has(sentence.word(at)) &&
  !NO_PEOPLE.has(sentence.word(at)) &&
  PLURAL.test(PLURAL.test(sentence.word(at)) ? sentence.word(at) : sentence.word(at + 1))
const PLURAL = /[a-z]{3}s$/

/** "77 cruise missiles, 28 Kalibrs and three Kinzhals": a list of things goes on with the plural of a model. */
export function isNextModel({ sentence, amount, names }: Candidate, last: Draft): boolean {
  const model = sentence.tokens[amount.to]
  return (
    last.sentence === sentence &&
    last.unit === 'items' &&
    last.to >= amount.from - 1 &&
    /^(?:,|and)$/.test(sentence.word(amount.from - 1)) &&
    model?.capital === true &&
    (model.lower.endsWith('s') || sentence.word(amount.to + 1) === '-') &&
    !WEEKDAYS.has(model.lower.slice(0, -1)) &&
    !names.some(({ first, id }) => first === amount.to && id !== undefined)
  )
}
