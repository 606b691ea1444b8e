import { NUMBER_WORDS } from '../../text/numerals/number-words.ts'
import type { Token } from '../../text/tokens.ts'
import { isOf, wordClass } from '../../text/word-classes.ts'
import { wordSet } from '../../text/word-set.ts'
import {
  DOCUMENTS,
  EVENT_HEADS,
  NO_NAMES,
  OFFICE_ROLES,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  SPEAKING_NOUNS,
  TITLES,
} from '../lexicon/en/names.ts'
import { FUNCTION_WORD, wordOf } from '../lexicon/words.ts'

const NO_NAME = wordSet(NO_NAMES)
const HEADS = wordClass(ORGANISATION_HEADS)
const TITLE_WORDS = wordClass(TITLES)
const PERSONAL = wordSet('de al el bin ibn van von der ul la da di')
const INSTITUTIONAL = wordSet('of for the and on')

/** Words that open sentences and are no names. */
export const isCommonWord = (lower: string): boolean =>
  ((wordOf(lower)?.flags ?? 0) & FUNCTION_WORD) !== 0 || NO_NAME.has(lower) || isCounting(lower)
const isCounting = (lower: string): boolean => (NUMBER_WORDS.get(lower)?.kind ?? 'part') !== 'part'

/** "Ministry", "Institute": the head of an organisation's name. */
export const isOrganisationHead = (lower: string): boolean => HEADS.has(lower)

/** The same of a token, which is asked more quickly. */
export const headsOrganisation = (token: Token | undefined): boolean => isOf(token, HEADS)

/** "President", "Gen": what stands before a person's name. */
export const isTitleToken = (token: Token | undefined): boolean => isOf(token, TITLE_WORDS)

/** The same of a word. */
export const isTitle = (lower: string): boolean => TITLE_WORDS.has(lower)

/** "Secretary", "Spokeswoman": titles that a longer name of an office ends with, before the person's own. */
export const isRole = (lower: string): boolean => ROLE_WORDS.has(lower)
const ROLE_WORDS = wordSet(OFFICE_ROLES)

/** "de", "bin", "al": small words inside people's names. */
export const isPersonalParticle = (lower: string): boolean => PERSONAL.has(lower)

/** "of", "for": small words inside the names of organisations. */
export const isInstitutionalWord = (lower: string): boolean => INSTITUTIONAL.has(lower)

/** "His office": it speaks for him. */
export const isOffice = (noun: string): boolean => OFFICES.has(noun)
const OFFICES = wordSet('office administration government campaign')

/** "Bilyk" alone at the start of a sentence: a capital proves nothing, but no plural and no common word is spelt so. */
export const mayBeSurname = ([first, second]: readonly Token[]): boolean =>
  second === undefined &&
  first?.kind === 'word' &&
  first.capital &&
  first.lower.length > 2 &&
  !isCommonPlural(first.lower)
const isCommonPlural = (lower: string): boolean => lower.endsWith('s') || lower.endsWith('ing') || isCommonWord(lower)

const PLACES = wordSet(PLACE_HEADS)
const EVENTS = wordSet(EVENT_HEADS)
const SPEAKERS = wordSet(SPEAKING_NOUNS)
const PAPERS = wordSet(DOCUMENTS)

/** "Sea", "Airport": the name of a place. */
export const isPlaceHead = (lower: string): boolean => PLACES.has(lower)

/** "Conference", "War": the name of something that happens. */
export const isEventHead = (lower: string): boolean => EVENTS.has(lower)

/** "officials", "a witness". */
const isSpeakingNoun = (lower: string): boolean =>
  SPEAKERS.has(lower) || (lower.endsWith('s') && SPEAKERS.has(lower.slice(0, -1)))

/** A noun for somebody or for a body that speaks, in either number ("aid agencies"). */
export const isSpeaker = (head: string): boolean =>
  isSpeakingNoun(head) || isOrganisationHead(head) || (head.endsWith('s') && isOrganisationHead(singular(head)))

const singular = (plural: string): string => (plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.slice(0, -1))

/** Any noun: "the grid operator", "campaigners", "others"; no number, no small word. */
export const mayBeAnybody = (head: Token | undefined): boolean =>
  head?.kind === 'word' &&
  head.lower.length > 2 &&
  !ABSTRACT.test(head.lower) &&
  (STANDING.has(head.lower) || !isCommonWord(head.lower))
/** "This development adds …": an event, not somebody. */
const ABSTRACT = /(?:ment|tion|sion|ness|ity|ism|ance|ence|ure)s?$/
const STANDING = wordSet('others some many several most both another')

/** "report", "estimate": a paper that speaks for its maker. */
export const isDocument = (lower: string): boolean => PAPERS.has(lower)

/** "one survivor, who gave her name only as Hla", "DeepState, a group close to the army," without what is told of them. */
export function plainWords(words: string): string {
  const comma = /^\p{Lu}/u.test(words) ? words.search(/, (?:an?|the|its|one of|asked|speaking) /) : -1
  const text = comma < 0 ? words : words.slice(0, comma)
  const end = text.indexOf(' wh') < 0 ? -1 : text.search(/,? (?:who|which)\b/)
  return end < 0 ? text : text.slice(0, end)
}
