import { wordSet } from '../../text/word-set.ts'
import { AUXILIARY, CUE_VERB, PREPOSITION, SUBORDINATOR } from '../lexicon/words.ts'
import { clauseEnd, firstComma } from './contents.ts'
import { isFiniteVerb } from './finite.ts'
import { is, lowerAt, type Passage, type Range } from './passage.ts'
import type { Place, Reading } from './place.ts'
import { isIng, type Speaker } from './speaker.ts'

/** "Rwanda, which UN experts say has men there, …": the pronoun before the speaker is the subject of what was said. */
export function gapClause({ passage, sentence, group }: Place, speaker: Speaker | undefined): Reading | undefined {
  if (speaker === undefined || !GAPS.has(lowerAt(passage, speaker.start - 1))) return undefined
  const end = firstComma(passage, group.end, clauseEnd(passage, group.end, sentence))
  const comma = speaker.start - 2
  // Behind a comma it tells something new; "targets that Israel says are military" only says which targets.
  const about = lowerAt(passage, comma) === ',' ? describedBefore(passage, comma, sentence) : undefined
  return { construction: 'gap', frame: 't', speaker, contents: [{ start: group.end, end }], ...(about && { about }) }
}
/** "Rwanda" of "Rwanda, which": the phrase that the pronoun stands for, from the last verb or preposition on. */
function describedBefore(passage: Passage, end: number, { start }: Range): Range | undefined {
  let from = end
  while (from > start && end - from < LONGEST_DESCRIBED && isPhraseWord(passage, from - 1)) from--
  return from < end ? { start: from, end } : undefined
}

function isPhraseWord(passage: Passage, at: number): boolean {
  const token = passage.tokens[at]
  if (token === undefined || (token.kind === 'punctuation' && token.lower !== '-' && token.lower !== "'s")) return false
  if (token.capital) return true
  return (
    !is(passage, at, AUXILIARY | CUE_VERB | PREPOSITION | SUBORDINATOR) &&
    !isIng(passage, at) &&
    !isFiniteVerb(passage, at)
  )
}
const LONGEST_DESCRIBED = 12
const GAPS = wordSet('which who that what')
