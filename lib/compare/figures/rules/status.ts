import type { Status } from '../../../model/claims.ts'
import { reason, unrelated } from '../../outcome.ts'
import type { FigureRule } from '../rule.ts'

/** Planned and possible things are not there yet; what was estimated or confirmed is. */
type When = 'not-yet' | 'now' | 'denied'

function whenOf(status: Status): When {
  switch (status) {
    case 'planned':
    case 'possible':
      return 'not-yet'
    case 'denied':
      return 'denied'
    case 'actual':
    case 'estimated':
    case 'confirmed':
      return 'now'
  }
}

/** What is planned or possible against what is reported. */
export const STATUS_RULES: readonly FigureRule[] = [
  {
    name: 'planned-or-reported',
    decide: (pair) => {
      const [said, recorded] = [pair.said.facts.status, pair.recorded.facts.status]
      if (whenOf(said) === whenOf(recorded)) return undefined
      // Jets that are promised are no bombers that burnt.
      if (pair.kind.relation === 'near' && pair.kind.facet === 'thing') return unrelated(reason('other-thing', pair))
      const isDenial = whenOf(said) === 'denied' || whenOf(recorded) === 'denied'
      const rule = isDenial ? 'figure-denied' : 'planned-or-reported'
      return {
        kind: 'different-status',
        sameQuestion: true,
        why: reason(rule, pair, { saidStatus: said, recordedStatus: recorded }),
      }
    },
  },
]
