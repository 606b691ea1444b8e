import type { Token } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
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
