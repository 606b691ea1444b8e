import { clauseEnd } from './contents.ts'
import { lowerAt, type Range } from './passage.ts'
import { phraseAfter } from './phrase-after.ts'
import type { Place, Reading } from './place.ts'
import type { Speaker } from './speaker.ts'
import { subjectBefore } from './subject-before.ts'
import { leftEdge } from './subjects.ts'

/** X was accused by Y, X is expected to …, the toll was put by Kyiv at 600. */
export function passive(place: Place): Reading | undefined {
  const { passage, sentence, group } = place
  if (group.voice !== 'passive') return undefined
  const subject = subjectBefore(passage, group.start, leftEdge(place))
  if (subject === undefined) return undefined
  const by = lowerAt(passage, group.end) === 'by' ? phraseAfter(passage, group.end + 1, sentence) : undefined
  return {
    construction: 'passive',
    frame: 'qtwnioap',
    speaker: by,
    contents: [{ start: subject.start, end: subject.end }, ...contentAfter(place, by)],
    ...(by === undefined ? {} : { cueEnd: group.end + 1 }),
  }
}

/** What follows the group or its maker: "to …", "that …", "at 600". */
function contentAfter({ passage, sentence, group }: Place, by: Speaker | undefined): readonly Range[] {
  const start = by?.end ?? group.end
  const next = lowerAt(passage, start)
  const isContent = next === 'to' || next === 'that' || (next === 'at' && passage.tokens[start + 1]?.kind === 'number')
  return isContent ? [{ start, end: clauseEnd(passage, start, sentence) }] : []
}
