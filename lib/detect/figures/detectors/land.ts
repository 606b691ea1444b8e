import { measureUnitOf } from '../units.ts'
import type { Detector } from './detector.ts'

/** "786 square kilometres", "500 sq miles", "12 km". */
export const land: Detector = {
  name: 'land',
  find({ sentence, amount }) {
    const unit = measureUnitOf(sentence, amount)
    if (unit === undefined || (unit.unit !== 'km2' && unit.unit !== 'km')) return undefined
    const measure = unit.unit === 'km2' ? 'area' : 'distance'
    return {
      sentence,
      amount,
      detector: 'land',
      from: amount.from,
      to: Math.max(amount.to, unit.to),
      unit: unit.unit,
      factor: unit.factor,
      measure,
    }
  },
}
