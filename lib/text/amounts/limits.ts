import type { Token } from '../tokens.ts'
import { wordSet } from '../word-set.ts'
import type { Amount } from './amount.ts'

/** An interval between two limits; a missing end is open, `…In` says whether the limit itself belongs to it. */
export interface Limits {
  readonly low?: number
  readonly high?: number
  readonly lowIn: boolean
  readonly highIn: boolean
}

/** What a number with its bound leaves open, or the two ends of a range; `undefined` for a plain number. */
export function limitsOf({ bound, value, low, high }: Amount): Limits | undefined {
  if (bound === 'range' && low !== undefined && high !== undefined) return { low, high, lowIn: true, highIn: false }
  if (value === undefined) return undefined
  if (bound === 'at-least') return { low: value, lowIn: true, highIn: false }
  if (bound === 'more-than') return { low: value, lowIn: false, highIn: false }
  if (bound === 'up-to') return { high: value, lowIn: false, highIn: true }
  return bound === 'less-than' ? { high: value, lowIn: false, highIn: false } : undefined
}

const JOINTS = wordSet('and but')

/** "more than 10 but fewer than 40", "at most 100 and at least 20": a floor and a ceiling that fit are one interval. */
export function joinLimits(tokens: readonly Token[], one: Amount, other: Amount): Limits | undefined {
  const isJoined = other.from === one.to + 1 && JOINTS.has(tokens[one.to]?.lower ?? '')
  const [left, right] = [limitsOf(one), limitsOf(other)]
  if (!isJoined || left === undefined || right === undefined) return undefined
  const floor = left.low !== undefined ? left : right
  const ceiling = floor === left ? right : left
  if (floor.low === undefined || ceiling.high === undefined || floor.high !== undefined || ceiling.low !== undefined)
    return undefined
  return floor.low < ceiling.high
    ? { low: floor.low, high: ceiling.high, lowIn: floor.lowIn, highIn: ceiling.highIn }
    : undefined
}
