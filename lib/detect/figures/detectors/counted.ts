import { wordSet } from '../../../text/word-set.ts'
import { countedPhrase } from '../noun-phrase.ts'
import { victimsOf } from '../victim-phrase.ts'
import type { Detector } from './detector.ts'

/** "11,000 North Korean soldiers", "89 Iranian-designed drones", "hundreds of thousands of rounds of ammunition". */
export const counted: Detector = {
  name: 'counted',
  find({ sentence, amount, names }) {
    if (amount.first.kind === 'fraction') return undefined
    const phrase = countedPhrase(sentence, amount.to, names) ?? victimsOf(sentence, amount)
    if (phrase === undefined) return undefined
    const unit =
      phrase.noun.measure === 'settlements' ? 'settlements' : isPeople(phrase.noun.measure) ? 'people' : 'items'
    const thing = sentence.word(phrase.head)
    return {
      sentence,
      amount,
      detector: 'counted',
      from: amount.from,
      to: phrase.to,
      head: phrase.head,
      noun: phrase.noun,
      unit,
      factor: 1,
      thing,
    }
  },
}

const THINGS = wordSet(
  'missiles drones missiles-and-drones aircraft tanks vehicles ships guns shells bombs containers air-defence weapons buildings',
)
/** Does the measure count people? */
export const isPeople = (measure: string): boolean =>
  !THINGS.has(measure) && measure !== 'attacks' && measure !== 'units'
