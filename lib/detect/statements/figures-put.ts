import { wordSet } from '../../text/word-set.ts'
import { PAST, THIRD } from '../lexicon/words.ts'
import { objectEnd } from './object-end.ts'
import { bodyEnd, lowerAt, type Passage } from './passage.ts'
import type { Place, Reading } from './place.ts'
import { subjectOf } from './subjects.ts'

const MAX_DISTANCE = 16

/** "Kyiv put the toll at 600", "put the losses down to inexperience"; the passive gives its maker after "by". */
export function putAt(place: Place): Reading | undefined {
  const { passage, sentence, group } = place
  if (!PUTTING.has(passage.words[group.verb]?.lemma ?? '') || group.voice !== 'finite') return undefined
  // "a force estimated at 40,000": a participle, and nobody's act.
  if (lowerAt(passage, group.end) === 'at') return undefined
  const limit = Math.min(bodyEnd(passage, sentence), group.end + MAX_DISTANCE)
  for (let at = group.end; at < limit; at++) {
    if (!isTarget(lowerAt(passage, at), lowerAt(passage, at + 1))) continue
    const isListed = lowerAt(passage, at + 1) === ':'
    const end = isListed ? bodyEnd(passage, sentence) : objectEnd(passage, group.end, sentence)
    const content = { start: group.end, end }
    const construction = lowerAt(passage, at) === 'at' || isListed ? 'put' : 'clause'
    return { construction, frame: 'p', speaker: subjectOf(place), contents: [content] }
  }
  return undefined
}

const PUTTING = wordSet('put estimate reckon')

const MAX_BOUND = 4
const BOUNDS =
  /^(?:at|least|most|more|less|fewer|no|than|some|about|around|only|just|over|nearly|almost|up|to|as|many|the|a|further|another|roughly|approximately|close)$/

/** "The ministry had counted 37,877", "Seoul lists 28,000 containers": a verb of counting right before a number. */
export function countAt(place: Place): Reading | undefined {
  const { passage, sentence, group } = place
  if (!COUNTING.has(passage.words[group.verb]?.lemma ?? '') || group.voice !== 'finite') return undefined
  if (((passage.words[group.verb]?.forms ?? 0) & (PAST | THIRD)) === 0) return undefined
  const before = countedBefore(place)
  if (before !== undefined) return before
  let at = group.end
  while (at < group.end + MAX_BOUND && (BOUNDS.test(lowerAt(passage, at)) || /^[$€£]$/.test(lowerAt(passage, at)))) at++
  if (passage.tokens[at]?.kind !== 'number') return undefined
  const content = { start: group.end, end: objectEnd(passage, group.end, sentence) }
  return { construction: 'put', frame: 'p', speaker: subjectOf(place), contents: [content] }
}

const LONGEST_COUNTED = 8

/** "the 773 that the government had counted": what is counted stands before. */
function countedBefore(place: Place): Reading | undefined {
  const { passage, sentence, group } = place
  const that = relativeBefore(passage, group.start, sentence.start)
  if (that === undefined) return undefined
  const head = { start: that + 1, end: group.start }
  for (let at = that - 1; at >= sentence.start && at >= that - LONGEST_COUNTED; at--) {
    if (lowerAt(passage, at) === ',') return undefined
    if (passage.tokens[at]?.kind === 'number')
      return { construction: 'put', frame: 'p', speaker: { ...head, head }, contents: [{ start: at, end: that }] }
  }
  return undefined
}

function relativeBefore(passage: Passage, verb: number, from: number): number | undefined {
  for (let at = verb - 2; at > from && at >= verb - LONGEST_COUNTED; at--)
    if (lowerAt(passage, at) === 'that' || lowerAt(passage, at) === 'which') return at
  return undefined
}

const COUNTING = wordSet('count tally register list track log record detect name identify verify')

/** "at 600", "down to inexperience", "higher: more than 5,000". */
const isTarget = (word: string, next: string): boolean =>
  word === 'at' || (word === 'down' && next === 'to') || ((word === 'higher' || word === 'lower') && next === ':')
