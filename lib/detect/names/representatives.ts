import type { NameRef } from '../../model/claims.ts'
import type { Token } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
import { bodyOf } from './descriptions.ts'
import type { NameMention } from './find-names.ts'
import { headOf } from './head-mention.ts'
import { isOrganisationHead } from './name-words.ts'

/** Who speak for a body, and who for a state before others. */
const SPOKESPEOPLE = wordSet('spokesman spokeswoman spokesperson spokesmen spokespeople')
const ENVOYS = wordSet('envoy ambassador representative delegate')

/** Whom a spokesman or an envoy without a name speaks for: the body behind "for", the state before the noun; never whom an envoy is sent "to". */
export function representedIn(tokens: readonly Token[], inside: readonly NameMention[]): NameMention | undefined {
  const head = headOf(tokens)
  if (head === undefined || inside.length === 0) return undefined
  const before = inside.filter(({ span }) => span.end <= head.start)
  if (ENVOYS.has(head.lower)) return before.find(isState) ?? behind(tokens, inside, head, ['of', 'for']).find(isState)
  if (!SPOKESPEOPLE.has(head.lower)) return undefined
  return behind(tokens, inside, head, ['for', 'of'])[0] ?? before.at(-1)
}

const isState = ({ party, kind }: NameMention): boolean => party !== undefined || kind === 'country'

/** The names of the phrase that one of the prepositions right behind the noun opens. */
function behind(
  tokens: readonly Token[],
  inside: readonly NameMention[],
  head: Token,
  prepositions: readonly string[],
): readonly NameMention[] {
  const next = tokens[tokens.indexOf(head) + 1]
  return next !== undefined && prepositions.includes(next.lower)
    ? inside.filter(({ span }) => span.start > next.end)
    : []
}

/** "the foreign ministry in Tehran", "the health ministry in Gaza": the body that the place has. */
export function placedBody(tokens: readonly Token[], inside: readonly NameMention[]): NameRef | undefined {
  const at = tokens.findIndex(({ lower }) => lower === 'in')
  const place = inside.at(-1)
  if (at < 2 || place === undefined || place.span.start !== tokens[at + 1]?.start) return undefined
  if (!isOrganisationHead(tokens[at - 1]?.lower ?? '')) return undefined
  const words = tokens.slice(tokens[0]?.lower === 'the' ? 1 : 0, at)
  return bodyOf(place.sense === 'capital-for-government' ? (place.party ?? '') : (place.id ?? ''), words)
}
