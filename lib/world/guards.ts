import type { NameToken } from './forms.ts'

/** Countries that are first names or surnames too: after or before another name they are a person ("Michael Jordan"). */
const PERSONS_TOO = new Set([
  'jordan',
  'chad',
  'georgia',
  'israel',
  'washington',
  'turkey',
  'lebanon',
  'mali',
  'cuba',
  'london',
  'paris',
  'milan',
  'guinea',
])

/** Relatives of famous people, who are somebody else: "Melania Trump", "Hunter Biden". */
const RELATIVES: Readonly<Record<string, string>> = {
  'donald-trump': 'ivanka melania eric barron lara tiffany mary jr',
  'joe-biden': 'hunter jill beau ashley',
  'barack-obama': 'michelle',
}

/** Words in capitals at the start of a sentence or title that are no first names. */
const NO_FIRST_NAME = new Set(
  'in from to of the and or for with by on at as but not if while after before against between near across inside into via over under says say president prime minister king queen general gen foreign defence defense northern southern eastern western neighbouring neighboring'.split(
    ' ',
  ),
)
const VERBS_IN_TITLES =
  /^(?:says?|said|denies|calls?|claims?|warns?|vows?|to|will|and|has|is|in|on|as|for|army|military|forces|troops|government)$/
const US_STATES =
  /^(?:ala|alaska|ariz|ark|calif|colo|conn|del|fla|ga|idaho|ill|ind|iowa|kan|ky|la|maine|md|mass|mich|minn|miss|mo|mont|neb|nev|nh|nj|nm|ny|nc|nd|ohio|okla|ore|pa|ri|sc|sd|tenn|texas|utah|vt|va|wash|wis|wyo|pennsylvania|florida|california|indiana|illinois|kentucky|oregon|tennessee|virginia|missouri|maine)$/

/** False where the words around a known name make it the name of something else. */
export function isAllowedHere(id: string, tokens: readonly NameToken[], at: number, end: number): boolean {
  if (isAmericanTown(tokens, end)) return false
  const relatives = RELATIVES[id]
  if (relatives !== undefined) return !isOneOf(relatives, tokens[at - 1]) && !isOneOf(relatives, tokens[end])
  if (PERSONS_TOO.has(id) && end - at === 1) return !isPartOfAnotherName(tokens, at, end)
  return true
}

function isOneOf(words: string, token: NameToken | undefined): boolean {
  return token !== undefined && words.split(' ').includes(token.lower.replace('.', ''))
}

// "Lebanon, Pa.", "Odessa, Texas", "Moscow, Idaho".
function isAmericanTown(tokens: readonly NameToken[], end: number): boolean {
  const state = tokens[end + 1]
  return tokens[end]?.lower === ',' && state?.capital === true && US_STATES.test(state.lower.replaceAll('.', ''))
}

function isPartOfAnotherName(tokens: readonly NameToken[], at: number, end: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[end]
  const followsName = before?.capital === true && !NO_FIRST_NAME.has(before.lower)
  const leadsName = after?.capital === true && !VERBS_IN_TITLES.test(after.lower)
  return followsName || leadsName
}
