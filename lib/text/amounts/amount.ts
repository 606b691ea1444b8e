import type { Bound } from '../../model/quantity.ts'
import type { Numeral } from '../numerals/numeral.ts'

/** How the two ends of a range are joined. */
export type RangeStyle = 'dash' | 'to' | 'between' | 'from' | 'or' | 'limits'

/**
 * A number with its bound or a range, as tokens: `from`–`to` with bound words and signs,
 * `coreFrom`–`coreTo` the number alone ("50,000", "11,000 to 12,000").
 */
export interface Amount {
  readonly from: number
  readonly to: number
  readonly coreFrom: number
  readonly coreTo: number
  readonly bound: Bound
  readonly value?: number | undefined
  readonly low?: number | undefined
  readonly high?: number | undefined
  readonly first: Numeral
  /** Upper end of a range. */
  readonly second?: Numeral | undefined
  readonly style?: RangeStyle | undefined
  /** Bound worded around a range or an order of magnitude ("up to 10,000 to 12,000"). */
  readonly worded?: Bound | undefined
}
