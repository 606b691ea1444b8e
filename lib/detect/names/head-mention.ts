import type { Token } from '../../text/tokens.ts'
import type { NameMention } from './find-names.ts'

/**
 * The name that a phrase is about: the person of "Ukraine's President Volodymyr Zelensky", the ministry of
 * "Russia's defence ministry". None where the names only modify another noun ("U.S. officials").
 */
export function headMention(
  inside: readonly NameMention[],
  phrase: readonly Token[],
  sentence: readonly Token[],
): NameMention | undefined {
  const people = inside.filter(({ kind, sense }) => kind === 'person' && sense !== 'demonym')
  const person = people.find((mention) => !isPossessive(mention, sentence))
  if (person !== undefined) return person
  const last = lastWord(phrase)
  return inside.find((mention) => coversHead(mention, last, sentence) && mention.sense !== 'demonym')
}

const isPossessive = (mention: NameMention, sentence: readonly Token[]): boolean =>
  sentence[mention.end]?.lower === "'s" || sentence[mention.end]?.lower === "'"

/** The head of a phrase is the last word before its first preposition, comma or bracket. */
function lastWord(phrase: readonly Token[]): Token | undefined {
  const end = phrase.findIndex(({ lower }, at) => at > 0 && ENDS.has(lower))
  return end < 0 ? phrase.at(-1) : phrase[end - 1]
}
const ENDS = new Set([',', '(', 'in', 'at', 'on', 'from', 'who', 'which', 'that', 'with', 'and'])

const coversHead = (mention: NameMention, head: Token | undefined, sentence: readonly Token[]): boolean =>
  head !== undefined &&
  mention.span.start <= head.start &&
  mention.span.end >= head.end &&
  !isPossessive(mention, sentence)
