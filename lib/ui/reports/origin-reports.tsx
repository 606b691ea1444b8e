import type { JSX } from 'preact'
import type { ClaimantRole } from '../../model/reports.ts'
import { nameFromId, nameIn, nameShown } from '../../wording/names.ts'
import { Facts } from '../parts/facts.tsx'
import { OriginMark } from '../plot/shapes.tsx'
import { useWords, type Words } from '../words.ts'
import { ReportRow } from './report-row.tsx'
import type { OriginGroup } from './sections.ts'

/** One origin: who it is, in what role, and the reports that carry it. */
export function OriginReports({ group, index }: { readonly group: OriginGroup; readonly index: number }): JSX.Element {
  const words = useWords()
  const { origin, reports } = group
  return (
    <div class="origin">
      <h4 class="origin-name">
        <OriginMark origin={index} />
        <span>
          {nameShown(words.locale, origin.name)} <Facts of={roleWords(words, group)} class="role" />
        </span>
      </h4>
      {origin.path.length > 2 && (
        <p class="origin-path">
          {words.say('card.path', { path: origin.path.map((name) => nameShown(words.locale, name)).join(' ← ') })}
        </p>
      )}
      <ul class="report-list">
        {reports.map((related) => (
          <ReportRow key={related.report.id} related={related} origin={origin.name} />
        ))}
      </ul>
    </div>
  )
}

/** "party to this war, Ukraine": the same words for all sides. */
function roleWords({ locale, say }: Words, { origin, reports }: OriginGroup): readonly string[] {
  const role = origin.role ?? reports[0]?.report.claimant.role
  const side = origin.side ?? reports[0]?.report.claimant.side
  const sideName = side === undefined || nameFromId(side) === origin.name ? [] : [nameIn(locale, side)]
  return [
    ...(isRole(role) && role !== 'unknown' ? [say(`role.${role}`)] : []),
    ...sideName,
    ...(origin.isPageOrigin ? [say('card.page-origin')] : []),
  ]
}

const ROLES: ReadonlySet<string> = new Set<ClaimantRole>([
  'party-to-war',
  'party-to-event',
  'counts-by-name',
  'state-run-outlet',
  'government',
  'international-body',
  'press',
  'researchers',
  'unknown',
])

function isRole(role: string | undefined): role is ClaimantRole {
  return role !== undefined && ROLES.has(role)
}
