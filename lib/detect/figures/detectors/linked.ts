import { wordClass } from '../../../text/word-classes.ts'
import { wordSet } from '../../../text/word-set.ts'
import { COUNTED_NOUNS, type CountedNoun } from '../../lexicon/en/counted-nouns.ts'
import { EVENTS } from '../../lexicon/en/events.ts'
import { PLACE_NOUNS } from '../../lexicon/en/place-words.ts'
import { CLAUSE_ENDS } from '../../lexicon/en/small-words.ts'
import type { Draft } from '../draft.ts'
import { countedPhrase, NATIONALS } from '../noun-phrase.ts'
import type { Sentence } from '../sentence.ts'
import type { Candidate } from './detector.ts'
import { PEOPLE_EVENTS } from './people-events.ts'

const LINKS = wordSet(
  'as near nearer at to by reach exceed total pass numbers number numbered numbering reached reaches reaching passed exceeded exceeds exceeding total totalled totaled totalling totaling stands stood rose risen climbed is was were be are of has had already hit topped crossed between past nearing approaching neared lost surpassed now : put from',
)
/** "put Wagner's dead above 20,000": the verb that gives a number to a noun. */
export function isPutBefore(sentence: Sentence, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - STEPS_BACK); at--) {
    if (CLAUSE_ENDS.has(sentence.word(at))) return false
    if (/^(?:puts?|gave|given|gives?|placed|estimated|set)$/.test(sentence.word(at))) return true
  }
  return false
}

const STEPS_BACK = 14
/** Bounds that are the verb of their clause ("losses passed 31,000"). */
const VERBS_OF_BOUND = /^(?:passed|topped|exceed(?:ed|s)|crossed|surpassed|near(?:ed|ing)|approaching)$/

/** "Bukavu, a city of a million". */
export const isPopulation = (sentence: Sentence, from: number): boolean =>
  sentence.word(from - 1) === 'of' && PLACE_NOUNS.has(sentence.word(from - 2))

/** "sent forward in groups of two or three": how many at a time. */
const isOfGroups = (sentence: Sentence, from: number): boolean =>
  sentence.word(from - 1) === 'of' && /^(?:groups|teams|pairs|batches|waves|squads)$/.test(sentence.word(from - 2))

