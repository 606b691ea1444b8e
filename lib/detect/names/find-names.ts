import type { Span } from '../../model/article.ts'
import type { EntityKind } from '../../model/entities.ts'
import { type Token, tokenAt, tokenize, wordAt } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
import { asciiWord } from '../../text/word-table.ts'
import { beginsInSmall, entity, type NameHit, nameAt } from '../../world/gazetteer.ts'
import { isArticle } from '../../world/longest-name.ts'
import { isGiven } from './gender.ts'
import { type Described, describedAt } from './known-as.ts'
import { hasOrganisationHead, isCompoundWord, outletEndAt, roleInside, runEnd } from './name-runs.ts'
import { headsOrganisation, isCommonWord, isEventHead, isPlaceHead, isTitleToken } from './name-words.ts'
import { isShouted } from './shouted.ts'

/** A sentence and its tokens, as the detector cuts them. */
export interface SentenceTokens {
  readonly span: Span
  readonly tokens: readonly Token[]
}

/** A name in a sentence: known to the tables, or a capitalised sequence whose kind is a guess. */
export interface NameMention {
  /** Token range within the sentence. */
  readonly first: number
  readonly end: number
  readonly span: Span
  /** As written, without title and possessive. */
  readonly text: string
  /** The same in small letters. */
  readonly lower: string
  readonly id?: string | undefined
  /** How a known form stands for its entity ("Moscow", "Russian", "Russians"). */
  readonly sense?: NameHit['sense'] | undefined
  /** The country or movement that acts where the name is a subject. */
  readonly party?: string | undefined
  /** "held" in "Russian-held". */
  readonly compound?: string | undefined
  readonly kind?: EntityKind | undefined
  /** The title before it ("President", "Gen."), in lower case. */
  readonly title?: string | undefined
}

/** What is known of a name beside its place. */
type Known = Pick<NameMention, 'id' | 'sense' | 'party' | 'compound' | 'kind' | 'title'>

/** The names of a sentence in order, never overlapping. */
export function findNames(text: string, tokens: readonly Token[]): readonly NameMention[] {
  const names: NameMention[] = []
  const isLoud = isShouted(text, tokens)
  let at = 0
  while (at < tokens.length) {
    const mention = mentionAt(text, tokens, at, isLoud)
    if (mention !== undefined) names.push(mention)
    at = mention?.end ?? at + 1
  }
  return names
}

function mentionAt(text: string, tokens: readonly Token[], at: number, isLoud: boolean): NameMention | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind === 'punctuation') return undefined
  if (!token.capital && !beginsInSmall(token.lower)) return isLoud ? undefined : behindArticle(text, tokens, at)
  const outletEnd = outletEndAt(tokens, at)
  if (outletEnd !== undefined && outletEnd > at + (knownAt(tokens, at)?.length ?? 0))
    return placed(text, tokens, at, outletEnd, { kind: 'outlet' })
  const described = describedAt(tokens, at)
  if (described !== undefined) return describedMention(text, tokens, at, described)
  const hit = knownAt(tokens, at)
  if (hit === undefined && !token.capital) return isLoud ? undefined : behindArticle(text, tokens, at)
  if (hit === undefined) return isLoud ? undefined : guessAt(text, tokens, at)
  const known = knownMention(text, tokens, at, hit)
  if (isLoud || !token.capital) return known
  if (!canBeOutweighed(hit) && !isCivicAt(tokens, known.end)) return known
  const guess = guessAt(text, tokens, at)
  return guess !== undefined && guess.end > known.end && outweighs(guess, known, tokens) ? guess : known
}

/** "el-Wad": the article in small letters belongs to the name. */
function behindArticle(text: string, tokens: readonly Token[], at: number): NameMention | undefined {
  const guess = isArticle(tokens, at) ? guessAt(text, tokens, at + 2) : undefined
  return guess && placed(text, tokens, at, guess.end, { kind: guess.kind })
}

/** "the UN refugee agency" under its name. */
function describedMention(
  text: string,
  tokens: readonly Token[],
  at: number,
  { length, name }: Described,
): NameMention {
  const id = nameAt(tokenize(name), 0)?.entityId
  const known: Known = id === undefined ? { kind: 'organisation' } : { id, sense: 'name', kind: 'organisation' }
  return { ...placed(text, tokens, at, at + length, known), text: name, lower: name.toLowerCase() }
}

/** A known name; the initials of a person are no outlet ("A.P. Singh"). */
function knownAt(tokens: readonly Token[], at: number): NameHit | undefined {
  const hit = nameAt(tokens, at)
  const areInitials = hit?.length === 1 && tokens[at + 1]?.capital === true && tokens[at]?.lower.includes('.') === true
  return areInitials && entity(hit.entityId)?.kind === 'outlet' ? undefined : hit
}

function knownMention(text: string, tokens: readonly Token[], first: number, hit: NameHit): NameMention {
  const end = first + hit.length
  const { entityId, sense, party, compound } = hit
  const kind = entity(entityId)?.kind
  return placed(text, tokens, first, end, {
    id: entityId,
    sense,
    party,
    compound,
    kind,
    title: titleBefore(tokens, first),
  })
}

/** "Kyiv Independent" and "Institute for Russian Studies" are longer than the country they begin with. */
const outweighs = (guess: NameMention, known: NameMention, tokens: readonly Token[]): boolean =>
  guess.kind === 'organisation' && hasOrganisationHead(tokens, known.end, guess.end)

