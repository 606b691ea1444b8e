import { clauseEnd } from './contents.ts'
import { bodyEnd, lowerAt } from './passage.ts'
import { phraseAfter } from './phrase-after.ts'
import type { Place, Reading } from './place.ts'

const QUOTING = new Set(['cite', 'quote'])
const MAX_DISTANCE = 24

/** "Sana cited the minister as saying …", "he was quoted by Sana as saying …": the inner speaker's words. */
export function reportedSaying(place: Place): Reading | undefined {
  const { passage, sentence, group } = place
  if (!QUOTING.has(passage.words[group.verb]?.lemma ?? '')) return undefined
  const limit = Math.min(bodyEnd(passage, sentence), group.end + MAX_DISTANCE)
  for (let at = group.end; at < limit; at++) {
    if (lowerAt(passage, at) !== 'as' || !SAYING.has(lowerAt(passage, at + 1))) continue
    const content = { start: at + 2, end: clauseEnd(passage, at + 2, sentence) }
    const speaker = phraseAfter(passage, group.end, { start: group.end, end: at })
    if (speaker === undefined || content.end - content.start < 2) return undefined
    return { construction: 'clause', frame: 'n', speaker, contents: [content], cueEnd: group.end }
  }
  return undefined
}

const SAYING = new Set(['saying', 'telling', 'claiming', 'warning'])
