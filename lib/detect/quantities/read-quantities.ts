import type { Amount } from '../../text/amounts/amount.ts'
import { nearMiss } from '../figures/near-misses.ts'
import type { Sentence } from '../figures/sentence.ts'
import { type NamedUnit, readUnit } from './read-unit.ts'
import { type Trend, trendOf } from './trend.ts'

/** A number of any text with its unit and where it is heading; the detector of war figures is stricter. */
export interface AnyQuantity {
  readonly amount: Amount
  readonly unit?: NamedUnit
  readonly trend?: Trend
}

/** Reasons that make a number no quantity at all; ages and lengths of time are quantities. */
const NO_QUANTITY = new Set([
  'time of day',
  'date',
  'year',
  'ordinal',
  'model name',
  'label',
  'unit name',
  'score or code',
  'pronoun',
])

/** Every quantity of a sentence, units shared along lists ("from 240 to 273 mpg", "280 million of the 1.5 billion shekels"). */
export function readQuantities(sentence: Sentence): AnyQuantity[] {
  const found: AnyQuantity[] = []
  for (const amount of sentence.amounts) {
    const reason = nearMiss(sentence, amount)
    if (reason !== undefined && NO_QUANTITY.has(reason) && !(reason === 'pronoun' && countsOne(sentence, amount)))
      continue
    const unit =
      readUnit(sentence, amount) ?? unitOfNext(sentence, amount) ?? unitOfLast(sentence, amount, found.at(-1))
    if (isName(sentence, amount, unit) || isVague(amount, unit)) continue
    const trend = trendOf(sentence, amount, found.at(-1))
    found.push({ amount, ...(unit === undefined ? {} : { unit }), ...(trend === undefined ? {} : { trend }) })
  }
  return found
}

/** "7- or 8-inch", "280 million of the 1.5 billion shekels": the unit stands behind the next number. */
function unitOfNext(sentence: Sentence, { to }: Amount): NamedUnit | undefined {
  const next = sentence.amounts.find(({ from }) => from >= to)
  const between = next === undefined ? '' : sentence.tokens.slice(to, next.from).map(({ lower }) => lower)
  if (next === undefined || !/^(?:- (?:or|and|to|,)|of (?:the|its|their))$/.test(Array.from(between).join(' ')))
    return undefined
  const unit = readUnit(sentence, next)
  return unit?.kind === 'unit' || sentence.word(to) === 'of' ? unit : undefined
}

/** "rose 64 points to 4,577", "460 cars compared with 63": the same thing counted again. */
function unitOfLast(sentence: Sentence, { from, to }: Amount, last: AnyQuantity | undefined): NamedUnit | undefined {
  const unit = last?.unit
  if (unit === undefined || unit.name.startsWith('percentage') || !AGAIN.test(sentence.word(from - 1))) return undefined
  return unit.kind === 'unit' || AGAIN_NEXT.test(sentence.word(to)) ? { ...unit, to } : undefined
}
const AGAIN = /^(?:to|from|with|including|than|against|is|was|and)$/
const AGAIN_NEXT = /^(?:who|during|in|last|a|,|\.|)$/

/** "one of Airbnb's investments", "there is one proposal": one counts, where no determiner makes it a pronoun. */
function countsOne(sentence: Sentence, { coreFrom, coreTo }: Amount): boolean {
  if (/^(?:no|the|this|that|every|any|each|some|only|which|number|as|same|new)$/.test(sentence.word(coreFrom - 1)))
    return false
  const next = sentence.tokens[coreTo]
  return (
    next?.lower === 'of' ||
    (next?.kind === 'word' &&
      next.lower.length > 3 &&
      !/^(?:another|could|would|more|that|hand|thing|side|must)$/.test(next.lower))
  )
}

/** "FTSE 100", "Windows 10", "Apollo 11": a capitalised word before a plain number with no unit behind it. */
function isName(sentence: Sentence, { coreFrom, from, first }: Amount, unit: NamedUnit | undefined): boolean {
  const before = sentence.tokens[coreFrom - 1]
  if (first.digits === undefined || from !== coreFrom || before?.kind !== 'word' || !before.capital) return false
  return coreFrom > 1 && unit?.kind !== 'unit' && first.digits.plain
}

/** "several", "half of" without anything counted. */
function isVague({ first }: Amount, unit: NamedUnit | undefined): boolean {
  if (first.kind === 'order') return first.value < 10
  return first.value === 1 && first.digits === undefined && unit === undefined
}
