import { wordSet } from '../../text/word-set.ts'
import { MONTHS, WEEKDAYS } from '../lexicon/en/calendar.ts'
import { COUNTED_NOUNS } from '../lexicon/en/counted-nouns.ts'
import { EVENT_OPENERS, EVENTS, type EventName } from '../lexicon/en/events.ts'
import { AUXILIARIES, CLAUSE_ENDS, DETERMINERS, LOCATIVE, PASSIVE } from '../lexicon/en/small-words.ts'
import type { Draft, EventHit } from './draft.ts'
import { endOfAside, eventAt, inShelters, mainPredicate, namedAs, OPENS_ASIDE } from './far-events.ts'
import type { Sentence } from './sentence.ts'

const BEHIND = 12
const AHEAD = 14

/** What happened to what a draft counts: right behind it ("… have been killed"), else before it ("killed …"). */
export function findEvent(draft: Draft, drafts: readonly Draft[]): EventHit | undefined {
  // "has freed 1,245 of the 2,400 people arrested": what befell the whole stands behind it.
  const isPartOfNumber = draft.sentence.amounts.some(({ from }) => from > draft.from && from < draft.to)
  if (isPartOfNumber && draft.detector === 'counted') return eventBefore(draft, drafts) ?? eventBehind(draft, false)
  return (
    namedAs(draft) ??
    adjacentEvent(draft) ??
    eventBehind(draft, false) ??
    eventBefore(draft, drafts) ??
    eventBehind(draft, true) ??
    inShelters(draft)
  )
}

/** "wounded soldiers", "fallen soldiers": the event stands inside the phrase. */
function adjacentEvent({ sentence, amount, head }: Draft): EventHit | undefined {
  if (head === undefined) return undefined
  for (let at = amount.to; at < head; at++) {
    if (sentence.word(at) === 'fallen') return { event: 'killed', at, passive: true }
    const event = sentence.isOf(at, EVENT_OPENERS) ? EVENTS.get(sentence.word(at)) : undefined
    if (event !== undefined && event.form !== 'verb' && event.form !== 'noun')
      return { event: event.event, at, passive: true }
  }
  return undefined
}

/** The predicate of the counted thing; `far` allows a phrase in between ("soldiers in Russia were …"). */
function eventBehind({ sentence, to, noun }: Draft, far: boolean): EventHit | undefined {
  let seenPassive = sentence.word(to) === 'who'
  let gap = 0
  let end = to + AHEAD
  for (let at = to; at < end; at++) {
    const word = sentence.word(at)
    const aside = OPENS_ASIDE.test(word) || (word === ',' && at === to) ? endOfAside(sentence, at) : undefined
    if (aside !== undefined) {
      end += aside - at
      at = aside
      continue
    }
    if (word === '' || sentence.isOf(at, CLAUSE_ENDS) || opensNumber(sentence, at)) return undefined
    const told = wordedPredicate(sentence, at, noun)
    if (told !== undefined) return { event: told, at: word === 'among' ? at + 2 : at, passive: true }
    const event = eventAt(sentence, at)
    if (event !== undefined && isPredicate(sentence, at, event.form, seenPassive, at - to <= 1))
      return (seenPassive ? undefined : mainPredicate(sentence, at)) ?? { event: event.event, at, passive: true }
    // "4,700 of these are casualties"
    if (seenPassive && word === 'casualties') return { event: 'casualties', at, passive: true }
    if (sentence.isOf(at, PASSIVE)) seenPassive = true
    else if (sentence.isOf(at, AUXILIARIES)) continue
    else if (event !== undefined && event.form !== 'noun') return undefined
    else if (!word.endsWith('ly') && word !== '"') {
      if (!far && !isNeutral(word)) return undefined
      if (far && ++gap > 7) return undefined
    }
  }
  return undefined
}

/** Predicates that no table of verbs has: "among the dead", "in hospital", "in captivity", "four officers fell", "left the city". */
function wordedPredicate(sentence: Sentence, at: number, noun: Draft['noun']): EventName | undefined {
  const word = sentence.word(at)
  if (word === 'among' && HARMED.test(sentence.word(at + 2)))
    return HURT.test(sentence.word(at + 2)) ? 'wounded' : 'killed'
  if (word === 'hospital' && sentence.word(at - 1) === 'in') return 'wounded'
  if (CUSTODY.has(word)) return 'captured'
  if (word === 'left' && isPlaceLeft(sentence, at + 1)) return awayFrom(noun)
  if (noun?.group !== 'military') return undefined
  const isFall = word === 'fell' && !/^(?:to|by|from|back|ill|into|on|under|for|short)$/.test(sentence.word(at + 1))
  return isFall || word === 'fallen' ? 'killed' : undefined
}