/** "Ethiopian | Human Rights Commission": a body of its own, no force or ministry of the country. */
function isCivicAt(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_CIVIC && tokens[at]?.capital === true; at++)
    if (at > from && CIVIC_HEADS.has(tokens[at]?.lower ?? '')) return true
  return false
}
const LONGEST_CIVIC = 5
const CIVIC_HEADS = wordSet(
  'commission institute association society observatory union federation foundation council centre center',
)

const canBeOutweighed = ({ length, sense }: NameHit): boolean =>
  sense !== 'demonym' && sense !== 'people' && (sense !== 'name' || length === 1)

/** Every mention has every property, in one order: objects of one shape are read fastest. */
function placed(text: string, tokens: readonly Token[], first: number, end: number, known: Known): NameMention {
  const start = tokens[first]?.start ?? 0
  const stop = tokens[end - 1]?.end ?? start
  const { id, sense, party, compound, kind, title } = known
  const written = text.slice(start, stop)
  return {
    first,
    end,
    span: { start, end: stop },
    text: written,
    lower: asciiWord(text, start, stop) ?? written.toLowerCase(),
    id,
    sense,
    party,
    compound,
    kind,
    title,
  }
}

/** A run of capitalised words that the tables do not know. */
function guessAt(text: string, tokens: readonly Token[], at: number): NameMention | undefined {
  let first = at
  while (isTitleAt(tokens, first)) first = afterTitle(tokens, first)
  const behindTitle = first > at ? knownAt(tokens, first) : undefined
  if (behindTitle !== undefined && !isGivenName(tokens, first, behindTitle))
    return knownMention(text, tokens, first, behindTitle)
  const end = runEnd(tokens, first)
  if (first === 0 && isParticiple(tokens[0]?.lower ?? '') && knownAt(tokens, 1) !== undefined) return undefined
  if (end === first || isCompoundWord(tokens, first, end)) return undefined
  const role = roleInside(tokens, first, end)
  if (role !== undefined) return mentionAt(text, tokens, role + 1, false)
  const title = first > at ? tokens[at]?.lower : titleBefore(tokens, first)
  const kind = isAcronym(text, tokens, first, end) ? 'organisation' : kindOf(tokens, first, end, title !== undefined)
  if (end - first === 1 && kind !== 'person' && kind !== 'organisation' && isWeak(tokens, first)) return undefined
  return placed(text, tokens, first, end, { kind, title })
}

/** "Defence Minister Israel Katz": behind a title, a country before a capitalised word is a person's name. */
const isGivenName = (tokens: readonly Token[], at: number, { length, entityId, sense }: NameHit): boolean =>
  length === 1 && sense === 'name' && tokens[at + 1]?.capital === true && entity(entityId)?.kind === 'country'

/** The "Leaked" of "Leaked Pentagon papers", with which a sentence opens. */
const isParticiple = (lower: string): boolean => lower.length > 4 && (lower.endsWith('ed') || lower.endsWith('ing'))

/** "Field", "Air" and their like are titles where a title follows; "State" where "Secretary of" goes before. */
function isTitleAt(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  // "Health Ministry", "General Staff": the first word of a body's name.
  if (isTitleToken(tokens[at])) return !headsOrganisation(tokens[at]) && !headsOrganisation(tokens[at + 1])
  if (lower === 'state') return wordAt(tokens, at - 1) === 'of' && isTitleToken(tokenAt(tokens, at - 2))
  return BRANCHES.has(lower) && isTitleToken(tokens[at + 1])
}
const BRANCHES = wordSet('field air rear vice chief first')

const afterTitle = (tokens: readonly Token[], at: number): number => (tokens[at + 1]?.lower === '.' ? at + 2 : at + 1)

function titleBefore(tokens: readonly Token[], first: number): string | undefined {
  const before = tokenAt(tokens, wordAt(tokens, first - 1) === '.' ? first - 2 : first - 1)
  return isTitleToken(before) ? before?.lower : undefined
}

function kindOf(tokens: readonly Token[], first: number, end: number, hasTitle: boolean): EntityKind | undefined {
  if (hasOrganisationHead(tokens, first, end) || headsOrganisation(tokenAt(tokens, first - 1))) return 'organisation'
  if (hasTitle) return 'person'
  const last = tokens[end - 1]?.lower ?? ''
  if (isEventHead(last) || isRoman(tokens[end - 1])) return undefined
  if (isPlaceHead(last)) return 'place'
  if (end - first > 1) return end - first <= 4 ? 'person' : 'organisation'
  const only = tokens[first]
  if (only !== undefined && isGiven(only.lower)) return 'person'
  return only !== undefined && isAcronymLike(only) ? 'organisation' : 'place'
}

/** The "II" of "World War II". */
const isRoman = (token: Token | undefined): boolean => token?.capital === true && /^[ivx]{1,4}$/.test(token.lower)

/** "JNIM": one word in capitals. */
function isAcronym(text: string, tokens: readonly Token[], first: number, end: number): boolean {
  const only = tokens[first]
  if (end - first > 1 || only === undefined || only.end - only.start < 3) return false
  const written = text.slice(only.start, only.end)
  return written === written.toUpperCase() && written !== written.toLowerCase()
}

const isAcronymLike = (token: Token): boolean => token.lower.includes('.')

/** A mark that touches the word behind it: "“Nobody …", not "…,” Kim said". */
const opensQuote = (tokens: readonly Token[], at: number): boolean =>
  at >= 0 && tokens[at]?.lower === '"' && tokens[at]?.end === tokens[at + 1]?.start

/** One capitalised word at the start of a sentence is no name by itself. */
const isWeak = (tokens: readonly Token[], first: number): boolean =>
  first === 0 || isCommonWord(tokens[first]?.lower ?? '') || opensQuote(tokens, first - 1)
