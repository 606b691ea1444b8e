import type { Amount } from '../../text/amounts/amount.ts'
import { wordSet } from '../../text/word-set.ts'
import { EVENTS } from '../lexicon/en/events.ts'
import { CLAUSE_ENDS } from '../lexicon/en/small-words.ts'
import type { Sentence } from './sentence.ts'

const REACH = 8
const MOVES = wordSet(
  'rose risen rise rises rising fell fallen fall falls falling climbed climbing jumped grew grown up down dropped went gone doubled tripled shrank dwindled growth drop',
)

/** The numbers of a sentence, "rose from 50 to 63" as two: what it was before, and what it is. */
export function figureAmounts(sentence: Sentence): readonly Amount[] {
  const { amounts } = sentence
  return amounts.some(({ style }) => style === 'from' || style === 'to')
    ? amounts.flatMap((amount) =>
        isChange(sentence, amount) || isChangeToLevel(sentence, amount) ? split(amount) : [amount],
      )
    : amounts
}

/** "grew by 40,000 to 900,000": a change and the level it led to; "by 10 to 15 percent" is a range. */
function isChangeToLevel(sentence: Sentence, { style, from, to, low = 0, high = 0 }: Amount): boolean {
  if (style !== 'to' || high < low * LEVEL_ABOVE_CHANGE || /^(?:%|percent|per)$/.test(sentence.word(to))) return false
  return isBy(sentence, from)
}
/** A level is larger than what was added to it. */
const LEVEL_ABOVE_CHANGE = 2.2

/** "rose by 40,000": how much was added or taken away; `from` is the number's first token, sign and bound included. */
export function isBy(sentence: Sentence, from: number): boolean {
  const before = isSign(sentence.word(from - 1)) ? from - 2 : from - 1
  return sentence.word(before) === 'by' && isMoved(sentence, before)
}

const isSign = (word: string): boolean => /^[$€£¥₽]$/.test(word)

/** A verb of rising or falling stands before it; "ranges from 50 to 63" stays a range. */
const isChange = (sentence: Sentence, { style, from }: Amount): boolean => style === 'from' && isMoved(sentence, from)

/** "up from 8,000", "rose to 63 from $50": what it was before; `from` is the number's first token, sign and bound included. */
export function isEarlier(sentence: Sentence, from: number, style?: Amount['style']): boolean {
  const before = isSign(sentence.word(from - 1)) ? from - 2 : from - 1
  return style !== 'from' && sentence.word(before) === 'from' && isMoved(sentence, before + 1)
}

function isMoved(sentence: Sentence, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const word = sentence.word(at)
    if (CLAUSE_ENDS.has(word) || /^rang(?:e|es|ed|ing)$/.test(word)) return false
    const event = EVENTS.get(word)?.event
    if (MOVES.has(word) || event === 'increase' || event === 'decrease') return true
  }
  return false
}

function split(amount: Amount): Amount[] {
  const { first, second, low = 0, high = 0, from, coreFrom, coreTo, to } = amount
  if (second === undefined) return [amount]
  const bound = amount.worded ?? 'exact'
  return [
    { from, to: first.to, coreFrom, coreTo: first.to, bound, value: low, first },
    { from: second.from, to, coreFrom: second.from, coreTo, bound: 'exact', value: high, first: second },
  ]
}
