import type { Attribution, Status } from '../../../model/claims.ts'
import { type WordClass, wordClass } from '../../../text/word-classes.ts'
import { wordSet } from '../../../text/word-set.ts'
import { EVENT_WORDS, EVENTS } from '../../lexicon/en/events.ts'
import { AUXILIARIES, CLAUSE_ENDS } from '../../lexicon/en/small-words.ts'
import type { Draft } from '../draft.ts'
import type { Sentence } from '../sentence.ts'
import { isEarlier } from '../split-changes.ts'
import { decided } from '../trace-changes.ts'
import { chainOf } from './chain.ts'
import type { Refiner } from './refiner.ts'

const POSSIBLE = wordClass(
  'may might could considering considers consider possible possibly potentially potential feasible hypothetical',
)
const ESTIMATED = wordClass(
  'estimated estimates estimate estimating believed believes believe likely probably thought assess assesses assessed assessment reckons apparently',
)
const PLANNED = wordClass(
  'will would plan plans planned planning intend intends intended intention expected expects expect poised preparing prepares preparations set aims aim goal ordered order orders decree pledged vowed promised promises promise ready soon coming upcoming going aimed aiming wants scheduled slated decided agreed agrees means meant wanted due hopes hoped hoping vows vow pledges proposed',
)
const OPENERS = wordClass(
  'while whereas but although though because when after before until since as which who whose where',
)
/** Cues of speakers who estimate. */
const ESTIMATING = /estimat|believ|assess|reckon|suspect|think|calculat|guess/

/** One way in which a text says how sure a figure is. */
interface StatusRule {
  readonly name: string
  readonly says: (draft: Draft, last: Attribution | undefined) => Status | undefined
}

/** In order: the first that says something decides; without any the figure is actual. A newcomer adds a word or a row. */
const RULES: readonly StatusRule[] = [
  { name: 'taken back', says: (draft) => (isNegated(draft) ? 'denied' : undefined) },
  { name: 'as it was before', says: (draft) => (wasBefore(draft) ? 'actual' : undefined) },
  { name: 'denied by the speaker', says: (_, last) => (last?.stance === 'denies' ? 'denied' : undefined) },
  { name: 'announced in a headline', says: (draft) => (isAnnounced(draft) ? 'planned' : undefined) },
  { name: 'is to', says: (draft) => (isToBe(draft) ? 'planned' : undefined) },
  { name: 'what may be', says: (draft) => byWords(draft, 'possible', POSSIBLE) },
  {
    name: 'what is thought',
    says: (draft, last) => {
      const thought = byWords(draft, 'estimated', ESTIMATED)
      return thought === 'estimated' && last?.stance === 'predicts' ? 'planned' : thought
    },
  },
  { name: 'what is planned', says: (draft) => byWords(draft, 'planned', PLANNED) },
  { name: 'confirmed by the speaker', says: (_, last) => (last?.stance === 'confirms' ? 'confirmed' : undefined) },
  { name: 'thought by the speaker', says: (_, last) => (ESTIMATING.test(last?.cue ?? '') ? 'estimated' : undefined) },
  { name: 'predicted by the speaker', says: (_, last) => (last?.stance === 'predicts' ? 'planned' : undefined) },
]

