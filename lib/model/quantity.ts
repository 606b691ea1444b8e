/** How the wording limits a number ("at least 10,000"). DESIGN, section 4: the wording gives the bound. */
export type Bound =
  | 'exact'
  | 'about'
  | 'at-least'
  | 'more-than'
  | 'up-to'
  | 'less-than'
  | 'range'
  | 'order-of-magnitude'

/** The unit after conversion to one base. Currencies are ISO 4217 codes in capitals. */
export type Unit =
  | 'people'
  | 'items'
  | 'km2'
  | 'km'
  | 'percent'
  | 'percentage-points'
  | 'settlements'
  | 'count'
  | Currency

/** ISO 4217 code, for example "USD". */
export type Currency = `${Uppercase<string>}`

/** A number as a speaker worded it, in base units. The range it stands for is `rangeOf` in compare. */
export interface Quantity {
  /** The number named; missing for ranges and orders of magnitude. */
  readonly value?: number
  /** Ends as worded ("11,000 to 12,000", the edges of "dozens"); missing where the wording leaves that end open. */
  readonly low?: number
  readonly high?: number
  readonly bound: Bound
  readonly unit: Unit
  /** For rates: the time one count is over. */
  readonly per?: 'hour' | 'day' | 'night' | 'week' | 'month' | 'year'
  /** As the text has it, unit and bound words included ("about 500 square miles"). */
  readonly asWritten: string
}
