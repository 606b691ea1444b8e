import type { Amount } from '../../text/amounts/amount.ts'
import type { Sentence } from '../figures/sentence.ts'

/** Whether the clause says that something went up or down by this much. */
export type Trend = 'up' | 'down'

const UP = new Set(
  'up rose rise rises rising gained gain gains gaining climbed climb climbs climbing increased increase increases increasing jumped jump jumps jumping grew grow grows growing added adding adds advanced advancing advances surged surging soared soaring rallied rallying upward higher expanded'.split(
    ' ',
  ),
)
const DOWN = new Set(
  'down fell fall falls falling lost lose loses losing dropped drop drops dropping declined decline declines declining slid slipped slipping plunged plunging tumbled tumbling plummeted plummeting sank shed decreased decrease decreases decreasing downward slumped slumping lowered reduced shrank dipped retreated'.split(
    ' ',
  ),
)
const BETWEEN = new Set(
  'by about around nearly almost roughly some as much many more than over just only another a an further to of at least up sharply slightly $ € £ rm us y = hk by, another'.split(
    ' ',
  ),
)
const REACH = 4

/** "rose 6.5 %", "up nearly 57 %", "dropped by 3 %"; not the level it reached ("rose to 80"). */
export function trendOf(sentence: Sentence, { from, coreFrom }: Amount): Trend | undefined {
  for (let at = coreFrom - 1; at >= Math.max(0, from - REACH); at--) {
    const word = sentence.word(at)
    if (word === 'to' || word === 'at' || word === 'from') return undefined
    if (UP.has(word) && !(word === 'up' && sentence.word(at + 1) === 'to')) return 'up'
    if (DOWN.has(word)) return 'down'
    if (!BETWEEN.has(word) && !word.endsWith('ly')) return undefined
  }
  return undefined
}
