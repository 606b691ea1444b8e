import { wordSet } from '../../text/word-set.ts'
import { VERB_HINTS } from '../lexicon/en/verb-hints.ts'
import { AUXILIARY, ING, MODAL, NEGATION, RELATIVE, SUBORDINATOR } from '../lexicon/words.ts'
import { is, lowerAt, type Passage } from './passage.ts'

/** Is the verb denied, and is what it reports not said yet? */
export function mood(passage: Passage, start: number, verb: number): { negated: boolean; modal: boolean } {
  let negated = isNeithers(passage, start)
  let modal = (passage.words[verb]?.forms ?? 0) === ING && isHeldBack(passage, start)
  for (let index = start; index < verb; index++) {
    if (is(passage, index, NEGATION) || isYetTo(passage, index)) negated = true
    if (is(passage, index, MODAL) || TRYING.has(lowerAt(passage, index)))
      modal = lowerAt(passage, index + 1) !== 'only' && lowerAt(passage, verb + 1) !== 'only'
  }
  return { negated, modal }
}

const LONGEST_NEITHER = 10

/** "Neither Moscow nor Minsk has confirmed": the subject denies the verb. */
function isNeithers(passage: Passage, start: number): boolean {
  for (let at = start - 1; at >= 0 && at > start - LONGEST_NEITHER; at--) {
    if (lowerAt(passage, at) === 'neither') return true
    if (passage.tokens[at]?.kind !== 'word' || is(passage, at, AUXILIARY | SUBORDINATOR | RELATIVE)) return false
  }
  return false
}

/** "stopped short of saying", "without saying", "avoided saying", "rather than confirming". */
function isHeldBack(passage: Passage, start: number): boolean {
  const last = lowerAt(passage, start - 1)
  if (HOLDING_BACK.has(last)) return true
  const before = lowerAt(passage, start - 2)
  return (
    (last === 'of' && (before === 'short' || before === 'instead')) ||
    (last === 'than' && before === 'rather') ||
    (last === 'from' && before.startsWith('refrain'))
  )
}
const HOLDING_BACK = wordSet('without avoid avoids avoided avoiding')

/** "has yet to say": nothing was said. */
export const isYetTo = (passage: Passage, to: number): boolean =>
  lowerAt(passage, to) === 'to' && lowerAt(passage, to - 1) === 'yet' && HAVE.has(lowerAt(passage, to - 2))

const HAVE = wordSet(VERB_HINTS.have)
const TRYING = wordSet(VERB_HINTS.trying)
