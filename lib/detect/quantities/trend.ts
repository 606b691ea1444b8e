import type { Amount } from '../../text/amounts/amount.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Sentence } from '../figures/sentence.ts'

/** Whether the clause says that something went up or down by this much. */
export type Trend = 'up' | 'down'

const UP = wordSet(
  'up rose rise rises rising gained gain gains gaining climbed climb climbs climbing increased increase increases increasing jumped jump jumps jumping grew grow grows growing added adding adds advanced advancing advances surged surging soared soaring rallied rallying upward higher expanded rebounded recovered strengthened firmed widened swelled ballooned crept boosted lifted hiked raised raising raises',
)
const DOWN = wordSet(
  'down fell fall falls falling lost lose loses losing dropped drop drops dropping declined decline declines declining slid slipped slipping plunged plunging tumbled tumbling plummeted plummeting sank shed decreased decrease decreases decreasing downward slumped slumping lowered reduced shrank dipped retreated eased weakened contracted narrowed slashed trimmed cut cuts cutting shrunk shrinking sinking skidded',
)
const BETWEEN = wordSet(
  'by about around nearly almost roughly some as much many more than over just only another a an further to of at least up sharply slightly $ € £ rm us y = hk by, another',
)
const REACH = 4

/** A number read before, with where it was heading. */
export interface Headed {
  readonly amount: Amount
  readonly trend?: Trend
}

/**
 * "rose 6.5 %", "up nearly 57 %", "dropped by 3 %"; not the level it reached ("rose to 80"). "grew by 5,000 jobs or 2 %" and
 * "Ross was down 2 %, Gap by 3 %" go where the number before goes.
 */
export const trendOf = (sentence: Sentence, amount: Amount, last?: Headed): Trend | undefined =>
  ownTrend(sentence, amount) ?? (goesOn(sentence, amount, last) ? last?.trend : undefined)

const LONGEST_SUBJECT = 4

function goesOn(sentence: Sentence, { from }: Amount, last: Headed | undefined): boolean {
  if (last?.trend === undefined) return false
  if (sentence.word(from - 1) === 'or') return from - last.amount.to <= LONGEST_SUBJECT
  if (sentence.word(from - 1) !== 'by' || from - last.amount.to > LONGEST_SUBJECT + 3) return false
  for (let at = last.amount.to; at < from - 1; at++)
    if (LINKS.has(sentence.word(at))) return areNames(sentence, at + 1, from - 1)
  return false
}
const LINKS = wordSet(', and ;')

/** The subject of the next number: capitalised words alone. */
function areNames(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (sentence.tokens[at]?.capital !== true && !LINKS.has(sentence.word(at))) return false
  return to > from
}

function ownTrend(sentence: Sentence, { from, coreFrom }: Amount): Trend | undefined {
  for (let at = coreFrom - 1; at >= Math.max(0, from - REACH); at--) {
    const word = sentence.word(at)
    if (word === 'to' || word === 'at' || word === 'from') return undefined
    if (UP.has(word) && !isOther(sentence, at)) return 'up'
    if (DOWN.has(word) && !isOther(sentence, at)) return 'down'
    if (!BETWEEN.has(word) && !word.endsWith('ly')) return undefined
  }
  return undefined
}

/** "gave up 517 yards", "up to 40", "added a 30 degree homer", "cut 40 trees": no change of a level. */
function isOther(sentence: Sentence, at: number): boolean {
  const [before, word, next] = [sentence.word(at - 1), sentence.word(at), sentence.word(at + 1)]
  if (word === 'up') return next === 'to' || PARTICLED.has(before)
  if (ACTS.has(word)) return next !== 'by'
  return word.startsWith('add') && (next === 'a' || next === 'an') && sentence.tokens[at + 2]?.kind === 'number'
}
/** Verbs with which "up" is a particle. */
const PARTICLED = wordSet(
  'give gave gives giving given pick picked make made makes set take took taken sign signed build built bring brought put round rounded end',
)
/** Verbs whose object may be any thing: only "by" makes a change of it. */
const ACTS = wordSet('cut cuts cutting raised raises raising lifted boosted trimmed slashed hiked recovered')