/** "number in the tens of thousands": the word of the link stands before the small ones. */
function linkOf(sentence: Sentence, { from, first }: Candidate['amount']): string {
  let at = from - 1
  while (first.kind === 'order' && at > from - 5 && /^(?:the|in|into|")$/.test(sentence.word(at))) at--
  return sentence.word(at)
}

/** "troop numbers by 170,000", "casualty count at 1,271", "soldiers, estimated at over 10,000", "the toll rose to 63". */
export function linked({ sentence, amount, names }: Candidate, base: Draft): Draft | undefined {
  const link = linkOf(sentence, amount)
  const comma = link === 'once' || link === 'now' ? base.from - 2 : base.from - 1
  const strong = isStrong(sentence, amount.to) ? armyBefore(sentence, base.from) : undefined
  if (strong !== undefined) return { ...base, head: strong, noun: nounOf(sentence.word(strong)) }
  const before =
    inAll(sentence, amount.to) && sentence.word(comma) === ',' ? nounOf(sentence.word(comma - 1)) : undefined
  // "Ethiopian troops, 8,000 in all", "the army, once 300,000 strong"
  if (before !== undefined)
    return { ...base, head: comma - 1, noun: before, unit: isThing(before) ? 'items' : 'people' }
  if (isPopulation(sentence, base.from) || isOfGroups(sentence, base.from)) return undefined
  const isPut = amount.bound !== 'exact' && isPutBefore(sentence, base.from)
  const isLinked =
    isPut ||
    LINKS.has(link) ||
    (amount.from < amount.coreFrom && VERBS_OF_BOUND.test(sentence.word(base.from))) ||
    sentence.word(base.from).startsWith('estimated') ||
    sentence.word(base.from) === 'numbering'
  if (!isLinked) return undefined
  const harm = harmPut(sentence, base.from)
  if (harm !== undefined) return { ...base, head: base.from - 2, noun: NATIONALS, event: harm }
  const people = names.findLast(({ sense, end }) => sense === 'people' && end <= base.from && end > base.from - 10)
  if (people !== undefined && isPutBefore(sentence, base.from))
    return { ...base, head: people.end - 1, noun: NATIONALS, event: harmBehind(sentence, people.end) }
  const head = linkedHead(sentence, base.from)
  if (head !== undefined) {
    const word = sentence.word(head)
    const noun = thingLost(sentence, head) ?? (nounOf(word) as CountedNoun)
    if (COUNT_WORDS.has(word) && word !== 'toll' && (amount.value ?? amount.low ?? 0) < 100) return undefined
    if (noun.strength === 'weak' && amount.bound === 'exact' && link === 'of') return undefined
    return { ...base, head, noun, unit: isThing(noun) ? 'items' : 'people', thing: word }
  }
  return undefined
}

/** "bringing to 964 the number killed", "takes to 40 the number of soldiers wounded": the count stands behind. */
export function numberBehind({ sentence, amount, names }: Candidate, base: Draft): Draft | undefined {
  const isBrought =
    sentence.word(base.from - 1) === 'to' && /^(?:br(?:ing|ought)|t(?:ak|ook))/.test(sentence.word(base.from - 2))
  if (!isBrought || sentence.word(amount.to) !== 'the' || !COUNTS.test(sentence.word(amount.to + 1))) return undefined
  const harm = harmBehind(sentence, amount.to + 2)
  if (harm !== undefined) return { ...base, noun: NATIONALS, event: harm }
  const phrase = sentence.word(amount.to + 2) === 'of' ? countedPhrase(sentence, amount.to + 2, names) : undefined
  if (phrase === undefined) return undefined
  const unit = isThing(phrase.noun) ? 'items' : 'people'
  return { ...base, noun: phrase.noun, event: harmBehind(sentence, phrase.to), unit }
}

/** "the number of dead at 40, and of wounded at 80", "the injured at 12": a participle that stands for people. */
function harmPut(sentence: Sentence, from: number): Draft['event'] {
  const isPut = sentence.word(from - 1) === 'at' && /^(?:of|the|and)$/.test(sentence.word(from - 3))
  const event = isPut ? EVENTS.get(sentence.word(from - 2)) : undefined
  return event?.form === 'participle' && PEOPLE_EVENTS.has(event.event)
    ? { event: event.event, at: from - 2, passive: true }
    : undefined
}

const NUMBER_BACK = 22

/** "the number of Palestinians killed in Gaza has risen to 70,100", "put the number of people killed at 12". */
export function numberOf({ sentence, names }: Candidate, base: Draft): Draft | undefined {
  const link = sentence.word(base.from - 1)
  if (!LINKS.has(link) || link === 'of' || !sentence.holds(NUMBER) || harmPut(sentence, base.from)) return undefined
  for (let at = base.from - 2; at >= Math.max(0, base.from - NUMBER_BACK); at--) {
    if (CLAUSE_ENDS.has(sentence.word(at))) return undefined
    if (!NUMBER.has(sentence.word(at)) || sentence.word(at + 1) !== 'of') continue
    const phrase = countedPhrase(sentence, at + 1, names)
    if (phrase === undefined || phrase.to > base.from) return undefined
    const unit = isThing(phrase.noun) ? 'items' : 'people'
    return { ...base, head: phrase.head, noun: phrase.noun, event: harmBehind(sentence, phrase.to), unit }
  }
  return undefined
}
const NUMBER = wordClass('number')

/** "put Russians killed at 2,000": what happened to them. */
function harmBehind(sentence: Sentence, behind: number): Draft['event'] {
  const at = sentence.word(behind) === '"' ? behind + 1 : behind
  const held =
    sentence.word(at) === 'in'
      ? sentence.tokens.findIndex(
          ({ lower }, index) => index > at && index < at + 4 && /^(?:captivity|custody)$/.test(lower),
        )
      : -1
  if (held > 0) return { event: 'captured', at: held, passive: true }
  const event = EVENTS.get(sentence.word(at))
  return (event?.form === 'participle' || sentence.word(at) === 'hit') &&
    event !== undefined &&
    (PEOPLE_EVENTS.has(event.event) || THINGS_DONE.test(event.event))
    ? { event: event.event, at, passive: true }
    : undefined
}

const THINGS_DONE = /^(?:hit|destroyed|damaged|lost|shot-down)$/

/** The noun that a linked number counts: a toll anywhere in the clause, else the nearest counted noun. */
function linkedHead(sentence: Sentence, from: number): number | undefined {
  let nearest: number | undefined
  for (let at = from - 1; at >= Math.max(0, from - STEPS_BACK); at--) {
    const word = sentence.word(at)
    if (CLAUSE_ENDS.has(word) && word !== ':') break
    if (word === 'toll') return at
    // "put the number at 800": of those counted before.
    if (nearest === undefined && COUNTS.test(word) && /^(?:at|to|since|so)$/.test(sentence.word(at + 1)))
      return undefined
    if (nearest === undefined && nounOf(word) !== undefined && !BODIES.test(sentence.word(at + 1))) nearest = at
  }
  return nearest
}

const isStrong = (sentence: Sentence, at: number): boolean => sentence.word(at) === 'strong'

/** "Poland, which has the largest army in the EU, more than 200,000 strong": the army or force of the clause. */
function armyBefore(sentence: Sentence, from: number): number | undefined {
  for (let at = from - 1; at >= Math.max(0, from - STEPS_BACK); at--) {
    if (CLAUSE_ENDS.has(sentence.word(at))) return undefined
    if (nounOf(sentence.word(at))?.group === 'military') return at
  }
  return undefined
}

const inAll = (sentence: Sentence, at: number): boolean =>
  /^(?:in (?:all|total))$/.test(`${sentence.word(at)} ${sentence.word(at + 1)}`)

const COUNTS = /^(?:number|figure|count|tally|total)$/
/** "the refugee agency": a body, and nobody who is counted. */
const BODIES =
  /^(?:agency|council|service|ministry|command|commander|chief|minister|group|committee|organi[sz]ation|staff|officials?|sources?|workers?|director|records)$/

/** "Russian tank losses at 2,091": tanks are counted. */
function thingLost(sentence: Sentence, head: number): CountedNoun | undefined {
  if (!/^loss(?:es)?$/.test(sentence.word(head))) return undefined
  const noun = COUNTED_NOUNS.get(sentence.word(head - 1))
  return noun !== undefined && isThing(noun) ? noun : undefined
}

/** Officers and ministers speak more often than they are counted this way. */
function nounOf(word: string): CountedNoun | undefined {
  const noun = COUNTED_NOUNS.get(word)
  return noun === undefined || noun.role === 'officers' || word === 'staff' ? COUNT_WORDS.get(word) : noun
}

/** Does the noun count things, not people? */
export const isThing = (noun: CountedNoun): boolean =>
  /missiles|drones|aircraft|tanks|vehicles|ships|guns|shells|bombs|weapons/.test(noun.measure)

/** Nouns that are only counted this way ("the death toll", "casualty count", "army … of 1.5 million"). */
const COUNT_WORDS: ReadonlyMap<string, CountedNoun> = new Map([
  ['toll', { measure: 'killed', strength: 'middle', group: 'unstated' }],
  ['killings', { measure: 'killed', strength: 'middle', group: 'unstated' }],
  ['abductions', { measure: 'captured', strength: 'middle', group: 'unstated' }],
  ['militias', { measure: 'troops', strength: 'strong', group: 'military' }],
  ['battalion', { measure: 'troops', strength: 'strong', group: 'military' }],
  ['platoon', { measure: 'troops', strength: 'strong', group: 'military' }],
  ['army', { measure: 'strength', strength: 'strong', group: 'military' }],
  ['contingent', { measure: 'troops', strength: 'strong', group: 'military' }],
  ['grouping', { measure: 'troops', strength: 'strong', group: 'military' }],
  ['manpower', { measure: 'strength', strength: 'strong', group: 'military' }],
  ['strength', { measure: 'strength', strength: 'strong', group: 'military' }],
  ['force', { measure: 'troops', strength: 'middle', group: 'military' }],
  ['deployment', { measure: 'troops', strength: 'middle', group: 'military' }],
  ['presence', { measure: 'troops', strength: 'middle', group: 'military' }],
  ['garrison', { measure: 'troops', strength: 'strong', group: 'military' }],
  ['military', { measure: 'strength', strength: 'strong', group: 'military' }],
])
