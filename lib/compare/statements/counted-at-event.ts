import type { FigureFacts } from '../../model/claims.ts'
import type { Relation } from '../../model/relations.ts'
import { nameKey } from '../names.ts'
import { amount, knownOf } from '../outcome.ts'
import type { Testimony } from '../testimony.ts'

/** A count of what may be the event that a statement tells of. */
export function countedAtEvent({ facts, speaker, source }: Testimony<FigureFacts>): Relation {
  const values = knownOf({ ...valuesOfCount(facts), recordedSpeaker: speaker ?? source })
  return { kind: 'different-scope', sameQuestion: false, why: { rule: 'counted-at-event', values } }
}

/** What a reason says of a count that is set beside a statement: how many, of what, whose, where and when. */
export function valuesOfCount({ quantity, measure, actor, place, asOf }: FigureFacts) {
  return {
    said: amount(quantity),
    recorded: amount(quantity),
    measure,
    actor: actor === undefined ? undefined : nameKey(actor),
    recordedPlace: place === undefined ? undefined : nameKey(place),
    recordedDay: asOf?.start,
  }
}
