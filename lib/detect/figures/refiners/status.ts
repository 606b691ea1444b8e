import type { Status } from '../../../model/claims.ts'
import { type WordClass, wordClass } from '../../../text/word-classes.ts'
import { wordSet } from '../../../text/word-set.ts'
import { EVENTS } from '../../lexicon/en/events.ts'
import { AUXILIARIES, CLAUSE_ENDS } from '../../lexicon/en/small-words.ts'
import type { Draft } from '../draft.ts'
import type { Sentence } from '../sentence.ts'
import { isEarlier } from '../split-changes.ts'
import { chainOf } from './chain.ts'
import type { RefineContext, Refiner } from './refiner.ts'

/** Words that set the status of a figure in their clause; the first rule that fits decides. A newcomer adds a word. */
const RULES: readonly (readonly [Status, WordClass])[] = [
  [
    'possible',
    wordClass(
      'may might could considering considers consider possible possibly potentially potential feasible hypothetical',
    ),
  ],
  [
    'estimated',
    wordClass(
      'estimated estimates estimate estimating believed believes believe likely probably thought assess assesses assessed assessment reckons apparently',
    ),
  ],
  [
    'planned',
    wordClass(
      'will would plan plans planned planning intend intends intended intention expected expects expect poised preparing prepares preparations set aims aim goal ordered order orders decree pledged vowed promised promises promise ready soon coming upcoming going aimed aiming wants scheduled slated decided agreed agrees meant wanted due hopes hoped hoping vows vow pledges proposed',
    ),
  ],
]
const OPENERS = wordSet(
  'while whereas but although though because when after before until since as which who whose where',
)
/** Cues of speakers who estimate. */
const ESTIMATING = /estimat|believ|assess|reckon|suspect|think|calculat|guess/

/** Actual, estimated, planned or possible, by the words of the figure's own clause and the stance of who says it. */
export const status: Refiner = {
  name: 'status',
  refine(draft, context) {
    draft.status = isNegated(draft)
      ? 'denied'
      : wasBefore(draft)
        ? 'actual'
        : (byStance(draft, context) ?? byWords(draft))
    return undefined
  },
}

/** "will grow to 900,000, up from 700,000": what it was before is there. */
const wasBefore = ({ sentence, from, amount }: Draft): boolean => isEarlier(sentence, from, amount.style)

/** "not 10,000 but 12,000", "rather than 10,000". */
const isNegated = ({ sentence, from }: Draft): boolean =>
  (sentence.word(from - 1) === 'not' && !/^(?:only|just|even|merely)$/.test(sentence.word(from))) ||
  (sentence.word(from - 2) === 'not' && sentence.word(from - 1) === 'the') ||
  /^(?:rather than|instead of)$/.test(`${sentence.word(from - 2)} ${sentence.word(from - 1)}`)

function byStance(draft: Draft, { statements }: RefineContext): Status | undefined {
  const last = chainOf(draft, statements).at(-1)
  if (last === undefined) return undefined
  if (last.stance === 'denies') return 'denied'
  const words = byWords(draft)
  if (words === 'estimated' && last.stance === 'predicts') return 'planned'
  if (words !== 'actual') return words
  if (last.stance === 'confirms') return 'confirmed'
  if (ESTIMATING.test(last.cue)) return 'estimated'
  return last.stance === 'predicts' ? 'planned' : undefined
}

function byWords(draft: Draft): Status {
  const { sentence } = draft
  if (!sentence.holds(TO) && !RULES.some(([, words]) => sentence.holds(words))) return 'actual'
  const [start, end] = clauseAround(draft)
  if (isToBe(sentence, start, end)) return 'planned'
  for (const [status, words] of RULES) {
    for (let at = start; at < end; at++) {
      if (!words.has(sentence.word(at)) || isOther(draft, at)) continue
      return settled(draft, status, at)
    }
  }
  return 'actual'
}

/** "1,000 are to stay", "the force was to shrink to 2,000": settled, not yet done. */
function isToBe(sentence: Sentence, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (sentence.word(at) !== 'to' || !BE.has(sentence.word(at - 1))) continue
    const verb = sentence.tokens[at + 1]
    if (verb?.kind === 'word' && !verb.capital && !NO_PLAN.has(verb.lower)) return true
  }
  return false
}
const TO = wordClass('to')
const BE = wordSet('is are was were')
const NO_PLAN = wordSet('the a an its their his her blame date north south east west say')

const MORE = wordSet('more less most')

