import { objectEnd } from './object-end.ts'
import { bodyEnd, lowerAt } from './passage.ts'
import type { Place, Reading } from './place.ts'
import { subjectOf } from './subjects.ts'

const MAX_DISTANCE = 16

/** "Kyiv put the toll at 600", "put the losses down to inexperience"; the passive gives its maker after "by". */
export function putAt(place: Place): Reading | undefined {
  const { passage, sentence, group } = place
  if (passage.words[group.verb]?.lemma !== 'put' || group.voice !== 'finite') return undefined
  const limit = Math.min(bodyEnd(passage, sentence), group.end + MAX_DISTANCE)
  for (let at = group.end; at < limit; at++) {
    if (!isTarget(lowerAt(passage, at), lowerAt(passage, at + 1))) continue
    const content = { start: group.end, end: objectEnd(passage, group.end, sentence) }
    const construction = lowerAt(passage, at) === 'at' ? 'put' : 'clause'
    return { construction, frame: 'p', speaker: subjectOf(place), contents: [content] }
  }
  return undefined
}

const isTarget = (word: string, next: string): boolean => word === 'at' || (word === 'down' && next === 'to')
