import type { NameRef } from '../../model/claims.ts'
import type { Token } from '../../text/tokens.ts'
import { tokenize } from '../../text/tokens.ts'
import { entity, nameAt } from '../../world/gazetteer.ts'
import type { NameMention } from './find-names.ts'
import type { Referent } from './register.ts'

/** Role nouns that say nothing of a name's own words. */
const GENERAL = new Set(
  'leader official head expert analyst officer chief group organisation organization agency service company bloc alliance source report outlet portal publication website country nation state'.split(
    ' ',
  ),
)

/** Does what is known of a name fit the noun and the country of a description ("the Ukrainian president")? */
export function describes(mention: NameMention, noun: string, side: NameMention | undefined): boolean {
  const known = mention.id === undefined ? undefined : entity(mention.id)
  if (side?.id !== undefined && known?.side !== side.id && mention.id !== side.id) return false
  if (GENERAL.has(noun)) return true
  const words = `${known?.title ?? ''} ${mention.title ?? ''} ${known?.name ?? ''} ${mention.text}`.toLowerCase()
  if (words.includes(noun)) return true
  return mention.kind === 'person'
    ? known?.title === undefined && mention.title === undefined
    : STATES.has(mention.kind ?? '')
}

const STATES = new Set(['country', 'government', 'outlet'])

/** "its military" after Ukraine: the institution that every country has. */
export function institutionOf(state: Referent, words: readonly Token[]): NameRef | undefined {
  const country = entity(state.mention.party ?? state.id ?? '')?.name
  const first = words[0]
  const last = words.at(-1)
  if (country === undefined || first === undefined || last === undefined) return undefined
  const text = `${country}'s ${words.map(({ lower }) => lower).join(' ')}`
  const tokens = tokenize(text)
  const hit = nameAt(tokens, 0)
  return hit === undefined || hit.length < tokens.length ? undefined : { text, id: hit.entityId }
}