/** "looked on, and five of them died": what is told of the next number, in digits or words. */
const opensNumber = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]?.kind === 'number' || sentence.amounts.some(({ coreFrom }) => coreFrom === at)

const CUSTODY = wordSet('captivity custody')
/** "were among the victims" */
const HARMED = /^(?:dead|victims|killed|fatalities|wounded|injured)$/
const HURT = /^(?:wounded|injured)$/

/** "had left Tamboul", "left the city": a place is what they left. */
function isPlaceLeft(sentence: Sentence, at: number): boolean {
  if (sentence.word(at) === 'the')
    return /^(?:city|town|village|area|region|province|camp|enclave|country)$/.test(sentence.word(at + 1))
  return sentence.tokens[at]?.capital === true && !MONTHS.has(sentence.word(at)) && !WEEKDAYS.has(sentence.word(at))
}
/** Soldiers are withdrawn, others are driven out. */
const awayFrom = (noun: Draft['noun']): EventName => (noun?.group === 'military' ? 'withdrawn' : 'displaced')

const isNeutral = (word: string): boolean =>
  word === 'of' ||
  word === 'them' ||
  word === 'people' ||
  word === 'others' ||
  word === 'more' ||
  word === '(' ||
  word === 'in' ||
  word === 'action'

function isPredicate(sentence: Sentence, at: number, form: string, seenPassive: boolean, adjacent: boolean): boolean {
  if (form === 'intransitive') return true
  // "have been hit": the one verb whose participle looks like its present.
  if (form !== 'participle') return seenPassive && sentence.word(at) === 'hit'
  if (isActivePerfect(sentence, at)) return false
  if (seenPassive) return true
  return adjacent && !isObjectNext(sentence, at)
}

/** "a hundred instructors have taken their place": they did it, and it was not done to them. */
const isActivePerfect = (sentence: Sentence, at: number): boolean =>
  /^(?:have|has|had)$/.test(sentence.word(at - 1)) &&
  /^(?:captured|killed|wounded|hit|destroyed|damaged|shot-down)$/.test(EVENTS.get(sentence.word(at))?.event ?? '')

/** "12 wounded" against "rebels wounded 12". */
function isObjectNext(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at + 1]
  return next?.kind === 'number' || next?.lower === 'the' || next?.lower === 'a'
}

/** The verb or noun before the figure whose object or number it is; lists share the verb of their first member. */
function eventBefore(draft: Draft, drafts: readonly Draft[]): EventHit | undefined {
  const { sentence, from } = draft
  if (isOutOf(sentence, from)) return undefined
  let isOfNumber = false
  for (let at = from - 1; at >= Math.max(0, from - BEHIND); at--) {
    const word = sentence.word(at)
    if (word === '' || sentence.isOf(at, CLAUSE_ENDS)) return undefined
    const earlier = drafts.find((other) => other.sentence === sentence && other.to - 1 === at && other !== draft)
    if (earlier !== undefined) {
      const shared = sharedEvent(sentence, at, from, earlier)
      // "hit a third of the bombers with 117 drones": those were launched.
      return shared?.event === 'hit' && isWithFlying(draft) ? { ...shared, event: 'launched', shared: false } : shared
    }
    // "498 soldiers killed and 1,597 wounded": the participle is that of the figure before.
    const told = drafts.find((other) => other.sentence === sentence && other.event?.at === at && other.event.passive)
    if (told?.event !== undefined && told.to <= at && !hasVerb(sentence, at + 1, from))
      return { ...told.event, shared: true }
    // "cost the lives of 192 servicemen"
    if (word === 'lives' && sentence.word(at + 1) === 'of') return { event: 'killed', at, passive: true }
    if (ANSWERS.has(word) && isWithFlying(draft)) return { event: 'launched', at, passive: false }
    const event = eventAt(sentence, at)
    if (word === 'number' && sentence.word(at + 1) === 'of') {
      isOfNumber = true
      continue
    }
    if (word === 'down' && /^(?:from|to|by)$/.test(sentence.word(at + 1))) continue
    if (event === undefined || sentence.word(at - 1) === '-' || isNounUse(sentence, at, event.form)) continue
    if (CHANGES.has(event.event) && hasToll(sentence, at)) continue
    // "taking the number of soldiers to 1.3 million": a number is raised or lowered, and nothing else is done to it.
    if (isOfNumber && !CHANGES.has(event.event)) return undefined
    const passive = event.form === 'participle' && isPassiveBefore(sentence, at)
    if (event.form === 'participle' && passive && at < from - 2) continue
    const isPassive = passive || event.form === 'noun' || event.form === 'intransitive'
    return { event: eventWith(draft, at, event.event), at, passive: isPassive }
  }
  return undefined
}

