import { type WordSet, wordSet } from '../text/word-set.ts'
import type { NameToken } from './forms.ts'

/** Names that are first names or surnames too: beside another name they are a person ("Michael Jordan"). */
const PERSONS_TOO = wordSet('jordan chad georgia washington')
/** Words in capitals, at the start of a sentence or in a title, that are no first names. */
const BEFORE_PLACES = wordSet(
  'in from to of the and or for with by on at as but not if while after before against between near across inside into via over under says say president prime minister king queen general gen foreign defence defense northern southern eastern western neighbouring neighboring',
)
const AFTER_PLACES = wordSet(
  'says say said denies calls claims warns vows to will and has is in on as for army military forces troops government dc',
)
/** Words that make a name somebody else's: "Melania Trump", "Hunter Biden", "Mark Cuban". */
const SOMEBODY_ELSE: Readonly<Record<string, WordSet>> = {
  'donald-trump': wordSet('ivanka melania eric barron lara tiffany mary jr'),
  'joe-biden': wordSet('hunter jill beau ashley'),
  cuba: wordSet('mark'),
}
const TOWNS_OF_GEORGIA_US = wordSet('atlanta savannah augusta macon columbus athens marietta')
const US_STATES = wordSet(
  'ala alaska ariz ark calif colo conn del fla ga idaho ill ind iowa kan ky la maine md mass mich minn miss mo mont neb nev nh nj nm ny nc nd ohio okla ore pa ri sc sd tenn texas utah vt va wash wis wyo',
)

/** False where the words around a known name make it the name of something else. */
export function isAllowedHere(id: string, tokens: readonly NameToken[], at: number, end: number): boolean {
  const before = at === 0 ? undefined : tokens[at - 1]
  const after = tokens[end]
  if (after?.lower === ',' && tokens[end + 1]?.capital === true && isOneOf(US_STATES, tokens[end + 1])) return false
  const others = SOMEBODY_ELSE[id]
  if (others !== undefined && (isOneOf(others, before) || isOneOf(others, after))) return false
  if (isAmericanOfOrigin(id, tokens, end)) return false
  // "Who" begins sentences; the organisation is "the WHO".
  if (id === 'world-health-organization' && end - at === 1) return before?.lower === 'the'
  if (!PERSONS_TOO.has(id) || end - at > 1) return true
  if (id === 'georgia' && before?.lower === ',' && isOneOf(TOWNS_OF_GEORGIA_US, tokens[at - 2])) return false
  return !isNameBeside(before, BEFORE_PLACES) && !isNameBeside(after, AFTER_PLACES)
}

// "African-Americans" are Americans.
function isAmericanOfOrigin(id: string, tokens: readonly NameToken[], end: number): boolean {
  const next = tokens[end]?.lower === '-' ? tokens[end + 1]?.lower : id === 'africa' ? tokens[end]?.lower : undefined
  return next === 'american' || next === 'americans'
}

function isNameBeside(token: NameToken | undefined, ordinary: WordSet): boolean {
  return token?.capital === true && !ordinary.has(token.lower)
}

function isOneOf(words: WordSet, token: NameToken | undefined): boolean {
  return token !== undefined && words.has(token.lower.replaceAll('.', ''))
}
