import type { CrossCheck, Finding, RelatedReport } from '../model/findings.ts'
import type { PageState } from '../model/page-state.ts'
import type { Report } from '../model/reports.ts'

/**
 * An answer as it travels: each report once, however many claims of the article it bears on. On a page that counts the
 * same soldiers in every paragraph that is a twentieth of the bytes, which the page's main thread would have to parse.
 */
export interface PackedCheck extends Omit<CrossCheck, 'findings'> {
  readonly reports: readonly Report[]
  readonly findings: readonly PackedFinding[]
}

/** A finding that names its reports by their place in the list. */
interface PackedFinding extends Omit<Finding, 'related'> {
  readonly related: readonly (Omit<RelatedReport, 'report'> & { readonly report: number })[]
}

/** Makes an answer ready to travel. */
export function packCheck({ findings, ...rest }: CrossCheck): PackedCheck {
  const places = new Map<Report, number>()
  const placeOf = (report: Report): number => {
    const place = places.get(report) ?? places.size
    places.set(report, place)
    return place
  }
  const packed = findings.map(({ related, ...finding }) => ({
    ...finding,
    related: related.map(({ report, ...how }) => ({ ...how, report: placeOf(report) })),
  }))
  return { ...rest, findings: packed, reports: [...places.keys()] }
}

/** The answer as it was; findings share their reports. */
export function unpackCheck({ findings, reports = [], ...rest }: PackedCheck): CrossCheck {
  const unpacked = findings.map(({ related, ...finding }) => ({
    ...finding,
    related: related.flatMap(({ report: place, ...how }) => {
      const report = reports[place]
      return report === undefined ? [] : { ...how, report }
    }),
  }))
  return { ...rest, findings: unpacked }
}

/** A page's state as it travels. */
export type PackedState = Omit<PageState, 'check'> & { readonly check?: PackedCheck }

/** Makes a page's state ready to travel: lists ask for it at each change, and the page's main thread pays for its length. */
export function packState({ check, ...rest }: PageState): PackedState {
  return check === undefined ? rest : { ...rest, check: packCheck(check) }
}

/** The state as it was. */
export function unpackState({ check, ...rest }: PackedState): PageState {
  return check === undefined ? rest : { ...rest, check: unpackCheck(check) }
}
