import type { Amount } from '../../text/amounts/amount.ts'
import type { WordTable } from '../../text/word-set.ts'
import { CURRENCY_UNITS, MEASURE_UNITS, UNIT_STARTS, type UnitWord } from '../lexicon/en/units.ts'
import type { Sentence } from './sentence.ts'

/** A unit beside a number: what it is and the tokens of number and unit together. */
export interface ReadUnit extends UnitWord {
  readonly from: number
  readonly to: number
}

/** "$5", "US$5bn", "5 million dollars", "5 billion US dollars". */
export function currencyOf(sentence: Sentence, { coreFrom, coreTo }: Amount): ReadUnit | undefined {
  const sign = sentence.word(coreFrom - 1)
  const signed = CURRENCY_UNITS.get(sign)
  if (
    signed !== undefined &&
    (sentence.tokens[coreFrom - 1]?.kind === 'punctuation' || sentence.tokens[coreFrom - 1]?.capital === true)
  ) {
    const isPrefixed =
      /^(?:us|u\.s\.?|a|c|hk|nz|au|ca)$/.test(sentence.word(coreFrom - 2)) &&
      sentence.tokens[coreFrom - 2]?.end === sentence.tokens[coreFrom - 1]?.start
    return { ...signed, from: isPrefixed ? coreFrom - 2 : coreFrom - 1, to: coreTo }
  }
  const behind = longest(sentence, coreTo, CURRENCY_UNITS)
  return behind === undefined ? undefined : { ...behind.unit, from: coreFrom, to: behind.to }
}

/** "km²", "square miles", "%", "per cent", "kilometres" right after a number, or glued to it ("15km"). */
export function measureUnitOf(sentence: Sentence, { coreFrom, coreTo, first, second }: Amount): ReadUnit | undefined {
  const glued = (second ?? first).digits?.suffix ?? ''
  const unit = glued === '' || glued === 'm' ? undefined : MEASURE_UNITS.get(glued)
  if (unit !== undefined) return { ...unit, from: coreFrom, to: coreTo }
  const behind = longest(sentence, coreTo, MEASURE_UNITS)
  return behind === undefined ? undefined : { ...behind.unit, from: coreFrom, to: behind.to }
}

function longest(
  sentence: Sentence,
  at: number,
  table: WordTable<UnitWord>,
): { unit: UnitWord; to: number } | undefined {
  const start = sentence.word(at) === '-' ? at + 1 : at
  if (!sentence.isOf(start, UNIT_STARTS)) return undefined
  const first = sentence.word(start)
  const second = `${first}_${sentence.word(start + 1)}`
  for (let length = 3; length > 0; length--) {
    const unit = table.get(length === 1 ? first : length === 2 ? second : `${second}_${sentence.word(start + 2)}`)
    if (unit !== undefined) return { unit, to: start + length }
  }
  return undefined
}
