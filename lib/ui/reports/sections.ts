import type { Finding, Origin, RelatedReport } from '../../model/findings.ts'
import type { Relation } from '../../model/relations.ts'
import { groupBy } from '../group-by.ts'

/** The groups that reports are shown in; each has its words in `relation.*`. */
export type SectionKind =
  | 'conflicts'
  | 'agrees'
  | 'agrees-loosely'
  | 'updated-recorded'
  | 'updated-said'
  | 'drift'
  | 'different-time'
  | 'different-scope'
  | 'different-status'
  | 'same-article'
  | 'possibly'

/** All reports from one origin within a section. */
export interface OriginGroup {
  readonly origin: Origin
  readonly reports: readonly RelatedReport[]
}

/** One group of reports, by origin, strongest first. */
export interface Section {
  readonly kind: SectionKind
  readonly groups: readonly OriginGroup[]
  readonly count: number
}

/** What is read first: the other side of a dispute before those who agree, and what settles less after it. */
const ORDER: readonly SectionKind[] = [
  'conflicts',
  'updated-recorded',
  'agrees',
  'agrees-loosely',
  'drift',
  'updated-said',
  'different-time',
  'different-scope',
  'different-status',
  'possibly',
  'same-article',
]

/** The section that a relation is shown in; none where it is no relation at all. */
export function sectionOf(relation: Relation): SectionKind | undefined {
  if (relation.kind === 'unrelated') return undefined
  if (relation.kind === 'same-article') return 'same-article'
  if (!relation.sameQuestion) return 'possibly'
  switch (relation.kind) {
    case 'agrees':
      return relation.closely ? 'agrees' : 'agrees-loosely'
    case 'updated':
      return relation.newer === 'recorded' ? 'updated-recorded' : 'updated-said'
    default:
      return relation.kind
  }
}

/** The reports of a finding in sections, each by origin, in the order in which they are read. */
export function sectionsOf(finding: Pick<Finding, 'related' | 'origins'>): readonly Section[] {
  const bySection = groupBy(finding.related, ({ relation }) => sectionOf(relation))
  return ORDER.flatMap((kind) => {
    const reports = bySection.get(kind)
    return reports === undefined ? [] : [{ kind, count: reports.length, groups: groupsOf(reports, finding.origins) }]
  })
}

function groupsOf(reports: readonly RelatedReport[], origins: readonly Origin[]): readonly OriginGroup[] {
  return [...groupBy(reports, ({ origin }) => origin)].map(([id, own]) => ({
    origin: origins.find((origin) => origin.id === id) ?? originOf(own),
    reports: own,
  }))
}

/** A report whose origin was not named stands for itself. */
function originOf([first]: readonly RelatedReport[]): Origin {
  if (first === undefined) throw new Error('Sections: cannot name an origin without any report')
  const { claimant, outlet } = first.report
  return {
    id: first.origin,
    name: claimant.name,
    role: claimant.role,
    outlets: [outlet.name],
    path: [claimant.name],
    isPageOrigin: false,
    why: first.relation.why,
  }
}

/** How many reports of a section are seen before the reader asks for the rest. */
export const SEEN_AT_FIRST = 3

/** The best of a section: one report of each origin before a second one of any, in the section's own order. */
export function bestOf(section: Section, limit: number = SEEN_AT_FIRST): readonly OriginGroup[] {
  const chosen = new Set(roundRobin(section.groups.map(({ reports }) => reports)).slice(0, limit))
  return section.groups
    .map((group) => ({ ...group, reports: group.reports.filter((report) => chosen.has(report)) }))
    .filter(({ reports }) => reports.length > 0)
}

function roundRobin<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1))).flat()
}
