import { daysOf, gapInDays } from '../compare/days.ts'
import type { Testimony } from '../compare/testimony.ts'
import type { Relation } from '../model/relations.ts'
import type { Evidence } from './evidence.ts'

/** The accused side's own denial is shown, after those who bear the claim out. */
const isOfAccused = ({ why }: Relation): boolean => why.rule.endsWith('denied-by-accused')

/** Strongest first. */
const STRENGTH: readonly ((relation: Relation) => boolean)[] = [
  (relation) => relation.kind === 'conflicts' && relation.sameQuestion && !isOfAccused(relation),
  (relation) => relation.kind === 'updated' && relation.sameQuestion,
  (relation) => relation.kind === 'agrees' && relation.sameQuestion && relation.closely,
  (relation) => relation.kind === 'agrees' && relation.sameQuestion,
  (relation) => relation.kind === 'conflicts' && relation.sameQuestion,
  (relation) => relation.kind === 'drift',
  (relation) => relation.kind === 'same-article',
  (relation) => relation.kind === 'agrees' || relation.kind === 'conflicts',
  (relation) => relation.kind === 'different-status',
  (relation) => relation.kind === 'different-scope',
  (relation) => relation.kind === 'different-time',
]

/** How many are shown of each strength: of what answers the question nearly all, of what surrounds it the nearest. */
const MOST = [40, 12, 40, 30, 12, 20, 5, 12, 8, 8, 8] as const

/** The evidence that is shown, strongest first and nearest in time first within each strength. */
export function inOrder(said: Testimony, evidence: readonly Evidence[]): readonly Evidence[] {
  const groups = STRENGTH.map((): Evidence[] => [])
  for (const each of evidence) groups[rankOf(each.relation)]?.push(each)
  return groups.flatMap((group, index) => group.sort(byNearness(said)).slice(0, MOST[index]))
}

function rankOf(relation: Relation): number {
  const rank = STRENGTH.findIndex((isOfIt) => isOfIt(relation))
  return rank < 0 ? STRENGTH.length : rank
}

function byNearness(said: Testimony): (left: Evidence, right: Evidence) => number {
  return (left, right) =>
    daysFrom(said, left) - daysFrom(said, right) ||
    byDate(left.report.published, right.report.published) ||
    left.report.id.localeCompare(right.report.id)
}

/** Dates in ISO order need no collation. */
const byDate = (left = '', right = ''): number => (left === right ? 0 : left < right ? -1 : 1)

/** Between the times that both are about; a report of an unknown time comes last. */
function daysFrom(said: Testimony, { testimony }: Evidence): number {
  const [left, right] = [daysOf(said.facts.asOf), daysOf(testimony.facts.asOf)]
  if (left === undefined) return 0
  return right === undefined ? Number.MAX_SAFE_INTEGER : gapInDays(left, right)
}
