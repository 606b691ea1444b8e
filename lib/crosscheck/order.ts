import { daysOf, gapInDays } from '../compare/days.ts'
import { isNameless } from '../compare/sources.ts'
import type { Testimony } from '../compare/testimony.ts'
import type { Relation } from '../model/relations.ts'
import type { Report } from '../model/reports.ts'
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
const MOST = [40, 6, 40, 30, 12, 20, 5, 12, 8, 8, 8] as const

/** The evidence that is shown: strongest first, and within each strength by `PRECEDENCE`. */
export function inOrder(said: Testimony, evidence: readonly Evidence[]): readonly Evidence[] {
  const groups = STRENGTH.map((): Evidence[] => [])
  for (const each of evidence) groups[rankOf(each.relation)]?.push(each)
  return groups.flatMap((group, index) => sorted(said, group).slice(0, MOST[index]))
}

function rankOf(relation: Relation): number {
  const rank = STRENGTH.findIndex((isOfIt) => isOfIt(relation))
  return rank < 0 ? STRENGTH.length : rank
}

/** Evidence with the days between the times that it and the page's claim are about. */
interface Placed {
  readonly each: Evidence
  readonly days: number
  readonly isOfOneEvent: boolean
}

/** What comes first among reports of one strength; the first row that tells two of them apart decides. */
const PRECEDENCE: readonly ((placed: Placed) => number)[] = [
  timeStep, // the same event or day, the same week, month, season
  ({ each }) => voiceOf(each.testimony), // whom a reader can name, before whom not
  ({ each }) => handOf(each.report), // where it was said or found, before who prints it again
  ({ days }) => days,
]

function sorted(said: Testimony, group: readonly Evidence[]): readonly Evidence[] {
  return group
    .map((each) => ({ each, ranks: PRECEDENCE.map((rank) => rank(placed(said, each))) }))
    .sort((one, other) => byRanks(one.ranks, other.ranks) || byDate(one.each.report, other.each.report))
    .map(({ each }) => each)
}

function placed(said: Testimony, each: Evidence): Placed {
  const { occasion } = said.facts
  const isOfOneEvent = occasion !== undefined && occasion === each.testimony.facts.occasion
  return { each, days: daysFrom(said, each), isOfOneEvent }
}

/** Days of a step: within one, who says it matters more than a day or two. */
const STEPS = [0, 7, 31, 100] as const

function timeStep({ days, isOfOneEvent }: Placed): number {
  const step = isOfOneEvent ? 0 : STEPS.findIndex((most) => days <= most)
  return step < 0 ? STEPS.length : step
}

/** Somebody by name, then people without a name, then a text that names nobody. */
const voiceOf = (testimony: Testimony): number => (testimony.isOwnVoice ? 2 : isNameless(testimony) ? 1 : 0)

/** The claimant's own page, then who reports it, then who passes on another's report, then copies. */
function handOf({ primary, via, reprintOf, quality = 'normal' }: Report): number {
  if (quality !== 'normal' || reprintOf !== undefined) return 3
  if (primary === true) return 0
  return via === undefined ? 1 : 2
}

function byRanks(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((rank, index) => rank !== right[index])
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
}

/** The earlier report first; dates in ISO order need no collation. */
function byDate({ published: left = '', id }: Report, { published: right = '', id: otherId }: Report): number {
  if (left !== right) return left < right ? -1 : 1
  return id.localeCompare(otherId)
}

/** Between the times that both are about; a report of an unknown time comes last. */
function daysFrom(said: Testimony, { testimony }: Evidence): number {
  const [left, right] = [daysOf(said.facts.asOf), daysOf(testimony.facts.asOf)]
  if (left === undefined) return 0
  return right === undefined ? Number.MAX_SAFE_INTEGER : gapInDays(left, right)
}
