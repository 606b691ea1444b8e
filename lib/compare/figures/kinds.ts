import type { Action, FigureFacts, Group, Measure, Role } from '../../model/claims.ts'
import { isActionWithin, isKindOf, isRoleWithin, isSameAction, measureFacts } from '../../world/measures.ts'
import { type KindRelation, thingRelation } from './things.ts'

export type { KindRelation } from './things.ts'

/** In what respect two counted things differ. */
export type Facet = 'measure' | 'unit' | 'action' | 'role' | 'group' | 'thing'

/** How what is counted lies to what the other counts, and in which respect they differ most. */
export interface KindComparison {
  readonly relation: KindRelation
  readonly facet?: Facet
}

/** The respects in which two figures may count different things, most telling first. */
const FACETS: readonly { readonly facet: Facet; compare(said: FigureFacts, recorded: FigureFacts): KindRelation }[] = [
  { facet: 'unit', compare: (said, recorded) => unitRelation(said.quantity.unit, recorded.quantity.unit) },
  { facet: 'measure', compare: (said, recorded) => measureRelation(said.measure, recorded.measure) },
  { facet: 'group', compare: (said, recorded) => groupRelation(said.group, recorded.group) },
  { facet: 'action', compare: (said, recorded) => actionRelation(said.measure, said.action, recorded.action) },
  { facet: 'role', compare: (said, recorded) => roleRelation(said, recorded) },
  { facet: 'thing', compare: (said, recorded) => thingOf(said, recorded) },
]

/** Compares what is counted in every respect: one "other" makes it another thing, parts of parts are parts. */
export function compareKinds(said: FigureFacts, recorded: FigureFacts): KindComparison {
  let result: KindComparison = { relation: 'same' }
  for (const { facet, compare } of FACETS) {
    const next = compare(said, recorded)
    if (next === 'other') return { relation: 'other', facet }
    result = together(result, { relation: next, facet })
  }
  return result
}

function together(first: KindComparison, next: KindComparison): KindComparison {
  if (next.relation === 'same' || next.relation === first.relation) return first
  if (first.relation === 'same') return next
  return { ...first, relation: 'near' }
}

const COUNTED: ReadonlySet<string> = new Set(['people', 'items', 'count', 'settlements'])

function unitRelation(said: string, recorded: string): KindRelation {
  if (said === recorded || (COUNTED.has(said) && COUNTED.has(recorded))) return 'same'
  return isMoney(said) && isMoney(recorded) ? 'same' : 'other'
}

/** True for a currency code. */
export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)

/** Kinds that outlets never say for one another, though they stand near in the table of measures. */
const APART: readonly (readonly [Measure, Measure])[] = [
  ['killed', 'wounded'],
  ['prisoners', 'hostages'],
  ['killed', 'missing'],
  ['share', 'approval'],
  ['share', 'gdp-share'],
]

/** How two measures lie to each other, by the table of measures; asked for every pair of figures, and worked out once. */
export function measureRelation(said: Measure, recorded: Measure): KindRelation {
  if (said === recorded) return 'same'
  const ofSaid = relations.get(said) ?? new Map<Measure, KindRelation>()
  const relation = ofSaid.get(recorded) ?? relationByTable(said, recorded)
  relations.set(said, ofSaid.set(recorded, relation))
  return relation
}

/** There are some dozens of measures, so this stays small. */
const relations = new Map<Measure, Map<Measure, KindRelation>>()

function relationByTable(said: Measure, recorded: Measure): KindRelation {
  if (APART.some((pair) => pair.includes(said) && pair.includes(recorded))) return 'other'
  if (isKindOf(said, recorded)) return 'inside'
  if (isKindOf(recorded, said)) return 'contains'
  return isNeighbour(said, recorded) || isNeighbour(recorded, said) ? 'near' : 'other'
}

const isNeighbour = (one: Measure, other: Measure): boolean => measureFacts(one).neighbours.includes(other)

function groupRelation(said: Group, recorded: Group): KindRelation {
  if (said === recorded || said === 'unstated' || recorded === 'unstated') return 'same'
  if (recorded === 'mixed') return 'inside'
  return said === 'mixed' ? 'contains' : 'near'
}

/** Measures of people to whom one thing happened: the measure itself says which. */
const SAYS_ITS_ACTION: ReadonlySet<Measure> = new Set<Measure>([
  'killed',
  'wounded',
  'casualties',
  'irrecoverable-losses',
  'captured',
  'prisoners',
  'prisoners-returned',
  'hostages',
  'missing',
  'deserted',
  'bodies',
  'displaced',
  'refugees',
  'deported',
  'evacuated',
  'recruited',
  'strength',
  'damage',
  'reconstruction-cost',
  'frozen-assets',
  'distance',
  'approval',
  'gdp-share',
  'attacks',
])
/** Being trained somewhere, or having come, is being there; that they train is told by their task. */
const PRESENCE: ReadonlySet<Action | undefined> = new Set<Action | undefined>([
  'present',
  'deployed',
  'sent',
  'trained',
  'entered',
  'held',
  'in-service',
  undefined,
])

function actionRelation(measure: Measure, said: Action | undefined, recorded: Action | undefined): KindRelation {
  if (SAYS_ITS_ACTION.has(measure) || said === recorded || isSameAction(measure, said, recorded)) return 'same'
  if (measure === 'troops' || measure === 'units') return troopActions(said, recorded)
  if (said === undefined || recorded === undefined) return 'same'
  if (isActionWithin(said, recorded)) return 'inside'
  return isActionWithin(recorded, said) ? 'contains' : 'near'
}

const troopActions = (said: Action | undefined, recorded: Action | undefined): KindRelation =>
  PRESENCE.has(said) && PRESENCE.has(recorded) ? 'same' : 'near'

function roleRelation(said: FigureFacts, recorded: FigureFacts): KindRelation {
  const [left, right] = [taskOf(said), taskOf(recorded)]
  if (left === right) return 'same'
  if (isRoleWithin(left, right)) return 'inside'
  return isRoleWithin(right, left) ? 'contains' : 'near'
}

/** "In training" and "being trained" are one; fighting is what soldiers are counted for. */
function taskOf({ measure, role, action }: FigureFacts): Role | undefined {
  if (role === 'combat') return undefined
  return role === undefined && action === 'trained' && measure === 'troops' ? 'training' : role
}

function thingOf(said: FigureFacts, recorded: FigureFacts): KindRelation {
  return said.measure === recorded.measure ? thingRelation(said.measure, said.thing, recorded.thing) : 'same'
}
