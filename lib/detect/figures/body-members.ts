import { wordClass } from '../../text/word-classes.ts'
import type { CountedNoun } from '../lexicon/en/counted-nouns.ts'
import type { Sentence } from './sentence.ts'

const FARTHEST_BODY = 6
const MEMBER: CountedNoun = { measure: 'troops', strength: 'middle', group: 'military' }
const BARE_MEMBER: CountedNoun = { ...MEMBER, strength: 'weak' }
const ARMED = wordClass(
  'forces force army military militia militias guard guards troops security police hamas jihad hezbollah houthis group groups brigades battalion regiment',
)

/** "11 members of its armed forces", "47,653 members of Hamas": of a body that fights, and no parliament; undefined where none is told of. */
export function membersOf(sentence: Sentence, index: number): CountedNoun | undefined {
  // "The group has 5,800 members"
  if (sentence.tokens[index - 1]?.kind === 'number' && sentence.word(index + 1) !== 'of') return BARE_MEMBER
  if (sentence.word(index + 1) !== 'of') return undefined
  for (let at = index + 2; at < index + FARTHEST_BODY; at++) {
    if (ARMED.has(sentence.word(at))) return MEMBER
    if (sentence.tokens[at]?.kind !== 'word') return undefined
  }
  return undefined
}