/** Another predicate stands between ("burned alive were found, and 4,000 …"). */
function hasVerb(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (PASSIVE.has(sentence.word(at))) return true
  return false
}

/** "600 killed out of a total of 15,000": nothing is said of the others. */
export function isOutOf(sentence: Sentence, from: number): boolean {
  const of = sentence.word(from - 2) === 'total' ? from - 4 : from - 1
  return (
    sentence.word(from - 1) === 'of' &&
    (sentence.word(of - 1) === 'out' || sentence.word(of) === 'of') &&
    sentence.word(of - 1) === 'out'
  )
}

/** "attacked Ukraine with 298 drones" launched them; "shot down or suppressed 747" did either. */
function eventWith({ sentence, from, head, amount }: Draft, at: number, event: EventName): EventName {
  const counted = sentence.word(head ?? amount.to)
  if (event === 'hit' && sentence.word(from - 1) === 'with' && FLYING.has(counted)) return 'launched'
  const isEither = event === 'jammed' && sentence.word(at - 1) === 'or' && DOWNED.has(sentence.word(at - 2))
  return isEither ? 'shot-down-or-jammed' : event
}

/** "Moscow answered with 407 drones": it launched them. */
const ANSWERS = wordSet('answered responded retaliated replied')
const isWithFlying = ({ sentence, from, head, amount }: Draft): boolean =>
  sentence.word(from - 1) === 'with' && FLYING.has(sentence.word(head ?? amount.to))

const DOWNED = wordSet('down downed destroyed intercepted')
const FLYING = wordSet('drone drones uavs missile missiles rocket rockets bomb bombs shell shells munitions')

const CHANGES = wordSet('increase decrease')

/** "the death toll increased to 31": the toll is what is counted. */
function hasToll(sentence: Sentence, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 6); at--) {
    if (EVENTS.get(sentence.word(at))?.form === 'noun') return true
  }
  return false
}

const AMBIGUOUS = wordSet(
  'strike strikes hit hits control controls hold supply supplies fire fires exchange release draft ship target targets damage damages cut cuts shell attack attacks use need needs aid promise pledge build mass',
)

/** "in missile strikes", "the exchange", "under fire": a noun, not what the clause says. */
function isNounUse(sentence: Sentence, at: number, form: string): boolean {
  if (form !== 'verb' || !AMBIGUOUS.has(sentence.word(at))) return false
  const before = sentence.word(at - 1)
  return (
    DETERMINERS.has(before) ||
    LOCATIVE.has(before) ||
    COUNTED_NOUNS.has(before) ||
    /^(?:air|military|russian|ukrainian|israeli|iranian|artillery|by|for|with|new|deadly|massive|overnight|such)$/.test(
      before,
    )
  )
}

function isPassiveBefore(sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= at - 3; index--) {
    if (sentence.isOf(index, PASSIVE)) return true
    if (!sentence.isOf(index, AUXILIARIES) && !sentence.word(index).endsWith('ly')) return false
  }
  return false
}

/** "127 missiles and 109 drones", "102 tanks, 99 guns": only small words stand between. */
function sharedEvent(sentence: Sentence, end: number, from: number, earlier: Draft): EventHit | undefined {
  if (earlier.event === undefined) return undefined
  for (let at = end + 1; at < from; at++) if (!JOINS.has(sentence.word(at))) return undefined
  return { ...earlier.event, shared: true }
}
const JOINS = wordSet(
  ', and or plus as well along with another a further also ( including but not up down from to than day night week month last per of the - – — together alongside including',
)
