import type { Relation } from '../model/relations.ts'
import type { Evidence } from './evidence.ts'

/** Strongest first. */
const STRENGTH: readonly ((relation: Relation) => boolean)[] = [
  (relation) => relation.kind === 'conflicts' && relation.sameQuestion,
  (relation) => relation.kind === 'updated' && relation.sameQuestion,
  (relation) => relation.kind === 'agrees' && relation.sameQuestion && relation.closely,
  (relation) => relation.kind === 'agrees' && relation.sameQuestion,
  (relation) => relation.kind === 'drift',
  (relation) => relation.kind === 'same-article',
  (relation) => relation.kind === 'agrees' || relation.kind === 'conflicts',
  (relation) => relation.kind === 'different-status',
  (relation) => relation.kind === 'different-scope',
  (relation) => relation.kind === 'different-time',
]

/** How many are shown of each strength: of what answers the question nearly all, of what surrounds it the nearest. */
const MOST = [40, 12, 40, 30, 20, 5, 12, 8, 8, 8] as const

/** The evidence that is shown, strongest first and nearest in time first within each strength. */
export function inOrder(evidence: readonly Evidence[]): readonly Evidence[] {
  return STRENGTH.flatMap((isOfIt, index) => {
    const group = evidence.filter((each) => rankOf(each.relation) === index && isOfIt(each.relation))
    return group.sort(byNearness).slice(0, MOST[index])
  })
}

function rankOf(relation: Relation): number {
  const rank = STRENGTH.findIndex((isOfIt) => isOfIt(relation))
  return rank < 0 ? STRENGTH.length : rank
}

function byNearness(left: Evidence, right: Evidence): number {
  const difference = nearness(left) - nearness(right)
  if (difference !== 0) return difference
  return (
    (left.report.published ?? '').localeCompare(right.report.published ?? '') ||
    left.report.id.localeCompare(right.report.id)
  )
}

const nearness = ({ relation }: Evidence): number => {
  const days = relation.why.values.daysApart
  return typeof days === 'number' ? days : 0
}
