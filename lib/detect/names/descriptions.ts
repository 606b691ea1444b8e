import type { NameRef } from '../../model/claims.ts'
import type { Token } from '../../text/tokens.ts'
import { tokenize } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
import { entity, nameAt } from '../../world/gazetteer.ts'
import type { NameMention, SentenceTokens } from './find-names.ts'
import { describedAt } from './known-as.ts'
import type { Referent } from './register.ts'

/** Role nouns that say nothing of a body's own words. */
const GENERAL = wordSet(
  'group organisation organization agency service company bloc alliance source report outlet portal publication website country nation state charity body',
)

/** Does what is known of a name fit the noun and the country of a description ("the Ukrainian president")? */
export function describes(
  mention: NameMention,
  noun: string,
  side: NameMention | undefined,
  sentence: SentenceTokens,
  office?: string,
): boolean {
  const known = mention.id === undefined ? undefined : entity(mention.id)
  if (side?.id !== undefined && known?.side !== side.id && mention.id !== side.id) return false
  if (noun === 'alliance' && (mention.kind !== 'alliance' || mention.sense === 'capital-for-government')) return false
  if (noun === 'group' && (mention.kind === 'alliance' || mention.kind === 'armed-force')) return false
  if (noun === 'agency' && NO_AGENCY.test(mention.lower)) return false
  if (GENERAL.has(noun)) return true
  const words = `${known?.title ?? ''} ${mention.title ?? ''} ${known?.name ?? ''} ${mention.text}`.toLowerCase()
  if (office !== undefined && !holds(words, office) && !isIntroducedAs(mention, office, sentence)) return false
  if (words.includes(noun)) return true
  return mention.kind === 'person'
    ? isIntroducedAs(mention, noun, sentence)
    : STATES.has(mention.kind ?? '') && !NO_STATE.has(noun)
}

const NO_AGENCY = /\b(?:party|army|ministry|forces?|council|parliament|university|staff)\b/

/** "prime" of "the prime minister", "defence" of "the defence minister": which of many ministers it is. */
export const officeIn = (words: readonly Token[]): string | undefined => {
  const before = words.at(-2)?.lower
  return before !== undefined && OFFICES.has(before) ? before : undefined
}
const OFFICES = wordSet('prime foreign defence defense interior finance health energy justice deputy vice')

const holds = (words: string, office: string): boolean =>
  words.includes(office === 'defense' ? 'defence' : office) || words.includes(office === 'defence' ? 'defense' : office)

const NEAR = 12

/** "Vivian Smith, the deputy head of the mission": the noun stands near the name. */
function isIntroducedAs({ first, end }: NameMention, noun: string, { tokens }: SentenceTokens): boolean {
  for (let at = Math.max(0, first - NEAR); at < end + NEAR && at < tokens.length; at++)
    if (tokens[at]?.lower === noun) return true
  return false
}

/** Bodies that no state is. */
const NO_STATE = wordSet(
  'operator regulator association federation foundation coalition front party movement fund bank board charity watchdog union campaign institute think-tank organisers',
)
const STATES = wordSet('country government outlet')

/** "military" said of Ukraine: the institution that every country has. */
export function institutionOf(state: Referent, words: readonly Token[]): NameRef | undefined {
  return bodyOf(state.mention.party ?? state.id ?? '', words)
}

/** The body that a country or movement has under a common noun ("ukraine", "air force"), where one is known. */
export function bodyOf(side: string, words: readonly Token[]): NameRef | undefined {
  const country = entity(side)?.name
  const first = words[0]
  const last = words.at(-1)
  if (country === undefined || first === undefined || last === undefined) return undefined
  const text = `${country}'s ${words.map(({ lower }) => lower).join(' ')}`
  const tokens = tokenize(text)
  const described = describedAt(tokens, 0)
  const hit = nameAt(described === undefined ? tokens : tokenize(described.name), 0)
  const isWhole = hit !== undefined && (described !== undefined || hit.length === tokens.length)
  return isWhole ? { text, id: hit.entityId } : undefined
}
