import type { Token } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
import type { NameMention } from './find-names.ts'

const HALVES: ReadonlyMap<string, string> = new Map([
  ['north', 'north-korea'],
  ['south', 'south-korea'],
])
const NO_HALF = wordSet('of and - sea pole side bank atlantic pacific')

/** In a text on Korea "the North" and "the South" are its halves; adds them to the names of a sentence. */
export function withHalves(
  text: string,
  tokens: readonly Token[],
  names: readonly NameMention[],
): readonly NameMention[] {
  const added: NameMention[] = []
  for (let first = 1; first < tokens.length; first++) {
    const { lower, capital, start, end } = tokens[first] as Token
    const id = capital && tokens[first - 1]?.lower === 'the' ? HALVES.get(lower) : undefined
    if (id === undefined) continue
    const next = tokens[first + 1]
    if (next?.capital === true || NO_HALF.has(next?.lower ?? '')) continue
    const name = { id, sense: 'name', party: id, compound: undefined, kind: 'country', title: undefined } as const
    added.push({ first, end: first + 1, span: { start, end }, text: text.slice(start, end), lower, ...name })
  }
  if (added.length === 0) return names
  const kept = names.filter(({ first }) => !added.some((each) => each.first === first))
  return [...kept, ...added].sort((one, other) => one.first - other.first)
}
