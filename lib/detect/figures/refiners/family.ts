import type { Family } from '../../../model/claims.ts'
import { wordClass } from '../../../text/word-classes.ts'
import { wordSet } from '../../../text/word-set.ts'
import { familyOf } from '../../../world/measures.ts'
import { PER } from '../../lexicon/en/calendar.ts'
import type { ArticleReading } from '../article-reading.ts'
import type { Draft } from '../draft.ts'
import { isBy } from '../split-changes.ts'
import { decided } from '../trace-changes.ts'
import type { Refiner } from './refiner.ts'

/** How the figure behaves in time: a rate or a change by its words, else by what is counted and what happened. */
export const family: Refiner = {
  name: 'family',
  refine(draft, { reading }) {
    const per = perOf(draft)
    if (per !== undefined) draft.per = per
    draft.additional ??= isAdditional(draft)
    draft.family = familyBy(draft, reading)
    return undefined
  },
}

/** Words that make a family, in order; without any the measure and what happened say it. */
const RULES: readonly {
  readonly name: string
  readonly family: Family
  readonly is: (draft: Draft) => boolean
}[] = [
  { name: 'a rate', family: 'rate', is: ({ per }) => per !== undefined },
  { name: 'a percentage', family: 'share', is: ({ unit }) => unit === 'percent' || unit === 'percentage-points' },
  { name: 'a change', family: 'change', is: isChange },
  { name: 'an allowed strength', family: 'authorised', is: isAuthorised },
  { name: 'counted in a span', family: 'flow', is: isOfSpan },
]

function familyBy(draft: Draft, reading: ArticleReading): Family {
  const rule = RULES.find(({ is }) => is(draft))
  if (rule !== undefined) decided(reading, draft, rule.name)
  return rule?.family ?? familyOf(draft.measure ?? 'other', draft.action)
}

/** "by 40,000", "an increase of 800,000", "added 300 tanks". */
function isChange(draft: Draft): boolean {
  const { event, sentence, from } = draft
  const isMoved = event?.event === 'increase' || event?.event === 'decrease'
  return (isMoved && !/^(?:to|from|at)$/.test(sentence.word(from - 1))) || isBy(sentence, from) || isIncreaseOf(draft)
}

/** "Within one week 512 people were killed", "95 died in a single day": a span of its own, and no running count. */
function isOfSpan({ sentence, measure = 'other', from, to }: Draft): boolean {
  if (familyOf(measure) !== 'cumulative' || !sentence.holds(SPANS)) return false
  for (let at = Math.max(1, from - SPAN_REACH); at < to + SPAN_REACH; at++) {
    if (!SPANS.has(sentence.word(at)) || !/^(?:a|one|single|past|last|24|48|72)$/.test(sentence.word(at - 1))) continue
    const before = /^(?:past|last)$/.test(sentence.word(at - 2)) ? at - 3 : at - 2
    const opener = /^(?:the|a|one)$/.test(sentence.word(before)) ? before - 1 : before
    if (/^(?:in|within|over|during)$/.test(sentence.word(opener))) return true
  }
  return false
}
const SPANS = wordClass('day week month hours')
const SPAN_REACH = 10

/** "an increase of 800,000" */
const isIncreaseOf = ({ sentence, from }: Draft): boolean =>
  sentence.word(from - 1) === 'of' &&
  /^(?:increase|decrease|rise|drop|fall|growth|reduction)$/.test(sentence.word(from - 2))

/** "30,000 a month", "1,200 per day", "daily losses of 1,271". */
function perOf({ sentence, to, from, amount }: Draft): Draft['per'] {
  const next = sentence.word(to)
  if (next === 'a' || next === 'per' || next === 'each' || next === 'every')
    return AGO.has(sentence.word(to + 2)) && !isAverage(amount, sentence) ? undefined : PER.get(sentence.word(to + 1))
  if (!sentence.holds(REGULAR)) return undefined
  if (REGULAR.has(next) && next !== 'annual') return PER.get(next)
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const word = sentence.word(at)
    if (REGULAR.has(word) && word !== 'annually' && word !== 'yearly') return PER.get(word)
  }
  return undefined
}

/** "an average of 500 a day before the war" */
const isAverage = ({ from, coreFrom }: Draft['amount'], sentence: Draft['sentence']): boolean =>
  from < coreFrom && sentence.word(coreFrom - 2) === 'average'

const AGO = wordSet('ago earlier before later')
const REGULAR = wordClass('daily monthly weekly annual annually yearly nightly')
const ALLOWED = wordClass(
  'decree decrees ceiling cap capped authorised authorized limit limited limits demanded demands',
)
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
