import type { Action, Family, Group, Measure, Role } from '../model/claims.ts'
import type { Unit } from '../model/quantity.ts'
import { wordTable } from '../text/word-set.ts'

/** How a counted thing behaves by default. */
export interface MeasureFacts {
  readonly family: Family
  readonly unit: Unit | 'money'
  readonly group: Group
  /** What it is a kind of: killed are a part of the casualties. Nothing inside agrees with the whole. */
  readonly partOf: readonly Measure[]
  /** Measures that a look-up must fetch too, because outlets say the one for the other. */
  readonly neighbours: readonly Measure[]
}

/** One measure a row: name | family | unit | group | part of | neighbours. */
const TABLE = `
troops|level|people|military||strength units
strength|level|people|military||troops
recruited|flow|people|military||troops
killed|cumulative|people|unstated|casualties irrecoverable-losses|casualties irrecoverable-losses wounded bodies
wounded|cumulative|people|unstated|casualties|casualties killed
casualties|cumulative|people|unstated||killed wounded irrecoverable-losses
irrecoverable-losses|cumulative|people|military|casualties|killed casualties missing captured
captured|cumulative|people|military|irrecoverable-losses|prisoners
prisoners|level|people|military||captured prisoners-returned
prisoners-returned|event|people|military||prisoners
hostages|level|people|civilian||prisoners
missing|level|people|unstated|irrecoverable-losses|killed
deserted|cumulative|people|military||
bodies|event|people|unstated||killed
displaced|level|people|civilian||refugees evacuated
refugees|level|people|civilian||displaced
deported|cumulative|people|civilian||
evacuated|event|people|civilian||displaced
people|level|people|unstated||
missiles|event|items|unstated|missiles-and-drones|missiles-and-drones
drones|event|items|unstated|missiles-and-drones|missiles-and-drones
missiles-and-drones|event|items|unstated||missiles drones
aircraft|level|items|unstated|weapons|
tanks|level|items|unstated|weapons vehicles|vehicles
vehicles|level|items|unstated|weapons|tanks
ships|level|items|unstated|weapons|
guns|level|items|unstated|weapons|
shells|flow|items|unstated||
bombs|event|items|unstated||
containers|cumulative|items|unstated||
air-defence|level|items|unstated|weapons|
weapons|level|items|unstated||
attacks|event|count|unstated||
units|level|count|military||troops
area|level|km2|unstated||territory-share settlements
settlements|level|settlements|unstated||area
distance|event|km|unstated||
buildings|event|items|civilian||
aid|cumulative|money|unstated|money|
damage|sum|money|unstated|money|reconstruction-cost
reconstruction-cost|sum|money|unstated|money|damage
frozen-assets|sum|money|unstated|money|
budget|sum|money|unstated|money|gdp-share
money|sum|money|unstated||
territory-share|share|percent|unstated|share|area
gdp-share|share|percent|unstated|share|budget
approval|share|percent|unstated|share|
share|share|percent|unstated||
other|level|count|unstated||
`

const words = <Word extends string>(cell: string): Word[] => cell.split(' ').filter(Boolean) as Word[]

const MEASURES = wordTable<MeasureFacts>(() =>
  TABLE.trim()
    .split('\n')
    .map((row) => {
      const [name, family, unit, group, partOf = '', neighbours = ''] = row.split('|')
      const facts = { family, unit, group, partOf: words(partOf), neighbours: words(neighbours) } as MeasureFacts
      return [name as Measure, facts] as const
    }),
)

/** Every measure of the vocabulary. */
export const allMeasures = (): readonly Measure[] => [...MEASURES.keys()] as Measure[]

/** What is known of a measure. */
export function measureFacts(measure: Measure): MeasureFacts {
  const facts = MEASURES.get(measure)
  if (facts === undefined) throw new Error(`Measures: cannot look up "${measure}": the table has no such row`)
  return facts
}

/** True when `part` is a kind of `whole` or is it: killed of casualties. */
export function isKindOf(part: Measure, whole: Measure): boolean {
  return part === whole || measureFacts(part).partOf.some((next) => isKindOf(next, whole))
}

/** The measures whose reports a look-up must fetch for this one, itself first. */
export function measuresToFetch(measure: Measure): readonly Measure[] {
  return [measure, ...measureFacts(measure).neighbours]
}

/** Actions that are a part of others: destroyed ⊂ hit, shot down ⊂ shot down or jammed. */
const ACTION_WITHIN: Partial<Record<Action, readonly Action[]>> = {
  destroyed: ['hit', 'lost'],
  damaged: ['hit'],
  hit: ['launched'],
  'shot-down': ['shot-down-or-jammed'],
  jammed: ['shot-down-or-jammed'],
  'shot-down-or-jammed': ['launched'],
  captured: ['held'],
  recaptured: ['captured'],
  delivered: ['sent'],
  sent: ['pledged'],
  deployed: ['present'],
  spent: ['allocated'],
  committed: ['allocated'],
  appropriated: ['allocated'],
}

/** True when what happened is a part of the other, or the same. */
export function isActionWithin(part: Action, whole: Action): boolean {
  return part === whole || (ACTION_WITHIN[part] ?? []).some((next) => isActionWithin(next, whole))
}

/** Actions that say the same of a stock of troops: massed, deployed, present. */
const SAME_FOR_TROOPS: readonly (Action | undefined)[] = ['present', 'deployed', 'sent', undefined]

/** True when two actions may count the same thing of a measure, so that numbers can be compared. */
export function isSameAction(measure: Measure, said: Action | undefined, recorded: Action | undefined): boolean {
  if (said === recorded) return true
  return measure === 'troops' && SAME_FOR_TROOPS.includes(said) && SAME_FOR_TROOPS.includes(recorded)
}

/** Roles that are a part of another: officers are soldiers, sappers are engineers. */
export function isRoleWithin(part: Role | undefined, whole: Role | undefined): boolean {
  return whole === undefined || part === whole
}

/** The family of a measure with what happened to it: weapons launched or shot down are an event. */
export function familyOf(measure: Measure, action?: Action): Family {
  const byAction = action === undefined ? undefined : FAMILY_BY_ACTION[action]
  const family = measureFacts(measure).family
  return byAction !== undefined && (family === 'level' || family === 'event') ? byAction : family
}

const FAMILY_BY_ACTION: Partial<Record<Action, Family>> = {
  launched: 'event',
  hit: 'event',
  'shot-down': 'event',
  jammed: 'event',
  'shot-down-or-jammed': 'event',
  destroyed: 'cumulative',
  damaged: 'cumulative',
  lost: 'cumulative',
  recaptured: 'cumulative',
  produced: 'flow',
  'in-service': 'level',
}
