import { AUXILIARY } from '../lexicon/words.ts'
import { clauseEnd } from './contents.ts'
import { bodyEnd, is, lowerAt } from './passage.ts'
import { type Place, type Reading, senseWith } from './place.ts'
import { subjectBefore } from './subject-before.ts'

const MAX_ADJUNCT = 8

/** "As Kovalenko, an adviser, said on Monday, the raid had failed": what "as" takes up follows the comma. */
export function asSaid(place: Place): Reading | undefined {
  const { passage, sentence, group } = place
  if (lowerAt(passage, sentence.start) !== 'as' || group.voice !== 'finite' || group.negated) return undefined
  // "As the war continues, …": a verb that can stand round a quotation only says nothing here.
  if (senseWith(place, 't') === undefined) return undefined
  const speaker = subjectBefore(passage, group.start, sentence.start + 1)
  if (speaker?.start !== sentence.start + 1) return undefined
  const limit = Math.min(bodyEnd(passage, sentence), group.end + MAX_ADJUNCT)
  let comma = group.end
  while (comma < limit && lowerAt(passage, comma) !== ',' && !is(passage, comma, AUXILIARY)) comma++
  if (lowerAt(passage, comma) !== ',') return undefined
  const content = { start: comma + 1, end: clauseEnd(passage, comma + 1, sentence) }
  if (content.end - content.start < 3) return undefined
  return { construction: 'around-clause', frame: 'q', speaker, contents: [content] }
}
