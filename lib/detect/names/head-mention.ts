import { type Token, tokenAt } from '../../text/tokens.ts'
import { isOf, wordClass } from '../../text/word-classes.ts'
import { wordSet } from '../../text/word-set.ts'
import type { NameMention } from './find-names.ts'
import { isDocument, isOrganisationHead } from './name-words.ts'

/**
 * The name that a phrase is about: the person of "Ukraine's President Volodymyr Zelensky", the ministry of
 * "Russia's defence ministry", the maker of "the latest assessment by the institute". None where the names only
 * modify another noun ("U.S. officials").
 */
export function headMention(
  inside: readonly NameMention[],
  phrase: readonly Token[],
  sentence: readonly Token[],
): NameMention | undefined {
  const last = phrase.at(-1)?.end ?? 0
  const person = inside.find(({ kind, end }) => kind === 'person' && !isPossessive(sentence, end, last))
  if (person !== undefined) return person
  const head = headOf(phrase)
  if (head === undefined) return undefined
  const own = inside.find(
    ({ span, sense, end }) =>
      span.start <= head.start && span.end >= head.end && sense !== 'demonym' && !isPossessive(sentence, end, last),
  )
  if (own !== undefined && phrase.some(({ lower, end }) => lower === 'and' && end < own.span.start)) return undefined
  return (
    own ??
    namedBody(inside, head) ??
    namedGroup(inside, head) ??
    apposed(inside, phrase) ??
    (isDocument(head.lower) ? makerOf(beforeComma(inside, phrase), head) : undefined)
  )
}

/** "the Maritime Operations agency", "the Yonhap news agency": the name right before such a noun. */
const namedBody = (inside: readonly NameMention[], head: Token): NameMention | undefined =>
  isOrganisationHead(head.lower)
    ? inside.find(
        ({ span, kind }) =>
          (kind === 'organisation' || kind === 'outlet') && span.end < head.start && head.start - span.end < NEWS,
      )
    : undefined

/** "M23 rebels", "Houthi fighters": the movement right before. */
const namedGroup = (inside: readonly NameMention[], head: Token): NameMention | undefined =>
  FOLLOWERS.has(head.lower)
    ? inside.find(({ span, kind }) => kind === 'armed-group' && span.end < head.start && head.start - span.end < 2)
    : undefined
const FOLLOWERS = wordSet('rebels militants fighters insurgents militia movement group leadership')

/** Room for "news" between. */
const NEWS = 7

/** "the separatist alliance, the FLA," "a rights group, Human Rights Activists,": the name behind the first comma. */
function apposed(inside: readonly NameMention[], phrase: readonly Token[]): NameMention | undefined {
  const comma = phrase.findIndex(({ lower }) => lower === ',')
  if (comma < 0) return undefined
  const next = phrase[comma + 1]?.lower === 'the' ? phrase[comma + 2] : phrase[comma + 1]
  const name = inside.find(({ span, sense }) => span.start === next?.start && sense !== 'demonym')
  const after = phrase.find(({ start }) => start >= (name?.span.end ?? Number.POSITIVE_INFINITY))
  return after === undefined || after.lower === ',' ? name : undefined
}

/** The names of "Seoul's estimate", not those of ", which rests on Ukrainian sources". */
function beforeComma(inside: readonly NameMention[], phrase: readonly Token[]): readonly NameMention[] {
  const comma = phrase.find(({ lower }) => lower === ',')?.start ?? Number.POSITIVE_INFINITY
  return inside.filter(({ span }) => span.start < comma)
}

/** "Sana's report", "Pentagon estimates", "a statement by the ministry". */
function makerOf(inside: readonly NameMention[], head: Token): NameMention | undefined {
  return (
    inside.find(({ span }) => span.start > head.end) ??
    inside.findLast(
      ({ span, sense }) =>
        span.end <= head.start && head.start - span.end < 4 && (sense !== 'demonym' || TELLINGS.has(head.lower)),
    )
  )
}

/** "the American account" is Washington's, "the Russian report" is anybody's. */
const TELLINGS = wordSet('account version intelligence')

/** The "'s" must stand inside the phrase: "Kyiv" of "by Kyiv's count" is a phrase of its own. */
function isPossessive(sentence: readonly Token[], end: number, last: number): boolean {
  const next = sentence[end]
  return next !== undefined && next.end <= last && (next.lower === "'s" || next.lower === "'")
}

/** The head of a phrase is the last word before its first preposition, comma or bracket. */
export function headOf(phrase: readonly Token[]): Token | undefined {
  let end = 1
  while (end < phrase.length && !endsHead(phrase, phrase[end] as Token, end)) end++
  const at = wordBefore(phrase, end)
  const last = tokenAt(phrase, at)
  if (last === undefined || end >= phrase.length || last.capital || !describes(last.lower)) return last
  return tokenAt(phrase, wordBefore(phrase, at)) ?? last
}

/** The last place before another that holds no mark, or -1. */
function wordBefore(phrase: readonly Token[], end: number): number {
  let at = Math.min(end, phrase.length) - 1
  while (at >= 0 && phrase[at]?.kind === 'punctuation') at--
  return at
}

/** "officials briefed on it", "a man quoted by Reuters", "officers close to him": the noun stands before. */
const describes = (lower: string): boolean => (lower.length > 4 && lower.endsWith('ed')) || DESCRIBING.has(lower)
const DESCRIBING = wordSet('close loyal familiar near aware present opposed known held kept')

/** A hyphen inside a word ends nothing, a dash does. */
function endsHead(phrase: readonly Token[], token: Token, at: number): boolean {
  if (token.lower === '-') return phrase[at - 1]?.end !== token.start
  if (token.lower === 'and') return phrase.at(-1)?.capital === true
  return isOf(token, ENDS)
}

const ENDS = wordClass(', ( in at on from to who which that with and by for of there here inside outside — –')