/** Actual, estimated, planned or possible, by the words of the figure's own clause and the stance of who says it. */
export const status: Refiner = {
  name: 'status',
  refine(draft, { reading, statements }) {
    const last = chainOf(draft, statements).at(-1)
    for (const { name, says } of RULES) {
      draft.status = says(draft, last)
      if (draft.status === undefined) continue
      decided(reading, draft, name)
      return undefined
    }
    draft.status = 'actual'
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

function byWords(draft: Draft, status: Status, words: WordClass): Status | undefined {
  const { sentence } = draft
  if (!sentence.holds(words)) return undefined
  const [start, end] = clauseAround(draft)
  for (let at = start; at < end; at++)
    if (sentence.isOf(at, words) && !isOther(draft, at)) return settled(draft, status, at)
  return undefined
}

/** "Hamas to free 33 hostages": a headline without a verb of its own. */
const isAnnounced = ({ sentence, event }: Draft): boolean =>
  event !== undefined &&
  event.at > 1 &&
  event.at <= HEADLINE_VERB &&
  EVENTS.get(sentence.word(event.at))?.form === 'verb' &&
  sentence.word(event.at - 1) === 'to' &&
  sentence.tokens.slice(0, event.at - 1).every(({ capital, lower }) => capital || lower === 'the')
const HEADLINE_VERB = 5

/** "1,000 are to stay", "the force was to shrink to 2,000": settled, not yet done. */
function isToBe(draft: Draft): boolean {
  const { sentence } = draft
  if (!sentence.holds(TO)) return false
  const [start, end] = clauseAround(draft)
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
  // "the number would lie between"
  if (status === 'planned' && sentence.word(at) === 'would' && sentence.word(at + 1) === 'lie') return 'estimated'
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
function isOther({ sentence, from, to }: Draft, at: number): boolean {
  const word = sentence.word(at)
  if (word === 'could' || word === 'might') return sentence.word(at + 1) === 'not' && word === 'could'
  // "ordered 59 missiles to be fired" tells what was done.
  if (word === 'ordered')
    return sentence.word(to) === 'to' && sentence.word(to + 1) === 'be' && FIRED.has(sentence.word(to + 2))
  if (word === 'order') return sentence.word(at - 1) === 'in' || sentence.word(at - 1) === 'an'
  // "poised for action" are there, "poised to attack" will act.
  if (word === 'poised' || word === 'ready') return sentence.word(at + 1) === 'for'
  if (WITH_TO.has(word)) return sentence.word(at + 1) !== 'to' && sentence.word(at + 2) !== 'to'
  if (word === 'wants' || word === 'wanted')
    return !/^(?:to|a|an|another)$/.test(sentence.word(at + 1)) && from !== at + 1
  if (word === 'due') return sentence.word(at + 1) !== 'to' || !BEING.has(sentence.word(at - 1))
  if (word === 'may') return sentence.tokens[at]?.capital === true
  if (word === 'expected')
    return !/^(?:to|is|are|will|be)$/.test(sentence.word(at + 1)) && !/^(?:is|are|be)$/.test(sentence.word(at - 1))
  return word === 'potential' && at < sentence.tokens.length - 1 && sentence.word(at - 1) === 'with'
}

const FIRED = wordSet('fired launched')
/** Words that speak of what is to come only before "to". */
const WITH_TO = wordSet('set going decided agreed agrees means meant aimed hopes hoped hoping vows')
const BEING = wordSet('is are was were')

const REACH = 14

/** "four of the 28 bodies it is believed to hold": what hangs on the whole. */
const PRONOUNS = wordSet('it they he she')

const isOfThe = ({ sentence, from }: Draft): boolean =>
  sentence.word(from - 1) === 'the' && sentence.word(from - 2) === 'of'

function clauseAround({ sentence, from, to, antecedent }: Draft): readonly [number, number] {
  let end = to
  const isOfWhom = sentence.word(to - 1) === 'whom'
  while (
    end < sentence.tokens.length &&
    end - to < REACH &&
    !(end >= to && PRONOUNS.has(sentence.word(end))) &&
    !isBreak(sentence, end) &&
    !(isVerbSeen(sentence, to, end) && opensNext(sentence, end))
  )
    end++
  const isRelative = /^(?:who|that|which)$/.test(sentence.word(to))
  if (isRelative) return [from, Math.max(end, to + 4)]
  // "Of the 200 promised, 148 have come": of the others that was said.
  if (sentence.word(from - 1) === ',' && antecedent?.sentence === sentence && isOfThe(antecedent)) return [from, end]
  // "a dispatch of 6,000, 1,000 of whom have arrived"
  if (isOfWhom) return [from, end]
  let start = from
  while (start > 0 && from - start < REACH && !isBreak(sentence, start - 1)) start--
  return [start, end]
}

function isBreak(sentence: Sentence, at: number): boolean {
  const word = sentence.word(at)
  return (
    sentence.isOf(at, CLAUSE_ENDS) ||
    (word === ',' && sentence.word(at + 1) === 'of' && /^wh/.test(sentence.word(at + 2))) ||
    sentence.isOf(at, OPENERS) ||
    isAfterthought(sentence, at) ||
    (/^[–—]$/.test(word) && /^(?:and|but)$/.test(sentence.word(at + 1))) ||
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
  sentence.word(at) === 'twice' ||
  (/^(?:more|others|another|further)$/.test(sentence.word(at)) && sentence.isOf(at + 1, AUXILIARIES))

/** In "1,000 sappers and 5,000 builders would come" the verb of the first stands behind the second. */
function isVerbSeen(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sentence.isOf(at, AUXILIARIES) || sentence.isOf(at, EVENT_WORDS)) return true
  return false
}

/** "and another five", ", and 40": the next figure of a list begins. */
function opensNext(sentence: Sentence, at: number): boolean {
  if (!/^(?:and|,)$/.test(sentence.word(at))) return false
  return sentence.amounts.some(({ from }) => from > at && from <= at + 2)
}
