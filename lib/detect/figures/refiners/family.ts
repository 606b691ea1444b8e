import { wordClass } from '../../../text/word-classes.ts'
import { wordSet } from '../../../text/word-set.ts'
import { familyOf } from '../../../world/measures.ts'
import { PER } from '../../lexicon/en/calendar.ts'
import type { Draft } from '../draft.ts'
import { isBy } from '../split-changes.ts'
import type { Refiner } from './refiner.ts'

/** How the figure behaves in time: a rate or a change by its words, else by what is counted and what happened. */
export const family: Refiner = {
  name: 'family',
  refine(draft) {
    const per = perOf(draft)
    if (per !== undefined) draft.per = per
    draft.additional ??= isAdditional(draft)
    draft.family = familyBy(draft)
    return undefined
  },
}

function familyBy(draft: Draft): NonNullable<Draft['family']> {
  const { measure = 'other', action, event, unit } = draft
  if (draft.per !== undefined) return 'rate'
  if (unit === 'percent' || unit === 'percentage-points') return 'share'
  const isChange =
    (event?.event === 'increase' || event?.event === 'decrease') &&
    !/^(?:to|from|at)$/.test(draft.sentence.word(draft.from - 1))
  if (isChange || isBy(draft.sentence, draft.from) || isIncreaseOf(draft)) return 'change'
  if (isAuthorised(draft)) return 'authorised'
  return familyOf(measure, action)
}

/** "an increase of 800,000" */
const isIncreaseOf = ({ sentence, from }: Draft): boolean =>
  sentence.word(from - 1) === 'of' &&
  /^(?:increase|decrease|rise|drop|fall|growth|reduction)$/.test(sentence.word(from - 2))

/** "30,000 a month", "1,200 per day", "daily losses of 1,271". */
function perOf({ sentence, to, from }: Draft): Draft['per'] {
  const next = sentence.word(to)
  if (next === 'a' || next === 'per' || next === 'each' || next === 'every')
    return AGO.has(sentence.word(to + 2)) ? undefined : PER.get(sentence.word(to + 1))
  if (!sentence.holds(REGULAR)) return undefined
  if (REGULAR.has(next) && next !== 'annual') return PER.get(next)
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const word = sentence.word(at)
    if (REGULAR.has(word) && word !== 'annually' && word !== 'yearly') return PER.get(word)
  }
  return undefined
}

const AGO = wordSet('ago earlier before later')
const REGULAR = wordClass('daily monthly weekly annual annually yearly nightly')
const ALLOWED = wordClass('decree decrees ceiling cap capped authorised authorized limit limited limits')
const MORE = wordClass('another additional further more each apiece')

/** "by decree", "limited to 800,000", "a ceiling of": strengths that are allowed, not counted. */
function isAuthorised({ sentence, from, measure }: Draft): boolean {
  if ((measure !== 'strength' && measure !== 'troops') || !sentence.holds(ALLOWED)) return false
  for (let at = Math.max(0, from - 14); at < from; at++) if (ALLOWED.has(sentence.word(at))) return true
  return false
}

function isAdditional({ sentence, from, to, amount }: Draft): true | undefined {
  if (!sentence.holds(MORE)) return undefined
  for (let at = Math.max(0, from - 2); at < to; at++) {
    if (at === from && amount.bound === 'more-than') continue
    const word = sentence.word(at)
    if (word === 'another' || word === 'additional' || word === 'further') return true
    if (word === 'more' && at >= amount.coreTo) return true
  }
  // "units of 3,000 men each": a part, never the total.
  if (/^(?:each|apiece)$/.test(sentence.word(to)) && !PER.has(sentence.word(to + 1))) return true
  return undefined
}
