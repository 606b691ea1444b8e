import { clauseEnd } from './contents.ts'
import { phraseAfter, subjectBefore } from './noun-phrases.ts'
import { lowerAt } from './passage.ts'
import { type Place, type Reading, withSpeaker } from './place.ts'
import { leftEdge } from './subjects.ts'

/** X was accused by Y, X is expected to …. */
export function passive(place: Place): Reading | undefined {
  const { passage, sentence, group } = place
  if (group.voice !== 'passive') return undefined
  const subject = subjectBefore(passage, group.start, leftEdge(place))
  if (subject === undefined) return undefined
  const by = lowerAt(passage, group.end) === 'by' ? phraseAfter(passage, group.end + 1, sentence) : undefined
  const left = { start: subject.start, end: subject.end }
  const next = lowerAt(passage, group.end)
  const contents =
    next === 'to' || next === 'that'
      ? [left, { start: group.end, end: clauseEnd(passage, group.end, sentence) }]
      : [left]
  return {
    construction: 'passive',
    frame: 'qtwnioa',
    ...withSpeaker(by),
    contents,
    ...(by === undefined ? {} : { cueEnd: group.end + 1 }),
  }
}
