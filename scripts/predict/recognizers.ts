import type { Amount } from '../../lib/text/amounts/amount.ts'
import { joinLimits, type Limits, limitsOf } from '../../lib/text/amounts/limits.ts'
import { readAmounts } from '../../lib/text/amounts/read-amounts.ts'
import { readCalculation } from '../../lib/text/numerals/calculations.ts'
import type { Numeral } from '../../lib/text/numerals/numeral.ts'
import { type Token, tokenize } from '../../lib/text/tokens.ts'
import type { OpenPredictor } from './predictor.ts'

interface Input {
  readonly id: string
  readonly set: string
  readonly text: string
}

/** Reads numbers and ranges of single sentences. */
export const open: OpenPredictor = async () => ({
  answer(input) {
    const { id, set, text } = checked(input)
    const tokens = tokenize(text)
    const amounts = readAmounts(tokens, { decimal: 'dot', read: readCalculation })
    return {
      id,
      values: valuesOf(set, tokens, amounts),
      ranges: set === 'NumberRangeModel' ? rangesOf(tokens, amounts) : [],
    }
  },
})

function checked(input: unknown): Input {
  const row = input as Input
  if (typeof row?.text !== 'string') throw new Error('recognizers: expected a string in "text"')
  return row
}

/** Units that each set is about, right after the number or glued to it. */
const UNITS: Readonly<Record<string, RegExp>> = {
  AgeModel: /^-?(?:years?|months?|weeks?|days?)(?: |-)(?:old|of age)/,
  CurrencyModel:
    /^(?:us |u\.s\. |australian |swiss |turkish |hong kong |finnish |canadian |thousand )*-?(?:dollars?|euros?|pounds?|yen|yuan|rmb|usd|eur|gbp|cents?|pence|pennies|penny|francs?|markka|rupees?|lira|€|£|\$|¥|元|₾|btc|satoshis?|kuai|musd|meur|mgbp|rubles?)(?![a-z])/,
  DimensionModel:
    /^-?(?:square |cubic |metric |nautical )?(?:feet|foot|ft|miles?|inch(?:es)?|in|yards?|km2?|kilometers?|kilometres?|meters?|metres?|centimeters?|cm|mm|m2?|dm|pm|picometers?|lbs?|pounds?|tons?|tonnes?|t|kg|grams?|mg|μg|micrograms?|microgrammes?|gallons?|barrels?|liters?|litres?|teaspoons?|acres?|hectares?|mb|gb|kph|kmph|turns?|drachma|<kg>)(?![a-z0-9])/,
  TemperatureModel:
    /^(?:deg(?:ree)?s?\.? ?)?(?:celsius|centigrate|centigrade|fahrenheit|farenheit|c|f|k|°|degrees?|deg)(?![a-z-])(?! angle)/,
  PercentModel: /^(?:%|percent|per cent|percentage)/,
}
const SIGNS: Readonly<Record<string, RegExp>> = {
  CurrencyModel: /(?:[$€£¥]|usd|gbp|eur|sen|rs) ?$/i,
  AgeModel: /\bage[d]? $/i,
}

function valuesOf(set: string, tokens: readonly Token[], amounts: readonly Amount[]): number[] {
  const numerals = amounts.flatMap(({ first, second }) => (second === undefined ? [first] : [first, second]))
  return numerals
    .filter((numeral) => numeral.kind !== 'order' && belongs(set, tokens, numeral))
    .map(({ value }) => value)
}

function belongs(set: string, tokens: readonly Token[], { to, from, digits }: Numeral): boolean {
  const glued = digits?.suffix ?? ''
  const unit = UNITS[set]
  if (unit === undefined)
    return (
      set !== 'OrdinalModel' && (glued === '' || /^(?:k|mn|mm|mil|mln|b|bn|bln|t|tn|tln|dzs?|x10|e\d*)$/.test(glued))
    )
  const behind = `${glued}${glued === '' ? '' : ' '}${wordsFrom(tokens, to)}`
  const sign = SIGNS[set]
  return unit.test(behind.trim()) || (sign?.test(wordsTo(tokens, from)) ?? false)
}

const wordsFrom = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at, at + 5)
    .map(({ lower }) => lower)
    .join(' ')
    .replaceAll(' - ', '-')
    .replace(/^- /, '-')
    .replace('< kg >', '<kg>')
const wordsTo = (tokens: readonly Token[], at: number): string =>
  `${tokens
    .slice(Math.max(0, at - 2), at)
    .map(({ lower }) => lower)
    .join(' ')} `

interface Row {
  readonly lo: number | null
  readonly hi: number | null
  readonly loIncl: boolean
  readonly hiIncl: boolean
}

function rangesOf(tokens: readonly Token[], amounts: readonly Amount[]): Row[] {
  const rows: Row[] = []
  for (let at = 0; at < amounts.length; at++) {
    const amount = amounts[at] as Amount
    const next = amounts[at + 1]
    const joined = next === undefined ? undefined : joinLimits(tokens, amount, next)
    if (joined !== undefined) at++
    const limits = joined ?? limitsOf(amount) ?? equal(tokens, amount)
    if (limits !== undefined) rows.push(rowOf(limits))
  }
  return rows
}

/** "equal to 5000" is an interval of one number. */
function equal(tokens: readonly Token[], { bound, value, coreFrom }: Amount): Limits | undefined {
  const isEqual = bound === 'exact' && tokens[coreFrom - 1]?.lower === 'to' && tokens[coreFrom - 2]?.lower === 'equal'
  return isEqual && value !== undefined ? { low: value, high: value, lowIn: true, highIn: true } : undefined
}

const rowOf = ({ low, high, lowIn, highIn }: Limits): Row => ({
  lo: low ?? null,
  hi: high ?? null,
  loIncl: lowIn,
  hiIncl: highIn,
})
