import { wordSet } from '../../text/word-set.ts'
import { SPEAKING_OPENERS } from '../lexicon/en/verb-hints.ts'
import type { PassageAttribution } from './attribution.ts'
import { isFiniteVerb, looksFinite } from './finite.ts'
import { labelled } from './labels.ts'
import { bodyEnd, lowerAt, type Passage, type Range } from './passage.ts'
import { subjectBefore } from './subject-before.ts'
import { firstPhrase } from './subjects.ts'

const OPENERS = wordSet(SPEAKING_OPENERS)
const MAX_TELLING = 40

/**
 * "Zelensky criticised the delay: “…”", "His minister, Wang Yi, was blunter: the US could not …": whoever the sentence opens
 * with speaks behind its colon. A quotation may follow anything that somebody does, a clause only words that tell of speaking.
 */
export function readIntroduced(
  passage: Passage,
  sentence: Range,
  found: readonly PassageAttribution[],
): PassageAttribution | undefined {
  const colon = colonIn(passage, sentence)
  if (colon === undefined) return undefined
  const content = { start: colon + 1, end: bodyEnd(passage, sentence) }
  const isRead = found.some(({ contents }) =>
    contents.some(({ start, end }) => start <= content.start && content.start < end),
  )
  if (isRead) return undefined
  let verb = sentence.start + 1
  while (verb < colon && !isActing(passage, verb)) verb++
  const isTold = passage.quoteOf[content.start] !== -1 || tellsOfSpeaking(passage, verb, colon)
  if (verb >= colon || !isTold) return undefined
  const speaker = subjectBefore(passage, verb, sentence.start) ?? firstPhrase(passage, sentence, colon)
  if (speaker === undefined) return undefined
  if (passage.quoteOf[content.start] === -1 && !looksFinite(passage, content.start, content.end)) return undefined
  const label = labelled(speaker.head, verb, content)
  const end = lowerAt(passage, speaker.end - 1) === ',' ? speaker.end - 1 : speaker.end
  return label && { ...label, speaker: { ...speaker, end } }
}

/** A finite verb, also "corrects" and its like, which look like plurals. */
const isActing = (passage: Passage, at: number): boolean =>
  isFiniteVerb(passage, at) || (lowerAt(passage, at).endsWith('s') && OPENERS.has(lowerAt(passage, at)))

function tellsOfSpeaking(passage: Passage, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (OPENERS.has(lowerAt(passage, at))) return true
  return false
}

function colonIn(passage: Passage, { start, end }: Range): number | undefined {
  for (let at = start + 2; at < end - 2 && at < start + MAX_TELLING; at++)
    if (lowerAt(passage, at) === ':' && passage.quoteOf[at] === -1 && passage.tokens[at + 1]?.kind !== 'number')
      return at
  return undefined
}
