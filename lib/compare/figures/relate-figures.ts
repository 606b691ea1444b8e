import type { Unit } from '../../model/quantity.ts'
import type { Relation } from '../../model/relations.ts'
import { reason, unrelated } from '../outcome.ts'
import { factorBetween, isMagnitude, pointOf } from '../range.ts'
import { doubtsOf } from './doubts.ts'
import type { FigurePair } from './pair.ts'
import type { FigureRule } from './rule.ts'
import { QUESTION_RULES } from './rules/question.ts'
import { SAME_ARTICLE_RULES } from './rules/same-article.ts'
import { SCOPE_RULES } from './rules/scope.ts'
import { SOURCE_RULES } from './rules/source.ts'
import { STATUS_RULES } from './rules/status.ts'
import { TIME_RULES } from './rules/time.ts'
import { VALUE_RULES } from './rules/value.ts'

/** Every rule for two figures, in order: the first that decides wins, and its name goes into the explanation. */
export const FIGURE_RULES: readonly FigureRule[] = [
  ...SAME_ARTICLE_RULES, // first: an article is no witness for itself
  ...QUESTION_RULES, // equal numbers of different things prove nothing
  ...STATUS_RULES, // plans are not reports
  ...SOURCE_RULES, // before any conflict: nobody contradicts himself by counting again
  ...TIME_RULES, // before scope: a part of last month's whole is no part of today's
  ...SCOPE_RULES,
  ...VALUE_RULES, // last: it always decides
]

/** How two figures relate. */
export function relateFigures(pair: FigurePair): Relation {
  for (const rule of FIGURE_RULES) {
    const relation = rule.decide(pair)
    if (relation === undefined) continue
    if (isHardlyOneThing(pair, relation)) return unrelated(reason('other-thing', pair))
    return relation.kind === 'conflicts' && pair.isSameSource ? ownWord(pair) : relation
  }
  throw new Error(`Figure rules: cannot relate "${pair.said.facts.quantity.asWritten}": no rule decided`)
}

/** Sources that disagree about one thing never did so by more: two captives and 2,700 wounded are two things. */
const MOST_APART = { few: 20, event: 60, any: 200 } as const
const isCounted = (unit: Unit): boolean => unit === 'people' || unit === 'items' || unit === 'count'
/** So few are often some of those who are counted. */
const FEW = 50

function isHardlyOneThing({ said, recorded, family }: FigurePair, { kind }: Relation): boolean {
  if (kind !== 'conflicts' && kind !== 'updated') return false
  const [left, right] = [said.facts.quantity, recorded.facts.quantity]
  if (!isCounted(left.unit)) return false
  if (isMagnitude(left) || isMagnitude(right)) return factorBetween(left, right) > MOST_APART.event
  const areFew = Math.min(pointOf(left), pointOf(right)) <= FEW
  const most = !areFew ? MOST_APART.any : family === 'event' ? MOST_APART.event : MOST_APART.few
  return factorBetween(left, right) > most
}

/**
 * Nobody is set against himself: numbers of one source that no rule explains are only shown side by side. Of one time and
 * in one article they may be two tellings of one number: whether they are is told by where they stand.
 */
function ownWord(pair: FigurePair): Relation {
  if (pair.isWithinArticle && pair.daysApart === 0 && doubtsOf(pair).length === 0)
    return { kind: 'different-time', sameQuestion: true, why: reason('page-tells-two', pair) }
  return { kind: 'different-time', sameQuestion: false, why: reason('one-source-two-numbers', pair) }
}
