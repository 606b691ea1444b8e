import { currencyOf } from '../units.ts'
import type { Detector } from './detector.ts'

/** "$800 billion", "1.9 million rubles", "US$60m". */
export const money: Detector = {
  name: 'money',
  find({ sentence, amount }) {
    const unit = currencyOf(sentence, amount)
    if (unit === undefined) return undefined
    const from = Math.min(amount.from, unit.from)
    return {
      sentence,
      amount,
      detector: 'money',
      from,
      to: Math.max(amount.to, unit.to),
      unit: unit.unit,
      factor: unit.factor,
      measure: 'money',
    }
  },
}
