import type { Span } from '../../model/article.ts'
import { wordSet } from '../../text/word-set.ts'
import type { NameReader } from './name-reader.ts'
import { isSpeaker } from './name-words.ts'

const SPEAKERS = wordSet('person organisation government armed-force armed-group alliance outlet')

/**
 * Can a label before a colon or behind a dash be whose words the line is? "Zelensky" and "Kyiv" can; "Sudan" and "Kursk"
 * are topics, "Breaking" and "Analysis" kinds of text.
 */
export function canSign(names: NameReader, label: Span): boolean {
  const index = names.sentenceAt(label.start)
  const words = names.tokensOf(index, label)
  // "General Staff", "Air Force": a body by its last word.
  if (words.length > 1 && isSpeaker(words.at(-1)?.lower ?? '')) return true
  const mention = names.namesWithin(index, label).at(-1)
  if (mention === undefined) return names.resolve(label).id !== undefined
  if (mention.span.end < label.end) return false
  // "NEW DELHI: Twenty soldiers": where a wire was sent, in capitals.
  if (mention.sense === 'capital-for-government' && mention.text === mention.text.toUpperCase()) return false
  if (mention.sense === 'capital-for-government') return true
  // "BREAKING" looks like initials.
  const isGuessed = mention.id === undefined && mention.kind === 'organisation' && !mention.text.includes(' ')
  return mention.kind !== undefined && SPEAKERS.has(mention.kind) && !isGuessed
}
