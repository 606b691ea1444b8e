import { dayNumber, gapInDays } from '../../days.ts'
import { reason } from '../../outcome.ts'
import { pointOf } from '../../range.ts'
import type { FigurePair } from '../pair.ts'
import type { FigureRule } from '../rule.ts'

/** The page itself on record: neither for nor against. */
export const SAME_ARTICLE_RULES: readonly FigureRule[] = [
  {
    name: 'same-article',
    decide: (pair) =>
      !pair.isWithinArticle && (isSameAddress(pair) || isSameText(pair))
        ? { kind: 'same-article', sameQuestion: true, why: reason('same-article', pair) }
        : undefined,
  },
]

const isSameAddress = ({ said, recorded }: FigurePair): boolean =>
  said.address !== '' && said.address === recorded.address

/** One outlet, one day, one number of one thing: the same text under another address. */
function isSameText({ said, recorded, kind, actors }: FigurePair): boolean {
  const [left, right] = [dayNumber(said.published), dayNumber(recorded.published)]
  if (said.outlet === '' || said.outlet !== recorded.outlet || left === undefined || right === undefined) return false
  const isOneDay = gapInDays({ first: left, last: left }, { first: right, last: right }) <= 1
  const isOneNumber = pointOf(said.facts.quantity) === pointOf(recorded.facts.quantity)
  return isOneDay && isOneNumber && kind.relation === 'same' && actors === 'same'
}
