import type { FigureFacts, Measure, NameRef } from '../../../lib/model/claims.ts'
import type { FigureReport } from '../../../lib/model/reports.ts'
import { seeded } from './random.ts'
import { summaryOf } from './summaries.ts'

const MEASURES: readonly Measure[] = [
  'troops',
  'killed',
  'wounded',
  'casualties',
  'drones',
  'missiles',
  'tanks',
  'area',
  'aid',
  'displaced',
  'captured',
  'aircraft',
]
const ACTORS = [
  'russia',
  'ukraine',
  'north-korea',
  'israel',
  'iran',
  'united-states',
  'hamas',
  'hezbollah',
  'rwanda',
  'sudan',
  'india',
  'pakistan',
  'china',
  'taiwan',
  'syria',
  'turkey',
  'poland',
  'belarus',
  'yemen',
  'myanmar',
]
const PLACES = [
  'ukraine',
  'russia',
  'israel',
  'lebanon',
  'sudan',
  'iran',
  'syria',
  'india',
  'pakistan',
  'taiwan',
  'yemen',
  'myanmar',
  'poland',
  'belarus',
  'armenia',
]

/** How many reports the busiest key holds at most, whatever the size of the pack (goal M9). */
export const HOT_KEY = 5_000

/** Real packs are skewed: a few actors and places have most of the reports. */
const skewed = (random: () => number, length: number) => Math.floor(random() ** 2.2 * length)

/** `count` made-up reports for measuring; never shown to anybody. A tail of further actors grows with the count. */
export function* madeUpReports(count: number, seed = 7): Generator<FigureReport> {
  const random = seeded(seed)
  const words = seeded(seed + 1)
  const tail = tailOf(count)
  for (let i = 0; i < count; i++) {
    const isHot = i % Math.max(2, Math.floor(count / HOT_KEY)) === 0
    const actorNumber = isHot ? 0 : skewed(random, tail)
    yield report(
      i,
      {
        measure: isHot ? 'troops' : (MEASURES[skewed(random, MEASURES.length)] ?? 'troops'),
        actor: actorOf(actorNumber),
        place: isHot ? 'ukraine' : (PLACES[skewed(random, PLACES.length)] ?? 'ukraine'),
        value: 1 + Math.floor(random() * 100_000),
        day: `20${22 + Math.floor(random() * 4)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`,
      },
      words,
    )
  }
}

interface Made {
  readonly measure: Measure
  readonly actor: string
  readonly place: string
  readonly value: number
  readonly day: string
}

const names = new Map<string, NameRef>()

/** One object for each name, as the reader of packs makes them. */
function named(id: string): NameRef {
  const known = names.get(id)
  if (known !== undefined) return known
  const made = { text: id, id }
  names.set(id, made)
  return made
}

/** The facts of a figure of so many of somebody's things at some place. */
export function factsOf({ measure, actor, place, value, day }: Made): FigureFacts {
  return {
    kind: 'figure',
    quantity: { value, bound: 'exact', unit: 'people', asWritten: String(value) },
    measure,
    family: 'level',
    group: 'military',
    actor: named(actor),
    place: named(place),
    status: 'actual',
    asOf: { start: day, end: day, basis: 'recorded' },
  }
}

function report(i: number, made: Made, random: () => number): FigureReport {
  const claimant = `Ministry ${i % 90}`
  return {
    id: `made-${i}`,
    facts: factsOf(made),
    chain: [],
    outlet: { name: `Outlet ${i % 400}` },
    url: `https://news.example/world/${made.day.replaceAll('-', '/')}/what-was-said-of-${made.measure}-in-${made.place}-${i}`,
    published: made.day,
    claimant: { name: claimant, role: 'government', side: made.actor, title: `Spokesman of ${claimant.toLowerCase()}` },
    method: 'own-tally',
    summary: summaryOf({ ...made, claimant }, random),
  }
}

/**
 * Forty questions to so many reports, about busy and rare actors alike. An actor is asked for by its rank, so that as
 * many reports answer at every size; with `hot`, all ask for the busiest key.
 */
export function questions(count: number, hot = false): readonly FigureFacts[] {
  const tail = tailOf(count)
  return Array.from({ length: 40 }, (_, i) =>
    factsOf({
      measure: hot ? 'troops' : (MEASURES[1 + (i % (MEASURES.length - 1))] ?? 'killed'),
      actor: hot ? 'russia' : actorOf(Math.floor(((i + 4) / 48) * tail)),
      place: hot ? 'ukraine' : (PLACES[i % PLACES.length] ?? 'ukraine'),
      value: 10_000,
      day: '2024-05-11',
    }),
  )
}

/** How many actors there are in so many reports. */
const tailOf = (count: number): number => Math.max(ACTORS.length, Math.floor(count / 50))
const actorOf = (rank: number): string => ACTORS[rank] ?? `group-${rank}`

/** What a text search looks at: the sentence, who says it, and where it stands. */
export const searched = ({ summary, claimant, outlet }: FigureReport): string =>
  `${summary} ${claimant.name} ${outlet.name}`

/** A question as a text index must ask it. */
export const asText = ({ actor, measure, place }: FigureFacts) => `${actor?.text} ${measure} ${place?.text}`
