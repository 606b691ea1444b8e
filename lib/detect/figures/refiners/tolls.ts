import type { Measure, Period } from '../../../model/claims.ts'
import { wordClass } from '../../../text/word-classes.ts'
import { placeRelation } from '../../../world/places.ts'
import { addDays } from '../../time/days.ts'
import type { NamedPeriod } from '../../time/find-periods.ts'
import type { Draft } from '../draft.ts'
import type { Sentence } from '../sentence.ts'
import { decided } from '../trace-changes.ts'
import type { RefineContext, Refiner } from './refiner.ts'

/** Dead and wounded of one event, or of a span of time: no running count, whatever came before. */
export const tolls: Refiner = {
  name: 'tolls',
  refine(draft, context) {
    if (!TOLLS.has(draft.measure)) return undefined
    if (draft.family === 'flow') draft.asOf = spanUpTo(draft) ?? draft.asOf
    if (draft.family !== 'cumulative' || draft.since !== undefined) return undefined
    const { sentence } = draft
    const { periods } = context.reading.timesOf(sentence)
    if (isOfMonths(draft, periods)) {
      decided(context.reading, draft, OF_MONTHS.name)
      draft.family = 'flow'
    }
    if (draft.family === 'flow' || isLong(draft.asOf)) return undefined
    const before = context.reading.sentences[sentence.index - 1]
    const told = goesOn(draft, context)
    const rule = told === undefined ? RULES.find(({ is }) => is(draft, periods, before)) : GOES_ON
    if (rule === undefined) return undefined
    decided(context.reading, draft, rule.name)
    draft.family = 'event'
    draft.tellsOf = told?.tellsOf ?? draft.sentence.spanOf(draft.from, draft.to).start
    if (told?.asOf !== undefined && told.asOf.basis !== 'published' && draft.asOf?.basis === 'published')
      draft.asOf = { start: told.asOf.start, end: told.asOf.end, basis: 'context' }
    return undefined
  },
}

const TOLLS: ReadonlySet<Measure | undefined> = new Set<Measure | undefined>(['killed', 'wounded', 'casualties'])
const GOES_ON = { name: 'of the event before' }
const OF_MONTHS = { name: 'of months' }

/** What makes a toll that of one event, in order. */
const RULES: readonly {
  readonly name: string
  readonly is: (draft: Draft, periods: readonly NamedPeriod[], before: Sentence | undefined) => boolean
}[] = [
  {
    name: 'of one attack',
    is: ({ sentence }) => sentence.holds(ONE_ACT) && isOfOneAct(sentence) && !isOfMany(sentence),
  },
  { name: 'of the attack told before', is: (draft, _, before) => before !== undefined && isToldBefore(draft, before) },
  { name: 'of the attacks of a day', is: (draft, periods) => draft.sentence.holds(ACTS) && isOfDay(draft, periods) },
  { name: 'of a day', is: (draft, periods) => !draft.sentence.holds(COUNTING) && isOfDay(draft, periods) },
]

const ONE_ACT = wordClass(
  'attack strike airstrike raid bombing shelling blast explosion massacre ambush assault barrage clash hijacking when drone missile rocket bomb',
)
const ACTS = wordClass('attacks strikes airstrikes raids bombings clashes shelling fighting bombardment')
/** A running count, or the number that it has reached. */
const COUNTING = wordClass(
  'toll total count number reached rose risen stands stood passed topped exceeded surpassed now',
)
/** Counted over more than one event. */
const MANY = wordClass('since far overall altogether total months weeks years war campaign')
/** "Another attack", "elsewhere": the text turns to something else. */
const ANEW = wordClass('another separate second elsewhere previous earlier last similar also')
const isOfMany = (sentence: Sentence): boolean => sentence.holds(MANY)

