import { daysOf, gapInDays, lengthOf } from '../compare/days.ts'
import { dayOfOccasion } from '../compare/figures/occasions.ts'
import { countedAtEvent } from '../compare/statements/counted-at-event.ts'
import { figureQuestions } from '../match/figure-keys.ts'
import type { FigureFacts, Measure, NameRef, StatementClaim, StatementFacts } from '../model/claims.ts'
import { type EntityLookup, placeRelation } from '../world/places.ts'
import { sideOf } from '../world/sides.ts'
import { type Record, testify } from './candidates.ts'
import type { Evidence } from './evidence.ts'
import { type Matter, matterOfClaim } from './matters.ts'

/** What a statement tells of, by its words, and how reports count it. Rows may be added. */
const SUBJECTS: readonly { readonly words: RegExp; readonly measure: Measure }[] = [
  { words: /\b(?:drones?|uavs?)\b/i, measure: 'drones' },
  { words: /\b(?:missiles?|rockets?)\b/i, measure: 'missiles' },
  { words: /\b(?:bombers?|warplanes?|jets?|aircraft|planes?)\b/i, measure: 'aircraft' },
  { words: /\b(?:kill(?:ed|ing)|murder(?:ed|ing)|massacred?|executed|executing)\b/i, measure: 'killed' },
]

/** That something was done: a permission, a plan or a delivery is no event. */
const DEED =
  /\b(?:attack|str[iu]ck|strik|hit|violat|enter|launch|fir(?:ed|ing)|sh(?:ot|oot)|down|destroy|kill|execut|massacr|murder|bomb|crash|fl(?:ew|own)|damag)/i
const NO_DEED =
  /\b(?:allow|permit|let|clear(?:ed|s)|will|would|could|may|might|plan|intend|ask|need|want|suppl|send|sent|deliver|g[ia]ve|provid|if)/i

/** Most days between the day of the statement and that of the event; victims are counted for longer. */
const NEAR_DAYS = { victims: 3, others: 1 } as const

/**
 * Counts on record of what may be the event that a statement tells of: "Russian drones had violated its airspace", and so
 * many of them on that day. Shown apart; a count says nothing of who is right.
 */
export async function countedEvents(
  { facts }: StatementClaim,
  side: string | undefined,
  { index, find }: Record,
): Promise<readonly Evidence[]> {
  const days = daysOf(facts.asOf)
  if (facts.polarity !== 'for' || facts.asOf === undefined || days === undefined || lengthOf(days) > 2) return []
  if (!DEED.test(facts.content) || NO_DEED.test(facts.content)) return []
  const matter = matterOfClaim(facts, side)
  const measures = SUBJECTS.filter(({ words }) => words.test(facts.content)).map(({ measure }) => measure)
  const keys = measures.flatMap((measure) => figureQuestions(eventOf(measure, facts), find))
  if (keys.length === 0) return []
  const reports = await index.figures(keys, facts.asOf.start)
  return reports.flatMap((report) => {
    const { measure } = report.facts
    const told = dayOfOccasion(report.facts)
    if (told === undefined || lengthOf(told) > 2 || !measures.includes(measure)) return []
    if (gapInDays(days, told) > (measure === 'killed' ? NEAR_DAYS.victims : NEAR_DAYS.others)) return []
    if (!isOfIt(report.facts, facts, matter, find)) return []
    const testimony = testify(report, find)
    return [{ report, testimony, relation: countedAtEvent(testimony) }]
  })
}

function eventOf(measure: Measure, { actor, place, asOf }: StatementFacts): FigureFacts {
  return {
    kind: 'figure',
    quantity: { bound: 'at-least', value: 1, unit: 'items', asWritten: '' },
    measure,
    family: 'event',
    group: 'unstated',
    status: 'actual',
    ...(actor === undefined ? {} : { actor }),
    ...(place === undefined ? {} : { place }),
    ...(asOf === undefined ? {} : { asOf }),
  }
}

/** A single event, of somebody whom the statement names, at a place that it does not exclude. */
function isOfIt(
  { family, actor, by, place }: FigureFacts,
  said: StatementFacts,
  matter: Matter,
  find: EntityLookup,
): boolean {
  if (family !== 'event' || !(isNamedIn(matter, actor, find) || isNamedIn(matter, by, find))) return false
  return placeRelation(said.place?.id, place?.id, find) !== 'apart'
}

function isNamedIn({ all }: Matter, name: NameRef | undefined, find: EntityLookup): boolean {
  const id = name?.id
  if (id === undefined) return false
  return all.weights.has(`+${id}`) || all.weights.has(`+${sideOf(id, find)}`)
}
