import { dayNumber } from '../compare/days.ts'
import { nameKey } from '../compare/names.ts'
import type { Testimony } from '../compare/testimony.ts'
import { LEFT_TO_FIGURE } from '../model/findings.ts'
import type { Reason, Standing } from '../model/relations.ts'
import type { EntityLookup } from '../world/places.ts'
import { allWars, campOf, isPartyTo } from '../world/wars.ts'
import type { Evidence } from './evidence.ts'
import { areIndependent, originIn } from './origins.ts'

/** A standing and what it rests on. */
export interface Verdict {
  readonly standing: Standing
  readonly why: Reason
}

/** What standing is decided from. */
export interface Case {
  readonly said: Testimony
  /** Everything that relates, `unrelated` left out. */
  readonly evidence: readonly Evidence[]
  readonly find: EntityLookup
  /** A statement that carries a figure, which has a finding of its own. */
  readonly isLeftToFigure?: boolean
}

/** The first that holds is the standing; the evidence of the others is shown all the same. */
const STANDINGS: readonly ((given: Case) => Verdict | undefined)[] = [disputed, outdated, corroborated, echoed]

/** A page claim against everything on record. */
export function standingOf(given: Case): Verdict {
  for (const decide of STANDINGS) {
    const verdict = decide(given)
    if (verdict !== undefined) return verdict
  }
  return { standing: 'unknown', why: unknown(given) }
}

function unknown({ evidence, isLeftToFigure }: Case): Reason {
  if (evidence.length === 0) return { rule: isLeftToFigure === true ? LEFT_TO_FIGURE : 'nothing-on-record', values: {} }
  if (evidence.some(({ relation }) => relation.kind === 'agrees' && relation.sameQuestion))
    return { rule: 'only-loosely', values: {} }
  return { rule: 'only-related', values: { reports: evidence.length } }
}

function disputed({ said, evidence }: Case): Verdict | undefined {
  const against = evidence.filter(
    ({ relation, testimony }) =>
      relation.kind === 'conflicts' && relation.sameQuestion && areIndependent(said, testimony),
  )
  // The accused side's own denial, alone, is shown and does not make a claim disputed.
  const independent = against.filter(({ relation }) => !isDenialOfAccused(said, relation.why))
  if (independent.length === 0) return undefined
  return { standing: 'disputed', why: { rule: 'disputed-by', values: { names: namesOf(said, independent) } } }
}

/** The page's claim is the accusation, and the report is the accused side's denial. */
function isDenialOfAccused(said: Testimony, { rule }: Reason): boolean {
  if (rule === 'count-denied-by-accused') return true
  return rule === 'denied-by-accused' && said.facts.kind === 'statement' && said.facts.polarity === 'for'
}

function outdated({ said, evidence }: Case): Verdict | undefined {
  const readOn = dayNumber(said.published)
  const later = evidence
    .filter(({ relation }) => relation.kind === 'updated' && relation.newer === 'recorded' && relation.sameQuestion)
    .filter(({ testimony }) => readOn !== undefined && (dayNumber(testimony.facts.asOf?.end) ?? Infinity) <= readOn)
    .sort((left, right) => (right.testimony.facts.asOf?.end ?? '').localeCompare(left.testimony.facts.asOf?.end ?? ''))
  const [latest] = later
  if (latest === undefined) return undefined
  const values = { ...latest.relation.why.values, name: latest.report.claimant.name }
  return { standing: 'outdated', why: { rule: 'outdated-by', values } }
}

function corroborated(given: Case): Verdict | undefined {
  const agreeing = closely(given).filter(({ testimony }) => areIndependent(given.said, testimony))
  if (agreeing.length === 0 || isOneCamp(given, agreeing)) return undefined
  const names = namesOf(given.said, agreeing)
  return { standing: 'corroborated', why: { rule: 'corroborated-by', values: { names, origins: names.length } } }
}

function echoed(given: Case): Verdict | undefined {
  const agreeing = closely(given)
  if (agreeing.length === 0) return undefined
  const outlets = new Set(agreeing.map(({ report }) => report.outlet.name)).size
  const independent = agreeing.filter(({ testimony }) => areIndependent(given.said, testimony))
  const rule = independent.length === 0 ? 'one-origin' : 'one-side'
  const values = { names: namesOf(given.said, agreeing), outlets }
  return { standing: 'echoed', why: { rule, values } }
}

const closely = ({ evidence }: Case): readonly Evidence[] =>
  evidence.filter(({ relation }) => relation.kind === 'agrees' && relation.closely && relation.sameQuestion)

/** Everybody who agrees, the page's own source included where it has a side, belongs to one camp of one war. */
function isOneCamp({ said, find }: Case, agreeing: readonly Evidence[]): boolean {
  const sides = agreeing.map(({ testimony }) => testimony.side)
  const everybody = said.isOwnVoice ? sides : [...sides, said.side]
  const actor = said.facts.actor === undefined ? undefined : nameKey(said.facts.actor)
  const wars = allWars().filter(({ id }) => actor !== undefined && isPartyTo(actor, id, find))
  return wars.some(({ id }) => {
    const camps = everybody.map((side) => (side === undefined ? undefined : campOf(side, id, find)))
    return camps[0] !== undefined && camps.every((camp) => camp === camps[0])
  })
}

function namesOf(said: Testimony, evidence: readonly Evidence[]): readonly string[] {
  const byOrigin = new Map<string, string>()
  for (const each of evidence) {
    const origin = originIn(said, each)
    if (!byOrigin.has(origin)) byOrigin.set(origin, each.report.claimant.name)
  }
  return [...byOrigin.values()]
}
