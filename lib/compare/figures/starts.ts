import type { PreparedFigure } from './prepared.ts'

/** Whether two running counts began together. `presumed`: one of them does not say, its war's first day is taken. */
export type StartRelation = 'same' | 'presumed' | 'different' | 'unknown'

/** Counts that began within this many days of each other began with the same event. */
const SAME_START_DAYS = 31

/** Compares where two running counts begin. */
export function compareStarts(left: PreparedFigure, right: PreparedFigure): StartRelation {
  const { start: said } = left
  const { start: recorded } = right
  if (left.isContingent && right.isContingent && said?.isStated !== true && recorded?.isStated !== true) return 'same'
  if (said === undefined || recorded === undefined) return 'unknown'
  const areStated = said.isStated && recorded.isStated
  if (Math.abs(said.day - recorded.day) > SAME_START_DAYS) return areStated ? 'different' : 'unknown'
  return areStated ? 'same' : 'presumed'
}
