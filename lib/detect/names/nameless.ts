import type { NameRef } from '../../model/claims.ts'
import type { Token } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
import { firstFrom } from './first-from.ts'
import { headOf } from './head-mention.ts'
import { isOrganisationHead, isSpeaker } from './name-words.ts'

const PLURALS = wordSet('people police others some many men women authorities media')

/** Can a pronoun stand for somebody without a name, by the noun: "they" for "officials", "he" for "an officer", "it" for "the agency"? */
export function agreesWith(pronoun: string, head: Token | undefined): boolean {
  if (head === undefined || head.kind !== 'word') return false
  const isPlural = PLURALS.has(head.lower) || (head.lower.endsWith('s') && !head.lower.endsWith('ss'))
  if (pronoun === 'they' || pronoun === 'their') return isPlural
  if (isPlural) return false
  const isBody = isOrganisationHead(head.lower)
  return pronoun === 'it' || pronoun === 'its' ? isBody : !isBody && isSpeaker(head.lower)
}

const LONGEST = 7

/** "Opposition leaders" of "Opposition leaders, who say …": the phrase right before a relative pronoun, where its noun is somebody. */
export function namelessBefore(text: string, tokens: readonly Token[], pronoun: number): NameRef | undefined {
  const at = firstFrom(tokens, pronoun)
  const end = tokens[at - 1]?.lower === ',' ? at - 1 : at
  let start = end
  while (start > 0 && end - start < LONGEST && tokens[start - 1]?.kind === 'word') start--
  const phrase = tokens.slice(start, end)
  const head = headOf(phrase)
  if (head === undefined || !isSpeaker(head.lower)) return undefined
  return { text: text.slice(phrase[0]?.start, phrase.at(-1)?.end) }
}
