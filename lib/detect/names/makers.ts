import type { Token } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
import type { NameMention, SentenceTokens } from './find-names.ts'
import { isDocument } from './name-words.ts'
import { fits, SALIENCE, weightOf } from './salience.ts'

/** Words for those who wrote a paper, which stand for any paper named before. */
const WRITERS = wordSet('author authors researchers')

/** True for nouns that point back to a paper or to its writers ("the statement", "the authors"). */
export const pointsToPaper = (noun: string): boolean => isDocument(noun) || WRITERS.has(noun)

/** Whose paper a sentence speaks of: "the study by X", "X's report", "X said in a statement". */
export function makerIn(
  sentence: SentenceTokens,
  mentions: readonly NameMention[],
  noun: string,
): NameMention | undefined {
  const paper = sentence.tokens.findIndex(({ lower }) => isSamePaper(lower, noun))
  if (paper < 0) return undefined
  return (
    mentions.find(({ first }) => first > paper && isAuthor(sentence.tokens, paper, first)) ??
    mentions.find(({ end, sense }) => sense !== 'demonym' && end <= paper && paper - end < 2) ??
    mostSaying(sentence, mentions)
  )
}

const isSamePaper = (lower: string, noun: string): boolean =>
  WRITERS.has(noun) ? isDocument(lower) : lower === noun || lower === `${noun}s`

/** "by" or "from" stands between the paper and its author. */
function isAuthor(tokens: readonly Token[], paper: number, first: number): boolean {
  if (first - paper > FARTHEST) return false
  const before = tokens[first - 1]?.lower === 'the' ? tokens[first - 2]?.lower : tokens[first - 1]?.lower
  return before === 'by' || before === 'from'
}
const FARTHEST = 6

/** Who speaks in a sentence, where a verb of saying stands next to a name. */
export function speakerIn(sentence: SentenceTokens, mentions: readonly NameMention[]): NameMention | undefined {
  const most = mostSaying(sentence, mentions)
  return most !== undefined && weightOf(most, false, sentence) >= SALIENCE.recency + SALIENCE.speaker ? most : undefined
}

function mostSaying(sentence: SentenceTokens, mentions: readonly NameMention[]): NameMention | undefined {
  let best: NameMention | undefined
  let most = 0
  for (const mention of mentions) {
    if (!fits(mention, 'thing') && !fits(mention, 'person')) continue
    const weight = weightOf(mention, false, sentence) + (mention.kind === 'person' ? 1 : 0)
    if (weight > most) [best, most] = [mention, weight]
  }
  return best
}
