import type { NameToken } from './forms.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Names that are first names or surnames too: beside another name they are a person ("Michael Jordan"). */
const PERSONS_TOO = setOf('jordan chad georgia washington')
/** Words in capitals, at the start of a sentence or in a title, that are no first names. */
const BEFORE_PLACES = setOf(
  'in from to of the and or for with by on at as but not if while after before against between near across inside into via over under says say president prime minister king queen general gen foreign defence defense northern southern eastern western neighbouring neighboring',
)
const AFTER_PLACES = setOf(
  'says say said denies calls claims warns vows to will and has is in on as for army military forces troops government dc',
)
/** Relatives of famous people, who are somebody else: "Melania Trump", "Hunter Biden". */
const RELATIVES: Readonly<Record<string, ReadonlySet<string>>> = {
  'donald-trump': setOf('ivanka melania eric barron lara tiffany mary jr'),
  'joe-biden': setOf('hunter jill beau ashley'),
}
const TOWNS_OF_GEORGIA_US = setOf('atlanta savannah augusta macon columbus athens marietta')
const US_STATES = setOf(
  'ala alaska ariz ark calif colo conn del fla ga idaho ill ind iowa kan ky la maine md mass mich minn miss mo mont neb nev nh nj nm ny nc nd ohio okla ore pa ri sc sd tenn texas utah vt va wash wis wyo',
)

/** False where the words around a known name make it the name of something else. */
export function isAllowedHere(id: string, tokens: readonly NameToken[], at: number, end: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[end]
  if (after?.lower === ',' && tokens[end + 1]?.capital === true && isOneOf(US_STATES, tokens[end + 1])) return false
  const relatives = RELATIVES[id]
  if (relatives !== undefined) return !isOneOf(relatives, before) && !isOneOf(relatives, after)
  if (!PERSONS_TOO.has(id) || end - at > 1) return true
  if (id === 'georgia' && before?.lower === ',' && isOneOf(TOWNS_OF_GEORGIA_US, tokens[at - 2])) return false
  return !isNameBeside(before, BEFORE_PLACES) && !isNameBeside(after, AFTER_PLACES)
}

function isNameBeside(token: NameToken | undefined, ordinary: ReadonlySet<string>): boolean {
  return token?.capital === true && !ordinary.has(token.lower)
}

function isOneOf(words: ReadonlySet<string>, token: NameToken | undefined): boolean {
  return token !== undefined && words.has(token.lower.replaceAll('.', ''))
}
