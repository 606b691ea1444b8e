import type { Problem } from '../../model/result.ts'
import { shown } from './fields.ts'
import type { FigureLine } from './lines.ts'

/** What no single field can tell: a figure needs a number, a range both of its ends, the lower one first. */
export function numberProblem({ value, low, high, bound }: FigureLine): Problem | undefined {
  if (bound === 'range' && (low === undefined || high === undefined))
    return { path: low === undefined ? 'low' : 'high', expected: 'both ends of the range', found: 'nothing' }
  if (low !== undefined && high !== undefined && low > high)
    return { path: 'high', expected: `a number from ${low}, the lower end, on`, found: shown(high) }
  if (value === undefined && low === undefined && high === undefined)
    return { path: 'value', expected: 'a number, or "low" and "high"', found: 'nothing' }
  return undefined
}
