import type { Span } from '../../model/article.ts'
import { type WordSet, wordSet } from '../../text/word-set.ts'
import type { SentenceTokens } from '../names/find-names.ts'
import type { NameReader } from '../names/name-reader.ts'
import { type FoundAttribution, toFound } from './found.ts'
import { labelled } from './labels.ts'
import type { Passage } from './passage.ts'

/*
 * Interviews printed as questions and answers:
 *
 *   Q. Have they left?
 *   A. No. Eight thousand of them are still there.
 */

type Block = readonly SentenceTokens[]

const QUESTION_LABELS = wordSet('q question')
const ANSWER_LABELS = wordSet('a answer')

const opensWith = (block: Block | undefined, labels: WordSet): boolean => {
  const tokens = block?.[0]?.tokens ?? []
  const mark = tokens[1]?.lower
  return labels.has(tokens[0]?.lower ?? '') && tokens[0]?.capital === true && (mark === '.' || mark === ':')
}

/** True for a block that answers the one before. */
export const isAnswer = (block: Block, before: Block | undefined): boolean =>
  opensWith(block, ANSWER_LABELS) && opensWith(before, QUESTION_LABELS)

/** Who answers: the person named most often before the first question. */
export function interviewee(blocks: readonly Block[], names: NameReader): Span | undefined {
  const first = blocks.findIndex((block) => opensWith(block, QUESTION_LABELS))
  const start = blocks[first]?.[0]?.span.start ?? 0
  const counts = new Map<string, { readonly span: Span; times: number }>()
  for (let index = 0; (names.sentences[index]?.span.start ?? start) < start; index++)
    for (const mention of names.inSentence(index)) {
      if (mention.kind !== 'person') continue
      const { id, text } = names.nameOf(mention)
      const seen = counts.get(id ?? text)
      if (seen === undefined) counts.set(id ?? text, { span: mention.span, times: 1 })
      else seen.times++
    }
  return [...counts.values()].sort((one, other) => other.times - one.times)[0]?.span
}

/** The answer as its speaker's words. */
export function answerOf(passage: Passage, speaker: Span): FoundAttribution | undefined {
  const label = labelled({ start: 0, end: 1 }, 1, { start: 2, end: passage.tokens.length })
  return label && { ...toFound(passage, label), speaker }
}
