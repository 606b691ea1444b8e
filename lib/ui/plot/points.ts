import type { Claim, FigureFacts, Period, StatementFacts } from '../../model/claims.ts'
import type { Finding } from '../../model/findings.ts'
import type { Bound, Quantity } from '../../model/quantity.ts'

/** One mark of the plot: a report, or the page itself. */
export interface PlotPoint {
  readonly id: string
  /** Index of its origin, which gives shape and shade; missing for the page. */
  readonly origin?: number
  readonly name: string
  readonly outlet: string
  readonly facts: FigureFacts | StatementFacts
  /** Ends as drawn; a floor has no high, a ceiling no low. */
  readonly low?: number
  readonly high?: number
  /** Where the mark itself sits. */
  readonly at: number
  readonly bound: Bound
  /** First and last day, as days since 1970. */
  readonly from: number
  readonly to: number
  /** False for reports that answer the question only possibly, or another one nearby. */
  readonly counts: boolean
}

/** What a plot draws; reports without any date cannot be placed in time. */
export interface PlotData {
  readonly page?: PlotPoint
  readonly points: readonly PlotPoint[]
  readonly undated: number
}

const DAY = 86_400_000

/** Days since 1970 of an ISO day or the middle of an ISO month. */
export function dayNumber(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso)
  if (match === null) return undefined
  return Math.round(
    Date.UTC(Number(match[1]), Number(match[2]) - 1, match[3] === undefined ? 15 : Number(match[3])) / DAY,
  )
}

/** The ISO day of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

/** Everything about one claim that can be placed on the plot. */
export function plotData(claim: Claim, finding: Finding, published: string | undefined): PlotData {
  const order = new Map(finding.origins.map(({ id }, index) => [id, index]))
  const drawable = finding.related.filter(
    ({ report, relation }) => sameAxis(claim.facts, report.facts) && relation.kind !== 'same-article',
  )
  const points = drawable.flatMap(({ report, relation, origin }) => {
    const place = placeOf(report.facts, report.published)
    const counts = relation.sameQuestion && !relation.kind.startsWith('different-s')
    return place === undefined
      ? []
      : [
          {
            id: report.id,
            origin: order.get(origin) ?? 0,
            name: report.claimant.name,
            outlet: report.outlet.name,
            facts: report.facts,
            counts,
            ...place,
          },
        ]
  })
  const page = placeOf(claim.facts, published)
  return {
    ...(page && { page: { id: claim.id, name: '', outlet: '', facts: claim.facts, counts: true, ...page } }),
    points: points.sort((left, right) => left.from - right.from),
    undated: drawable.length - points.length,
  }
}

function sameAxis(said: FigureFacts | StatementFacts, recorded: FigureFacts | StatementFacts): boolean {
  if (said.kind === 'statement' || recorded.kind === 'statement') return said.kind === recorded.kind
  return said.quantity.unit === recorded.quantity.unit && said.quantity.per === recorded.quantity.per
}

type Place = Pick<PlotPoint, 'low' | 'high' | 'at' | 'bound' | 'from' | 'to'>

function placeOf(facts: FigureFacts | StatementFacts, published: string | undefined): Place | undefined {
  const days = daysOf(facts.asOf, published)
  const ends = facts.kind === 'figure' ? endsOf(facts.quantity) : { at: LANES[facts.polarity], bound: 'exact' as const }
  return days === undefined || ends === undefined ? undefined : { ...days, ...ends }
}

/** Statements stand in three lanes: for above, against below. */
export const LANES = { for: 2, none: 1, against: 0 } as const

function daysOf(asOf: Period | undefined, published: string | undefined): Pick<PlotPoint, 'from' | 'to'> | undefined {
  const from = dayNumber(asOf?.start ?? published ?? '')
  const to = dayNumber(asOf?.end ?? published ?? '')
  return from === undefined || to === undefined ? undefined : { from, to: Math.max(from, to) }
}

/** How far "about" is drawn on either side. */
const ABOUT = 0.1

function endsOf({ bound, value, low, high }: Quantity): Pick<Place, 'low' | 'high' | 'at' | 'bound'> | undefined {
  const named = value ?? low ?? high
  if (named === undefined) return undefined
  switch (bound) {
    case 'at-least':
    case 'more-than':
      return { bound, at: value ?? low ?? named, low: value ?? low ?? named }
    case 'up-to':
    case 'less-than':
      return { bound, at: value ?? high ?? named, high: value ?? high ?? named }
    case 'about':
      return { bound, at: named, low: low ?? named * (1 - ABOUT), high: high ?? named * (1 + ABOUT) }
    case 'exact':
      return { bound, at: named, low: named, high: named }
    default:
      return { bound, at: middleOf(low ?? named, high ?? named), low: low ?? named, high: high ?? named }
  }
}

function middleOf(low: number, high: number): number {
  return high > low * 5 ? Math.sqrt(Math.max(low, 1) * high) : (low + high) / 2
}
