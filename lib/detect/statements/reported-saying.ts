import { wordSet } from '../../text/word-set.ts'
import { OBJECT_PRONOUN, PREPOSITION, TIME } from '../lexicon/words.ts'
import { clauseEnd } from './contents.ts'
import { looksFinite } from './finite.ts'
import { bodyEnd, is, lowerAt, type Passage, type Range } from './passage.ts'
import { phraseAfter } from './phrase-after.ts'
import type { Place, Reading } from './place.ts'
import { contentBefore } from './source-phrases.ts'
import type { Speaker } from './speaker.ts'
import { subjectBefore } from './subject-before.ts'
import { leftEdge } from './subjects.ts'

const QUOTING = wordSet('cite quote')
const MAX_DISTANCE = 24

/** "Sana cited the minister as saying …", "“…,” his office quoted him as saying", "he was quoted by Sana as saying …": the inner speaker's words. */
export function reportedSaying(place: Place): Reading | undefined {
  const { passage, sentence, group } = place
  if (!QUOTING.has(passage.words[group.verb]?.lemma ?? '')) return undefined
  const limit = Math.min(bodyEnd(passage, sentence), group.end + MAX_DISTANCE)
  for (let at = group.end; at < limit; at++) {
    if (lowerAt(passage, at) !== 'as' || !SAYING.has(lowerAt(passage, at + 1))) continue
    const start = behindHearer(passage, at + 1)
    const after = { start, end: clauseEnd(passage, start, sentence) }
    const content = isSaid(passage, after) ? after : saidBefore(place)
    const speakers = speakersOf(place, at)
    if (speakers === undefined || content === undefined) return undefined
    return { construction: 'clause', frame: 'n', ...speakers, contents: [content], cueEnd: group.end }
  }
  return undefined
}

/** "as telling officers that …": where what they were told starts. */
function behindHearer(passage: Passage, saying: number): number {
  if (lowerAt(passage, saying) === 'telling')
    for (let at = saying + 1; at < saying + LONGEST_HEARER; at++) if (lowerAt(passage, at) === 'that') return at
  return saying + 1
}
const LONGEST_HEARER = 8

const SAYING = wordSet('saying telling claiming warning denying confirming')

/** "as saying that …", not "as saying in Kyiv on Monday". */
const isSaid = (passage: Passage, { start, end }: Range): boolean =>
  end - start >= 2 && (!is(passage, start, PREPOSITION | TIME) || looksFinite(passage, start, end))

/** The quotation that ends right before the subject, or the clause before it. */
function saidBefore(place: Place): Range | undefined {
  const { passage, sentence, group } = place
  const quote = passage.quotes.findLast(({ start, end }) => end <= group.start && start >= sentence.start)
  if (quote !== undefined) return quote
  const subject = subjectBefore(passage, group.start, leftEdge(place))
  if (subject === undefined || lowerAt(passage, subject.start - 1) !== ',') return undefined
  const left = contentBefore(passage, sentence, subject.start)
  return left !== undefined && looksFinite(passage, left.start, left.end) ? left : undefined
}

interface Speakers {
  readonly speaker: Speaker
  readonly via: Speaker | undefined
}

function speakersOf(place: Place, as: number): Speakers | undefined {
  const { passage, sentence, group } = place
  const subject = (): Speaker | undefined => subjectBefore(passage, group.start, leftEdge(place))
  if (group.voice === 'passive') {
    const speaker = subject()
    const by = lowerAt(passage, group.end) === 'by' ? phraseAfter(passage, group.end + 1, sentence) : undefined
    return speaker === undefined ? undefined : { speaker, via: by }
  }
  const speaker = quotedIn(place, as)
  return speaker === undefined ? undefined : { speaker, via: group.voice === 'finite' ? subject() : undefined }
}

function quotedIn({ passage, group }: Place, as: number): Speaker | undefined {
  if (!is(passage, group.end, OBJECT_PRONOUN) || group.end + 1 !== as)
    return phraseAfter(passage, group.end, { start: group.end, end: as })
  const head = { start: group.end, end: as }
  return { ...head, head }
}
