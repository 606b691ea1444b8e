import type { Claim } from '../../model/claims.ts'
import type { PageState } from '../../model/page-state.ts'
import type { Report } from '../../model/reports.ts'
import { nameFromId, nameOf } from '../../wording/names.ts'
import { groupBy } from '../group-by.ts'

/** What one speaker of the article says in it, and what else is on record from the same speaker about the same questions. */
export interface Ledger {
  readonly name: string
  readonly here: readonly Claim[]
  readonly onRecord: readonly Report[]
}

/** One ledger for every named speaker of the article, those with most to show first. */
export function ledgersOf(page: PageState): readonly Ledger[] {
  const reports = recordedReports(page)
  const spoken = page.claims.flatMap((claim) => {
    const speaker = claim.chain.at(-1)?.speaker
    return speaker === undefined ? [] : [{ claim, key: speaker.id ?? speaker.text, name: nameOf(speaker) }]
  })
  return [...groupBy(spoken, ({ key }) => key)]
    .map(([key, own]) => ({
      name: own[0]?.name ?? key,
      here: own.map(({ claim }) => claim),
      onRecord: reports
        .filter(({ claimant }) => claimant.id === key || claimant.name === key || claimant.name === nameFromId(key))
        .sort(byDate),
    }))
    .sort((one, other) => other.here.length + other.onRecord.length - (one.here.length + one.onRecord.length))
}

function recordedReports(page: PageState): readonly Report[] {
  const all = page.check?.findings.flatMap(({ related }) => related.map(({ report }) => report)) ?? []
  return [...new Map(all.map((report) => [report.id, report])).values()]
}

function byDate(one: Report, other: Report): number {
  const day = ({ facts, published }: Report) => facts.asOf?.start ?? published ?? ''
  return day(one).localeCompare(day(other))
}
