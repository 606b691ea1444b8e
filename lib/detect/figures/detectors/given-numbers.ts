import { wordClass } from '../../../text/word-classes.ts'
import { wordSet } from '../../../text/word-set.ts'
import { PHRASE_ENDS } from '../../lexicon/en/small-words.ts'
import type { Candidate } from './detector.ts'

const SMALLEST_GIVEN = 10

/** "a slightly higher count: about 11,000 in Kursk alone" reaches over a sentence in between. */
export function isRecount({ sentence, amount }: Candidate): boolean {
  if (!sentence.holds(COUNTS)) return false
  for (let at = amount.from - 1; at >= Math.max(0, amount.from - 10); at--)
    if (COUNTS.has(sentence.word(at))) return true
  return false
}
const COUNTS = wordClass('count figure number total estimate tally')

const GIVING = wordClass(
  'counted counts mentioned mentions named names gave gives documented listed lists claimed acknowledged admitted verified estimated tallied cited recorded registered reported expects confirmed confirm verify document count',
)
const SPEAKING = wordClass('spoke speaks spoken talked written')
/** "a target of 430,000", "from a peak of 8,500" */
const NAMED = wordSet('figure target goal peak')

/** "The ministry had counted 37,877 for the same period", "Zelensky had spoken of 4,000 in January": a verb that gives a number. */
export function isGiven(candidate: Candidate): boolean {
  const { sentence, amount } = candidate
  const before = sentence.word(amount.from - 1)
  const verb = sentence.word(amount.from - 2)
  const isVerb =
    before === 'of'
      ? SPEAKING.has(verb) || NAMED.has(verb)
      : before === 'for'
        ? AIMING.has(verb)
        : GIVING.has(before) || isAnswer(candidate, before) || isTally(candidate, before)
  const isSame = candidate.drafts.at(-1)?.sentence === sentence && isTally(candidate, before)
  if (!isVerb || ((amount.value ?? amount.low ?? 0) < SMALLEST_GIVEN && !isSame) || isYear(candidate)) return false
  return isOpenEnded(sentence.tokens[amount.to]?.lower ?? '')
}

/** "built 2 million drones last year and aims for 4 million". */
const AIMING = wordSet('aims aimed aiming hopes hoped hoping asked called')

/** "The group counts 12 dead; the army says 40": another's number in the same sentence. */
const isAnswer = ({ sentence, amount, drafts }: Candidate, before: string): boolean =>
  /^(?:says|said|claims)$/.test(before) &&
  drafts.at(-1)?.sentence === sentence &&
  /^[.;,]?$/.test(sentence.word(amount.to))

const TALLIES = wordClass('tally count figure number total')
/** "The tally stood at 1,706 on Friday". */
function isTally({ sentence, amount }: Candidate, before: string): boolean {
  if (!sentence.holds(TALLIES) || !/^(?:at|to|is|was|reached|passed|now)$/.test(before)) return false
  for (let at = amount.from - 2; at >= Math.max(0, amount.from - 5); at--)
    if (TALLIES.has(sentence.word(at))) return sentence.word(at + 1) !== 'of'
  return false
}

/** Nothing that the number could count begins with this word. */
export const isOpenEnded = (next: string): boolean =>
  PHRASE_ENDS.has(next) || /^(?:[.,;:!?)"—–]|last|the|a|today|now|currently|earlier|previously|before|)$/.test(next)

/** Four digits that read as a year. */
export const isYear = ({ amount }: Candidate): boolean =>
  amount.first.digits?.yearLike === true && amount.bound === 'exact'
