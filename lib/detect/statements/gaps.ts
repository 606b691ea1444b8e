import { wordSet } from '../../text/word-set.ts'
import { clauseEnd, firstComma } from './contents.ts'
import { lowerAt, type Passage, type Range } from './passage.ts'
import type { Place, Reading } from './place.ts'
import type { Speaker } from './speaker.ts'
import { subjectBefore } from './subject-before.ts'

/** "Rwanda, which UN experts say has men there, …": the pronoun before the speaker is the subject of what was said. */
export function gapClause({ passage, sentence, group }: Place, speaker: Speaker | undefined): Reading | undefined {
  if (speaker === undefined || !GAPS.has(lowerAt(passage, speaker.start - 1))) return undefined
  const end = firstComma(passage, group.end, clauseEnd(passage, group.end, sentence))
  const comma = speaker.start - 2
  // Behind a comma it tells something new; "targets that Israel says are military" only says which targets.
  const about = lowerAt(passage, comma) === ',' ? describedBefore(passage, comma, sentence) : undefined
  return { construction: 'gap', frame: 't', speaker, contents: [{ start: group.end, end }], ...(about && { about }) }
}
/** "Rwanda" of "Rwanda, which": the phrase that the pronoun stands for. */
const describedBefore = (passage: Passage, end: number, sentence: Range): Range | undefined =>
  subjectBefore(passage, end, Math.max(sentence.start, end - LONGEST_DESCRIBED))?.head
const LONGEST_DESCRIBED = 12
const GAPS = wordSet('which who that what')