/** Words of a text, from a mark of one act to the act itself: few enough that nothing else stands between. */
const ACT =
  /\b(?:(?:in|by|from|after|during|of) (?:an?|the|one|this|that|\w{1,20}'s|(?:sun|mon|tues|wednes|thurs|fri|satur)day's)|^an?|^the|[,"] an?) (?:[\w'-]{1,20} ){0,4}(?:attack|strike|airstrike|raid|bombing|shelling|blast|explosion|massacre|ambush|assault|barrage|clash|hijacking)\b/i
const WEAPON =
  /\b(?:an?|one|the) (?:[\w'-]{1,20} ){0,3}(?:drone|missile|rocket|bomb) (?:[\w'-]{1,20} ){0,2}(?:killed|killing|hit|struck|wounded|injured)\b/i
const WHEN =
  /\b(?:when|after|as) (?:[\w'-]{1,20} ){1,8}(?:hit|struck|bombed|shelled|attacked|stormed|raided|seized|ambushed|exploded|opened fire|fired on)\b/i

const isOfOneAct = (sentence: Sentence): boolean => {
  const words = sentence.textOf(0, sentence.tokens.length).replace(/’/g, "'")
  return ACT.test(words) || WEAPON.test(words) || WHEN.test(words)
}

/** "A missile hit a hotel. The mayor said 12 people were killed.": no other day, no running count. */
const isToldBefore = ({ sentence, asOf }: Draft, before: Sentence): boolean =>
  asOf?.basis !== 'sentence' &&
  before.block === sentence.block &&
  before.holds(ONE_ACT) &&
  !sentence.holds(COUNTING) &&
  !sentence.holds(ANEW) &&
  !isOfMany(sentence) &&
  !isOfMany(before) &&
  isOfOneAct(before)

/** "On Sunday", "overnight": a day of its own, and not the day until which is counted. */
function isOfDay({ asOf, sentence }: Draft, periods: readonly NamedPeriod[]): boolean {
  if (asOf?.basis !== 'sentence' || isOfMany(sentence) || addDays(asOf.start, 1) < asOf.end) return false
  const named = periods.find(({ days }) => days.start === asOf.start && days.end === asOf.end)
  return (
    named !== undefined &&
    named.role === 'at' &&
    !/^(?:of|by|until|till|to|through)$/.test(sentence.word(named.from - 1))
  )
}

/** Weeks of an event are a campaign. */
const LONGEST_EVENT = 31
const isLong = (asOf: Period | undefined): boolean =>
  asOf !== undefined && addDays(asOf.start, LONGEST_EVENT) < asOf.end

/** Sentences for which a text goes on about one event. */
const REACH = 3
/** The toll before that this one counts again: of the same event, with no other day, place or event of its own. */
function goesOn(draft: Draft, { before }: RefineContext): Draft | undefined {
  const { sentence } = draft
  const last = before.findLast(({ measure }) => TOLLS.has(measure))
  if (last?.tellsOf === undefined || isOfMany(sentence) || sentence.index - last.sentence.index > REACH)
    return undefined
  if (sentence.holds(ANEW) && sentence !== last.sentence) return undefined
  const isOtherDay = draft.asOf?.basis === 'sentence' && draft.asOf.start !== last.asOf?.start
  if (isOtherDay || isAnotherPlace(last, draft) || isRunning(draft)) return undefined
  return sentence !== last.sentence && sentence.holds(ONE_ACT) && isNewAct(sentence) ? undefined : last
}

/** "Eight were killed, bringing the total to 24": the running count, and not that of the night. */
function isRunning({ sentence, from }: Draft): boolean {
  const words = sentence.textOf(Math.max(0, from - 6), from)
  return /\b(?:br|t)(?:ing|ings|ought|ake|akes|aking|ook) (?:the )?[\w' -]{0,24}\b(?:total|toll|number|count)\b[\w' -]{0,24} to$/i.test(
    words,
  )
}

/** "In an attack on", "a drone killed": told as new. */
const isNewAct = (sentence: Sentence): boolean =>
  /\b(?:an?|one) (?:[\w'-]{1,20} ){0,4}(?:attack|strike|airstrike|raid|bombing|blast|explosion|ambush|assault|drone|missile|rocket|bomb)\b/i.test(
    sentence.textOf(0, sentence.tokens.length),
  )

function isAnotherPlace({ place: last }: Draft, { place }: Draft): boolean {
  if (last === undefined || place === undefined) return false
  if (last.id === undefined || place.id === undefined) return last.text !== place.text
  return placeRelation(last.id, place.id) === 'apart'
}

/** Shorter ones are events; a year is told by its own rule, and longer ones are wars. */
const FLOW_DAYS = { least: 6, most: 330 } as const
const OVER = wordClass('in during over throughout for between from of')
/** Words within which a figure's verb begins. */
const PREDICATE = 6
const SAYING = wordClass('said says told announced reported stated estimated claimed')

/** "Lost 48,670 soldiers in December": counted from the first to the last day of the time that is named. */
function isOfMonths(draft: Draft, periods: readonly NamedPeriod[]): boolean {
  const { asOf, sentence, actor, group, measure, place } = draft
  if (asOf?.basis !== 'sentence' || sentence.holds(COUNTING) || actor === undefined) return false
  // Without a place, a few civilians may be of anywhere.
  if (group !== 'military' && measure !== 'casualties' && place === undefined) return false
  if (addDays(asOf.start, FLOW_DAYS.least) > asOf.end || addDays(asOf.start, FLOW_DAYS.most) < asOf.end) return false
  const named = periods.find(({ days }) => days.start === asOf.start && days.end === asOf.end)
  return named?.role === 'at' && isCountedOver(draft, named)
}

const MONTH = wordClass('month months')

/** "In December", "for the month of December", "December was the deadliest month"; but not "said in December", "in December he said". */
function isCountedOver({ sentence, from }: Draft, { from: start, to }: NamedPeriod): boolean {
  const before = sentence.word(start - 1)
  if (/^(?:was|saw|were)$/.test(sentence.word(to)) && sentence.holds(MONTH)) return true
  if (!OVER.has(before) || (before === 'of' && sentence.word(start - 2) !== 'month')) return false
  for (let at = Math.max(0, start - 3); at < (to <= from ? from : start); at++)
    if (SAYING.has(sentence.word(at))) return false
  // "In February some 31,000 had been killed": until then.
  return to > from || !sentence.tokens.slice(from, from + PREDICATE).some(({ lower }) => lower === 'had')
}

/** Days of a span that ends when it is told. */
const DAYS: Readonly<Record<string, number>> = { day: 1, hours: 1, week: 7, month: 30 }

/** "In the past week", "over the last 24 hours": the days up to the text's own. */
function spanUpTo({ sentence, asOf }: Draft): Period | undefined {
  if (asOf === undefined || asOf.basis === 'sentence') return undefined
  const words = sentence.textOf(0, sentence.tokens.length)
  const span = /\b(?:past|last|previous|preceding) (?:one |single |24 |48 |72 )?(day|hours|week|month)\b/i.exec(words)
  const days = DAYS[span?.[1]?.toLowerCase() ?? '']
  if (days === undefined) return undefined
  return { start: addDays(asOf.end, -days), end: asOf.end, basis: 'sentence' }
}
