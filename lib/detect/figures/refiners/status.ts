import type { Status } from '../../../model/claims.ts'
import { CLAUSE_ENDS, CLAUSE_OPENERS } from '../../lexicon/en/small-words.ts'
import type { Draft } from '../draft.ts'
import type { Refiner } from './refiner.ts'

/** Words that set the status of a figure in their clause, the first rule that fits decides. */
const RULES: readonly (readonly [Status, ReadonlySet<string>])[] = [
  [
    'estimated',
    new Set(
      'estimated estimates estimate estimating believed believes believe likely probably thought assess assesses assessed assessment presumed reckons apparently'.split(
        ' ',
      ),
    ),
  ],
  [
    'possible',
    new Set(
      'may might could considering considers consider considered possible possibly potentially would if feasible'.split(
        ' ',
      ),
    ),
  ],
  [
    'planned',
    new Set(
      'will plan plans planned planning intend intends intended intention expected expects poised preparing prepares set aims aim goal target ordered order decree pledged vowed promised ready soon coming upcoming'.split(
        ' ',
      ),
    ),
  ],
]
const PERFECT = /^(?:been|sent|killed|wounded|lost|died|suffered|deployed|arrived|have)$/

/** Actual, estimated, planned or possible, by the words of the figure's own clause. */
export const status: Refiner = {
  name: 'status',
  refine(draft, { statements }) {
    draft.status = statusOf(draft)
    const chain = statements.attributionAt(draft.sentence.spanOf(draft.amount.coreFrom, draft.amount.coreTo))
    const stance = chain.at(-1)?.stance
    if (stance === 'denies') draft.status = 'denied'
    else if (stance === 'confirms' && draft.status === 'actual') draft.status = 'confirmed'
    else if (stance === 'predicts' && draft.status === 'actual') draft.status = 'planned'
    return undefined
  },
}

function statusOf(draft: Draft): Status {
  const [start, end] = clauseAround(draft)
  for (let at = start; at < end; at++) {
    const word = draft.sentence.word(at)
    const rule = RULES.find(([, words]) => words.has(word))
    if (rule === undefined) continue
    if (rule[0] === 'possible' && isPerfect(draft, at)) return 'estimated'
    return rule[0]
  }
  return 'actual'
}

/** "may have been sent" is an estimate of what happened. */
function isPerfect({ sentence }: Draft, at: number): boolean {
  return sentence.word(at + 1) === 'have' && PERFECT.test(sentence.word(at + 2))
}

const REACH = 12

function clauseAround({ sentence, from, to }: Draft): readonly [number, number] {
  let start = from
  while (start > 0 && from - start < REACH && !isBreak(sentence.word(start - 1))) start--
  let end = to
  while (end < sentence.tokens.length && end - to < REACH && !isBreak(sentence.word(end))) end++
  return [start, end]
}

const isBreak = (word: string): boolean => CLAUSE_ENDS.has(word) || CLAUSE_OPENERS.has(word) || word === '"'
