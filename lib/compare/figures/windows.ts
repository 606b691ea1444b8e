import type { Action, Family, FigureFacts, PeriodBasis } from '../../model/claims.ts'
import { factorBetween } from '../range.ts'
import type { Testimony } from '../testimony.ts'
import type { FigurePair } from './pair.ts'

/** How near in time two figures must be, in days. */
export interface Window {
  /** Beyond this, equal numbers say nothing about each other. */
  readonly agrees: number
  /** Beyond this, other numbers may both have been right. */
  readonly conflicts: number
}

/** Widening `agrees` finds more agreement that is chance; widening `conflicts` calls a conflict of what has changed. */
const LEVEL: Window = { agrees: 45, conflicts: 7 }
/** Who has been sent has been sent: the number outlasts the months in which it may grow. */
const SENT: Window = { agrees: 90, conflicts: 7 }
/** Decrees, costs and budgets hold until the next one. */
const SETTLED: Window = { agrees: 400, conflicts: 7 }

const WINDOWS: Readonly<Record<Family, Window>> = {
  level: LEVEL,
  cumulative: LEVEL,
  change: LEVEL,
  rate: LEVEL,
  share: LEVEL,
  flow: LEVEL,
  event: LEVEL,
  authorised: SETTLED,
  sum: SETTLED,
}

/** Levels whose texts both date them to a day: in a build-up, three days are enough to change a number. */
const DATED_BY_BOTH = 3

const DATED: ReadonlySet<PeriodBasis> = new Set<PeriodBasis>(['sentence', 'context', 'recorded', 'live-entry'])

/** Aid is counted over years: no two months explain a total that is half as large again. */
const AID: Window = { agrees: 120, conflicts: 7 }
const AID_APART: Window = { agrees: 120, conflicts: 90 }
const TOO_MUCH = 1.5

/** Two totals of what one gives another, in one currency, further apart than the months between them explain. */
export const isAidApart = ({ said, recorded }: FigurePair): boolean =>
  isOfAid({ said, recorded }) &&
  [said, recorded].every(isInAll) &&
  said.facts.quantity.unit === recorded.facts.quantity.unit &&
  factorBetween(said.facts.quantity, recorded.facts.quantity) >= TOO_MUCH

const isOfAid = ({ said, recorded }: Pick<FigurePair, 'said' | 'recorded'>): boolean =>
  [said, recorded].every(({ facts }) => facts.measure === 'aid' && facts.family === 'cumulative')

/** What has been sent or received may be the weapons alone. */
const IN_ALL: ReadonlySet<Action | undefined> = new Set<Action | undefined>([
  'spent',
  'allocated',
  'appropriated',
  'committed',
  undefined,
])
const A_KIND = /\b(?:military|weapons?|arms|security|humanitarian|financial|budget)\b/i

const isInAll = ({ facts: { action, thing } }: Testimony<FigureFacts>): boolean =>
  IN_ALL.has(action) && !(thing !== undefined && A_KIND.test(thing))

/** The window of a pair: narrower for a conflict where each text dates its own figure. */
export function windowOf(pair: FigurePair): Window {
  const { said, recorded, family } = pair
  const isSent = [said, recorded].every(({ facts }) => facts.measure === 'troops' && facts.action === 'sent')
  if (isOfAid({ said, recorded })) return isAidApart(pair) ? AID_APART : AID
  const window = isSent ? SENT : WINDOWS[family]
  const areBothDated = [said, recorded].every(({ facts }) => facts.asOf !== undefined && DATED.has(facts.asOf.basis))
  return areBothDated ? { ...window, conflicts: DATED_BY_BOTH } : window
}

/** One text dates its number and the other is only dated by its publication, days on: it may have changed between. */
export function isDatedByOne({ said, recorded, family, daysApart }: FigurePair): boolean {
  if (family !== 'level' || daysApart === undefined || daysApart <= DATED_BY_BOTH) return false
  const dated = [said, recorded].filter(({ facts }) => facts.asOf !== undefined && DATED.has(facts.asOf.basis))
  return dated.length === 1
}
