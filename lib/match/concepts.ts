import { tokenize } from '../text/tokens.ts'
import { nameAt } from '../world/gazetteer.ts'
import { stem } from './stem.ts'
import { isStopWord } from './terms.ts'

/** Words that say much the same in the news of a war, one concept a row; the first names it. */
const SAME_WORDS = `
troop soldier force serviceman servicemen personnel fighter army military men unit
kill die dying dead death fatality slay
wound injure hurt
attack strike struck stricken hit bomb shell bombard target assault raid offensive
send sent deploy dispatch arrive station transfer move
capture seize take took taken occupy retake retook retaken recapture liberate
destroy ruin wreck
missile rocket
drone uav
call conversation phone telephone talk speak spoke spoken
supply provide deliver give gave given furnish
withdraw withdrew withdrawn pull leave left retreat redeploy relocate reallocate shift
gather amass mass assemble concentrate accumulate
fight fought combat battle clash
report claim allegation accusation accuse allege
plan prepare intend
stop halt repel thwart block
incursion advance advanc push
back support
civilian resident
casualty loss
control hold held
`

const CONCEPTS = new Map(
  SAME_WORDS.trim()
    .split('\n')
    .flatMap((row) => {
      const words = row.split(' ')
      return words.map((word) => [stem(word), stem(words[0] ?? word)] as const)
    }),
)

/** Words that tell little of what a statement is about. */
const PALE = new Set(
  `report claim new now year month week day time part number amount area region place country people war continue begin
  start become remain include according make get go come use help likely reportedly recently current previous early late
  several many first last next also still even already`
    .split(/\s+/)
    .map(stem),
)

/** Words that turn a sentence round. */
const NEGATIVE = new Set(
  `not no never without absent nobody none neither nor fail refuse false fiction fake lie deny denial baseless untrue
  unfounded reject dismiss cannot`
    .split(/\s+/)
    .map(stem),
)

/** What a sentence is about: its concepts with how much each counts, and whether it says so or says no. */
export interface Concepts {
  readonly weights: ReadonlyMap<string, number>
  readonly isNegative: boolean
  /** The numbers that it tells of, years and dates left out. */
  readonly counts: ReadonlySet<string>
  /** The days that it names: "6 june". */
  readonly days: ReadonlySet<string>
}

/** Who and what is named counts most, pale words little. */
const WEIGHTS = { name: 1.5, word: 1, pale: 0.3 } as const

/** The concepts of a text: names by identity ("Pyongyang" is North Korea), words by stem and synonym. */
export function conceptsOf(text: string): Concepts {
  const tokens = tokenize(text)
  const weights = new Map<string, number>()
  const counts = new Set<string>()
  let isNegative = false
  for (let at = 0; at < tokens.length; at++) {
    const hit = nameAt(tokens, at)
    if (hit !== undefined) {
      weights.set(`+${hit.party !== undefined && hit.sense !== 'name' ? hit.party : hit.entityId}`, WEIGHTS.name)
      at += hit.length - 1
      continue
    }
    const token = tokens[at]
    if (token === undefined || token.kind === 'punctuation') continue
    if (token.kind === 'number' && isCount(token.lower)) counts.add(token.lower.replace(/,(?=\d{3})/g, ''))
    const word = stem(token.lower)
    if (NEGATIVE.has(word) || token.lower.endsWith("n't")) isNegative = true
    else if (!isStopWord(token.lower)) addWord(weights, word)
  }
  return { weights, isNegative, counts, days: daysIn(text) }
}

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'
const NAMED_DAY = new RegExp(`\\b(?:(\\d{1,2}) (${MONTHS})|(${MONTHS}) (\\d{1,2}))\\b`, 'gi')

function daysIn(text: string): ReadonlySet<string> {
  if (!/\d/.test(text)) return NO_DAYS
  const named = text.matchAll(NAMED_DAY)
  return new Set(
    [...named].map(([, day, month, earlier, later]) => `${day ?? later} ${month ?? earlier}`.toLowerCase()),
  )
}

const NO_DAYS: ReadonlySet<string> = new Set()

/** Years and days of a month count nothing. */
const isCount = (number: string): boolean =>
  !/^(?:19|20)\d\d$/.test(number) && !/^\d{1,2}(?:st|nd|rd|th)?$/.test(number)

/** "Soldiers are in Kursk", "have been sent to Kursk": that they are there. */
const BEING_THERE = stem('send')

/** When something happened is no part of what happened. */
const DATES = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday today yesterday tomorrow overnight morning evening night`
    .split(/\s+/)
    .map(stem),
)

/** Only what is said to happen and to what: names, numbers, dates and pale words left out. */
export function eventsOf(concepts: Concepts): Concepts {
  const known = eventsKnown.get(concepts) ?? findEvents(concepts)
  eventsKnown.set(concepts, known)
  return known
}

/** A sentence is set beside many others. */
const eventsKnown = new WeakMap<Concepts, Concepts>()

function findEvents({ weights, ...rest }: Concepts): Concepts {
  const events = [...weights].filter(
    ([concept, weight]) =>
      !concept.startsWith('+') &&
      weight === WEIGHTS.word &&
      !/^\d/.test(concept) &&
      concept !== BEING_THERE &&
      !DATES.has(concept),
  )
  return { ...rest, weights: new Map(events) }
}

function addWord(weights: Map<string, number>, word: string): void {
  const concept = CONCEPTS.get(word) ?? word
  weights.set(concept, PALE.has(word) ? WEIGHTS.pale : WEIGHTS.word)
}

/** Which share of the first text's weight the second has too; 0 for an empty one. */
export function coverage(covered: Concepts, by: Concepts): number {
  let total = 0
  let shared = 0
  for (const [concept, weight] of covered.weights) {
    total += weight
    if (by.weights.has(concept)) shared += weight
  }
  return total === 0 ? 0 : shared / total
}
