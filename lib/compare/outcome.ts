import type { FigureFacts } from '../model/claims.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Reason, Relation, Value } from '../model/relations.ts'
import type { FigurePair } from './figures/pair.ts'
import { nameKey } from './names.ts'

type Values = Readonly<Record<string, Value>>

/** "about|11000|||people|": a quantity as one value of a reason, which `wording` puts into words. */
export const amount = ({ bound, value, low, high, unit, per }: Quantity): string =>
  `${bound}|${value ?? ''}|${low ?? ''}|${high ?? ''}|${unit}|${per ?? ''}`

/** A rule's name with what every sentence about two figures needs: amounts, thing counted, days, places. */
export function reason(rule: string, { said, recorded }: FigurePair, more: Values = {}): Reason {
  const [left, right] = [said.facts, recorded.facts]
  const values: Values = {
    said: amount(left.quantity),
    recorded: amount(right.quantity),
    measure: left.measure,
    recordedMeasure: right.measure === left.measure ? undefined : right.measure,
    actor: left.actor === undefined ? undefined : nameKey(left.actor),
    saidDay: dayOf(left.asOf),
    recordedDay: dayOf(right.asOf),
    saidPlace: left.place === undefined ? undefined : nameKey(left.place),
    recordedPlace: right.place === undefined ? undefined : nameKey(right.place),
    ...kinds(left, right, more.facet),
    ...more,
  }
  return { rule, values: knownOf(values) }
}

/** The values that are known. */
export function knownOf(values: Values): Values {
  const known: Record<string, Value> = {}
  for (const name in values) if (values[name] !== undefined) known[name] = values[name]
  return known
}

/** In what the two counts differ, as keys of words: "action.hit", "measure.killed"; a thing in the text's own words. */
function kinds(said: FigureFacts, recorded: FigureFacts, facet: Value): Values {
  return { saidKind: kindOf(said, facet), recordedKind: kindOf(recorded, facet) }
}

function kindOf({ measure, action, role, group, thing }: FigureFacts, facet: Value): string | undefined {
  switch (facet) {
    case 'measure':
      return `measure.${measure}`
    case 'action':
      return action === undefined ? undefined : `action.${action}`
    case 'role':
      return role === undefined ? undefined : `troops.${role}`
    case 'group':
      return group === 'unstated' ? undefined : `group.${group}`
    case 'thing':
      return thing
    default:
      return undefined
  }
}

/** A day, or a month where the period is one. */
function dayOf(period: { readonly start: string; readonly end: string } | undefined): string | undefined {
  if (period === undefined || period.start === period.end) return period?.start
  const isMonth = period.start.slice(0, 7) === period.end.slice(0, 7) && period.start.endsWith('-01')
  return isMonth ? period.start.slice(0, 7) : period.start
}

/** Another question altogether. */
export const unrelated = (why: Reason): Relation => ({ kind: 'unrelated', why, sameQuestion: false })
