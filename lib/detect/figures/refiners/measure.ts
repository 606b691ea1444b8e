import type { Action, Measure } from '../../../model/claims.ts'
import { ROLE_WORDS } from '../../lexicon/en/counted-nouns.ts'
import { EVENTS, type EventName } from '../../lexicon/en/events.ts'
import type { Draft } from '../draft.ts'
import type { Refiner } from './refiner.ts'

/** Events that happen to people and are a measure of their own. */
const PEOPLE_MEASURES: Partial<Record<EventName, Measure>> = {
  killed: 'killed',
  wounded: 'wounded',
  casualties: 'casualties',
  missing: 'missing',
  deserted: 'deserted',
  displaced: 'displaced',
  evacuated: 'evacuated',
  deported: 'deported',
  recruited: 'recruited',
  surrendered: 'captured',
  captured: 'captured',
  freed: 'prisoners-returned',
  lost: 'casualties',
  destroyed: 'killed',
}
const PEOPLE: ReadonlySet<Measure> = new Set<Measure>([
  'troops',
  'people',
  'strength',
  'recruited',
  'hostages',
  'prisoners',
  'displaced',
  'refugees',
])
/** Events that are an action on a thing. */
const NO_ACTION: ReadonlySet<EventName> = new Set<EventName>([
  'killed',
  'wounded',
  'missing',
  'casualties',
  'surrendered',
  'freed',
  'recruited',
  'deserted',
  'displaced',
  'evacuated',
  'deported',
  'increase',
  'decrease',
  'suffered',
  'gave',
])

/** Names what is counted, what happened to it, and what kind of troops. */
export const measure: Refiner = {
  name: 'measure',
  refine(draft) {
    const base = draft.noun?.measure
    if (draft.measure === undefined && base === undefined) return 'nothing known is counted'
    if (draft.measure === undefined) nameMeasure(draft, base as Measure)
    draft.group ??= draft.noun?.group ?? 'unstated'
    if (draft.measure === 'troops' || draft.measure === 'strength') draft.group = 'military'
    nameRole(draft)
    return undefined
  },
}

function nameMeasure(draft: Draft, base: Measure): void {
  const event = draft.event?.event
  draft.measure = base
  if (event === undefined) return
  if (PEOPLE.has(base)) {
    const own = PEOPLE_MEASURES[event]
    if (
      own !== undefined &&
      !(base === 'hostages' && own === 'captured') &&
      !(base === 'prisoners' && own === 'captured')
    )
      draft.measure = isBoth(draft) ? 'casualties' : own
  }
  if (base === 'killed' && isBoth(draft)) draft.measure = 'casualties'
  if (!NO_ACTION.has(event)) draft.action = event as Action
}

/** "killed or wounded", "dead and injured": with no number between. */
function isBoth({ sentence, event }: Draft): boolean {
  if (event === undefined) return false
  const next = sentence.word(event.at + 1)
  if (next !== 'and' && next !== 'or' && next !== '/') return false
  const other = EVENTS.get(sentence.word(event.at + 2))?.event
  return (other === 'wounded' && event.event === 'killed') || (other === 'killed' && event.event === 'wounded')
}

function nameRole(draft: Draft): void {
  if (draft.noun?.role !== undefined) draft.role = draft.noun.role
  if (draft.head === undefined || draft.measure !== 'troops') return
  for (let at = draft.amount.to; at < draft.head; at++) {
    const role = ROLE_WORDS.get(draft.sentence.word(at))
    if (role !== undefined) draft.role = role
  }
}
