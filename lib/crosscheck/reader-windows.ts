import { daysOf, gapInDays } from '../compare/days.ts'
import type { Testimony } from '../compare/testimony.ts'
import type { Family } from '../model/claims.ts'
import type { Relation } from '../model/relations.ts'
import type { Evidence } from './evidence.ts'

/**
 * How near two figures must be for this reader. Both can only be more careful than the rules are by themselves: a reader
 * may see fewer agreements and fewer disputes, never one that the rules did not find.
 */
export interface ReaderWindows {
  /** Most days between two figures that change with time; 0 leaves it to the rules. */
  readonly days: number
  /** Gap, as a share of the larger number, up to which two numbers are called loosely agreeing; the rules' own is 0.1. */
  readonly gap: number
}

/** Decrees, costs and single events do not change from day to day: their rules ask for the same decree or event. */
const UNCHANGING: ReadonlySet<Family> = new Set<Family>(['event', 'authorised', 'sum'])

/** The evidence as this reader wants it compared. */
export function withinWindows(
  windows: ReaderWindows,
  said: Testimony,
  evidence: readonly Evidence[],
): readonly Evidence[] {
  return evidence.map((each) => {
    const relation = tooFarApart(windows, said, each) ?? nearEnough(windows, said, each)
    return relation === undefined ? each : { ...each, relation }
  })
}

function tooFarApart(
  { days }: ReaderWindows,
  said: Testimony,
  { testimony, relation }: Evidence,
): Relation | undefined {
  if (days === 0 || (relation.kind !== 'agrees' && relation.kind !== 'conflicts')) return undefined
  if (!mayChange(said) || !mayChange(testimony)) return undefined
  const [own, other] = [daysOf(said.facts.asOf), daysOf(testimony.facts.asOf)]
  if (own === undefined || other === undefined) return undefined
  const daysApart = gapInDays(own, other)
  if (daysApart <= days) return undefined
  const values = { ...relation.why.values, daysApart, days }
  return {
    kind: 'different-time',
    daysApart,
    sameQuestion: relation.sameQuestion,
    why: { rule: 'beyond-readers-days', values },
  }
}

function nearEnough({ gap }: ReaderWindows, said: Testimony, { testimony, relation }: Evidence): Relation | undefined {
  if (relation.kind !== 'conflicts' || relation.factor === undefined) return undefined
  if (said.facts.kind !== 'figure' || testimony.facts.kind !== 'figure') return undefined
  if (1 - 1 / relation.factor > gap) return undefined
  const values = { ...relation.why.values, percent: Math.round(gap * 100) }
  return {
    kind: 'agrees',
    closely: false,
    sameQuestion: relation.sameQuestion,
    why: { rule: 'within-readers-gap', values },
  }
}

function mayChange({ facts }: Testimony): boolean {
  return facts.kind === 'figure' && !UNCHANGING.has(facts.family)
}
