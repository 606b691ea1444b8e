import type { Report } from '../../../lib/model/reports.ts'
import type { Ledger } from './ledger.ts'

/** The address without what does not tell pages apart. */
export function addressKey(url: string): string {
  const { hostname, pathname, search } = new URL(url)
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`.toLowerCase()
}

function questionOf({ facts, claimant }: Report): string {
  const who = claimant.id ?? claimant.name
  if (facts.kind === 'statement')
    return [who, facts.proposition ?? facts.content, facts.stance, facts.polarity].join('|')
  const { value, low, high } = facts.quantity
  const place = facts.place?.id ?? facts.place?.text
  const actor = facts.actor?.id ?? facts.actor?.text
  return [
    who,
    facts.measure,
    facts.action,
    facts.family,
    value,
    low,
    high,
    actor,
    place,
    facts.since,
    facts.thing,
  ].join('|')
}

/** Fields of `first` win; what it lacks comes from its twin. */
function filled(first: Report, twin: Report): Report {
  return { ...twin, ...first, facts: { ...twin.facts, ...first.facts } as Report['facts'] }
}

/** One report for one statement on one page: the first stays, its gaps are filled from the twins. */
export function withoutDuplicates(reports: readonly Report[], ledger: Ledger): readonly Report[] {
  const kept = new Map<string, Report>()
  for (const report of reports) {
    const key = `${addressKey(report.url)}|${questionOf(report)}`
    const first = kept.get(key)
    if (first === undefined) kept.set(key, report)
    else {
      ledger.applied('same-page-same-figure', `${report.id} into ${first.id}`)
      kept.set(key, filled(first, report))
    }
  }
  return [...kept.values()]
}