/** "may have been sent" and "would have lost" are estimates of what happened; "if … would" stays possible. */
function settled({ sentence, from }: Draft, status: Status, at: number): Status {
  if (status === 'possible' && (sentence.word(at + 1) === 'have' || isCount(sentence, at + 1, from))) return 'estimated'
  // "A deployment of 400 was more likely": of what may come.
  if (status === 'estimated' && sentence.word(at) === 'likely' && MORE.has(sentence.word(at - 1))) return 'possible'
  if (status === 'planned' && sentence.word(at) === 'would' && NEEDING.has(sentence.word(at + 1))) return 'possible'
  if (status === 'planned' && sentence.word(at) === 'would' && sentence.tokens.some(({ lower }) => lower === 'if'))
    return 'possible'
  return status
}

/** "would need 200,000", "would mean": what it takes, not what is planned. */
const NEEDING = wordSet('need require mean')

/** "could be 11,000": a guess at what there is. */
const isCount = (sentence: Sentence, at: number, from: number): boolean => sentence.word(at) === 'be' && from === at + 1

/** "the set", "in order to", "the coming months" before a figure that is there already. */
function isOther({ sentence, from }: Draft, at: number): boolean {
  const word = sentence.word(at)
  if (word === 'could' || word === 'might') return sentence.word(at + 1) === 'not' && word === 'could'
  if (word === 'order') return sentence.word(at - 1) === 'in' || sentence.word(at - 1) === 'an'
  // "poised for action" are there, "poised to attack" will act.
  if (word === 'poised' || word === 'ready') return sentence.word(at + 1) === 'for'
  if (WITH_TO.has(word)) return sentence.word(at + 1) !== 'to'
  if (word === 'wants' || word === 'wanted')
    return !/^(?:to|a|an|another)$/.test(sentence.word(at + 1)) && from !== at + 1
  if (word === 'due') return sentence.word(at + 1) !== 'to' || !BEING.has(sentence.word(at - 1))
  if (word === 'may') return sentence.tokens[at]?.capital === true
  if (word === 'expected')
    return !/^(?:to|is|are|will|be)$/.test(sentence.word(at + 1)) && !/^(?:is|are|be)$/.test(sentence.word(at - 1))
  return word === 'potential' && at < sentence.tokens.length - 1 && sentence.word(at - 1) === 'with'
}

/** Words that speak of what is to come only before "to". */
const WITH_TO = wordSet('set going decided agreed agrees meant aimed hopes hoped hoping vows')
const BEING = wordSet('is are was were')

const REACH = 14

function clauseAround({ sentence, from, to }: Draft): readonly [number, number] {
  let end = to
  while (
    end < sentence.tokens.length &&
    end - to < REACH &&
    !isBreak(sentence, end) &&
    !(isVerbSeen(sentence, to, end) && opensNext(sentence, end))
  )
    end++
  const isRelative = /^(?:who|that|which)$/.test(sentence.word(to))
  if (isRelative) return [from, Math.max(end, to + 4)]
  let start = from
  while (start > 0 && from - start < REACH && !isBreak(sentence, start - 1)) start--
  return [start, end]
}

function isBreak(sentence: Sentence, at: number): boolean {
  const word = sentence.word(at)
  return (
    CLAUSE_ENDS.has(word) ||
    OPENERS.has(word) ||
    isAfterthought(sentence, at) ||
    (word === 'and' && isOfOther(sentence, at))
  )
}

/** "500 troops, a number that could double next year": what is said of the number is not said of them. */
export const isAfterthought = (sentence: Sentence, comma: number): boolean =>
  sentence.word(comma) === ',' &&
  /^(?:a|the)$/.test(sentence.word(comma + 1)) &&
  /^(?:number|figure|total|toll|force|contingent)$/.test(sentence.word(comma + 2)) &&
  /^(?:that|which|he|she|it|they)$/.test(sentence.word(comma + 3))

/** "3,000 have arrived and more will follow", "built 100 and plans 200": after this "and" another plan begins. */
export const isOfOther = (sentence: Sentence, and: number): boolean =>
  /^(?:put|puts|gave|gives|said|says)$/.test(sentence.word(and + 1)) ||
  isOfMore(sentence, and + 1) ||
  (PLANS.has(sentence.word(and + 1)) && sentence.amounts.some(({ from }) => from > and))
const PLANS = wordSet('plans planned aims intends wants wanted hopes expects will would may could')

/** "3,000 have arrived and more will follow": the plan is for others. */
const isOfMore = (sentence: Sentence, at: number): boolean =>
  /^(?:more|others|another|further)$/.test(sentence.word(at)) && AUXILIARIES.has(sentence.word(at + 1))

/** In "1,000 sappers and 5,000 builders would come" the verb of the first stands behind the second. */
function isVerbSeen(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (AUXILIARIES.has(sentence.word(at)) || EVENTS.has(sentence.word(at))) return true
  return false
}

/** "and another five", ", and 40": the next figure of a list begins. */
function opensNext(sentence: Sentence, at: number): boolean {
  if (!/^(?:and|,)$/.test(sentence.word(at))) return false
  return sentence.amounts.some(({ from }) => from > at && from <= at + 2)
}
