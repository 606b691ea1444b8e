import { wordSet } from '../../text/word-set.ts'
import { RELATIVE } from '../lexicon/words.ts'
import type { PassageAttribution } from './attribution.ts'
import { clauseNounAt } from './contents.ts'
import { bodyEnd, is, lowerAt, type Passage, type Range } from './passage.ts'
import { type Place, type Reading, senseWith } from './place.ts'
import { callsFalse } from './refutations.ts'
import { contentBefore } from './source-phrases.ts'
import { subjectBefore } from './subject-before.ts'

/** Verbs whose object a whole clause can be: "which Moscow denies". */
const JUDGING = wordSet('deny dispute reject refute confirm acknowledge admit dismiss verify contest')

/**
 * "40 tanks were lost, which Moscow denies", "…, a claim Moscow has rejected": the clause before is what is denied. The
 * statement stands in the relative clause, so that what another said of the tanks stays that other's word.
 */
export function relativeView(place: Place): Reading | undefined {
  const { passage, sentence, group, found } = place
  if (group.voice !== 'finite') return undefined
  const end = judgementEnd(place)
  const opener = end === undefined ? undefined : openerBefore(passage, sentence, group.start)
  if (end === undefined || opener === undefined) return undefined
  const speaker = subjectBefore(passage, group.start, opener.end)
  const content = saidBefore(passage, sentence, found, opener.start)
  if (speaker === undefined || content === undefined) return undefined
  return {
    construction: 'relative',
    frame: 'n',
    speaker,
    contents: [{ start: opener.start + 1, end }],
    about: content,
  }
}

/** Where "denies", "called fanciful" or "dismissed as a lie" ends, if the clause ends there too. */
function judgementEnd(place: Place): number | undefined {
  const { passage, sentence, group } = place
  const isJudging = JUDGING.has(passage.words[group.verb]?.lemma ?? '') && senseWith(place, 'n') !== undefined
  if (isJudging && endsHere(passage, sentence, group.end)) return group.end
  if (!isJudging && senseWith(place, 'a') === undefined) return undefined
  let end = group.end
  while (end < group.end + LONGEST_JUDGEMENT && !endsHere(passage, sentence, end)) end++
  return endsHere(passage, sentence, end) && callsFalse(passage, { start: group.end, end }) ? end : undefined
}
const LONGEST_JUDGEMENT = 6

const endsHere = (passage: Passage, sentence: Range, at: number): boolean =>
  at >= bodyEnd(passage, sentence) || lowerAt(passage, at) === ',' || lowerAt(passage, at) === ';'

const LONGEST_SUBJECT = 8

/** ", which" or ", a claim that" / ", an accusation" right before the subject: from the comma to where the subject starts. */
function openerBefore(passage: Passage, sentence: Range, verb: number): Range | undefined {
  for (let at = verb - 1; at > sentence.start && at >= verb - LONGEST_SUBJECT - 3; at--) {
    if (lowerAt(passage, at) !== ',') continue
    if (lowerAt(passage, at + 1) === 'which') return { start: at, end: at + 2 }
    const noun = clauseNounAt(passage, at + 1)
    if (noun !== undefined) return { start: at, end: is(passage, noun + 1, RELATIVE) ? noun + 2 : noun + 1 }
  }
  return undefined
}

/** The clause that ends at the comma: another's words where it ends them, else the sentence so far. */
function saidBefore(
  passage: Passage,
  sentence: Range,
  found: readonly PassageAttribution[],
  comma: number,
): Range | undefined {
  for (const { contents } of found.slice(-MAX_BEFORE))
    for (const { start, end } of contents)
      if (start >= sentence.start && start < comma && end >= comma)
        return { start: afterAccused(passage, start, comma), end: comma }
  return contentBefore(passage, sentence, comma)
}
const MAX_BEFORE = 6

/** "accuses it of backing the raid": what is denied is the backing. */
function afterAccused(passage: Passage, start: number, end: number): number {
  for (let at = start + 1; at < Math.min(end, start + 4); at++)
    if (lowerAt(passage, at) === 'of' && lowerAt(passage, at + 1).endsWith('ing')) return at + 1
  return start
}
