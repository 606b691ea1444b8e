import { type Token, tokenAt, wordAt } from '../../text/tokens.ts'
import { isOf, wordClass } from '../../text/word-classes.ts'
import { wordSet } from '../../text/word-set.ts'
import {
  headsOrganisation,
  isCommonWord,
  isInstitutionalWord,
  isPersonalParticle,
  isRole,
  isTitle,
} from './name-words.ts'

/** Where the run of capitalised words that starts at `first` ends; `first` itself where none does. */
export function runEnd(tokens: readonly Token[], first: number): number {
  let end = first
  while (isNameWord(tokens, end, first)) end++
  while (end > first + 1 && !isNameEnd(tokens, end - 1)) end--
  return isNameEnd(tokens, end - 1) ? end : first
}

const isNameEnd = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at)?.capital === true ||
  (isAfterHyphen(tokens, at) && tokens[at]?.kind === 'word' && !isJoinedParticiple(tokens[at]?.lower ?? ''))

function isNameWord(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.capital) return !isCommonWord(token.lower) || (at > first && !isAfterInitial(tokens, at))
  if (at === first) return false
  if (token.lower === '-' || token.lower === '.') return isJoined(tokens, at)
  if (isAfterHyphen(tokens, at)) return !isJoinedParticiple(token.lower)
  if (isPersonalParticle(token.lower)) {
    const next = isPersonalParticle(tokens[at + 1]?.lower ?? '') ? tokens[at + 2] : tokens[at + 1]
    return next?.capital === true || next?.lower === '-'
  }
  if (!isInstitutionalWord(token.lower) || !hasOrganisationHead(tokens, first, at)) return false
  // "of the People Power Party and Kim Byung-kee": the body's name is whole.
  if (token.lower === 'and' && headsOrganisation(tokens[at - 1])) return false
  return tokens[at + 1]?.capital === true || (tokens[at + 1]?.lower === 'the' && tokens[at + 2]?.capital === true)
}

/** The "Against" of "Q. Against them": no name goes on behind an initial with a small word. */
const isAfterInitial = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.lower === '.'

/** The "kweun" of "Seong-kweun". */
const isAfterHyphen = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 1) === '-' &&
  tokenAt(tokens, at - 1)?.end === tokens[at]?.start &&
  tokenAt(tokens, at - 2)?.capital === true

/** "Far-right", "Pro-Russian": a word before a hyphen at the start of a sentence is no name; "Min-jae" behind a title is. */
export const isCompoundWord = (tokens: readonly Token[], first: number, end: number): boolean =>
  first === 0 && end - first === 3 && tokens[1]?.lower === '-' && tokens[2]?.capital === false

/** "Washington-based", "Hamas-run": no name goes on with them. */
const isJoinedParticiple = (lower: string): boolean => lower.endsWith('ed') || PARTICIPLES.has(lower)
const PARTICIPLES = wordSet('run held led born made built wide style area')

/** The hyphen of "Seong-kweun", the dot of "John F. Kirby". */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const mark = tokens[at]
  if (before === undefined || mark === undefined || before.end !== mark.start) return false
  if (mark.lower === '.') return before.end - before.start === 1 && tokens[at + 1]?.capital === true
  return tokens[at + 1]?.start === mark.end
}

/** True where one of the words heads an organisation's name. */
export function hasOrganisationHead(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (headsOrganisation(tokens[at])) return true
  return false
}

/** "White House Press Secretary Karine Jean-Pierre": the last role inside the run, with a person's name behind it. */
export function roleInside(tokens: readonly Token[], first: number, end: number): number | undefined {
  for (let at = end - 2; at > first; at--) {
    const next = tokens[at + 1]
    if (next?.capital !== true || !isRole(tokens[at]?.lower ?? '')) continue
    return hasOrganisationHead(tokens, at + 1, end) || isTitle(next.lower) || isInstitutionalWord(next.lower)
      ? undefined
      : at
  }
  return undefined
}

/** Where the name ends that starts behind "the news site", "the broadcaster": all its capitalised words. */
export function outletEndAt(tokens: readonly Token[], at: number): number | undefined {
  const before = tokenAt(tokens, at - 1)
  const isOutlet = isOf(before, OUTLETS) || (before?.lower === 'agency' && wordAt(tokens, at - 2) === 'news')
  if (!isOutlet || tokens[at]?.capital !== true) return undefined
  let end = Math.max(at + 1, runEnd(tokens, at))
  while (tokens[end]?.capital === true || (isInstitutionalWord(tokens[end]?.lower ?? '') && tokens[end + 1]?.capital))
    end++
  return end
}
const OUTLETS = wordClass(
  'newspaper site website broadcaster daily weekly outlet magazine channel portal publication tabloid',
)
