import type { FigureFacts } from '../../model/claims.ts'
import type { Relation } from '../../model/relations.ts'
import { nameKey } from '../names.ts'
import { amount, knownOf } from '../outcome.ts'
import type { Testimony } from '../testimony.ts'

/** A count of what may be the event that a statement tells of. */
export function countedAtEvent({ facts, speaker, source }: Testimony<FigureFacts>): Relation {
  const { quantity, measure, actor, place, asOf } = facts
  const values = {
    said: amount(quantity),
    recorded: amount(quantity),
    measure,
    actor: actor === undefined ? undefined : nameKey(actor),
    recordedPlace: place === undefined ? undefined : nameKey(place),
    recordedDay: asOf?.start,
    recordedSpeaker: speaker ?? source,
  }
  return { kind: 'different-scope', sameQuestion: false, why: { rule: 'counted-at-event', values: knownOf(values) } }
}
