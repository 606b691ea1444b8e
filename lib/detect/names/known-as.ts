import { lazily } from '../../text/lazily.ts'
import type { Token } from '../../text/tokens.ts'
import { isOf, wordClass } from '../../text/word-classes.ts'
import { wordSet } from '../../text/word-set.ts'
import { KNOWN_AS } from '../lexicon/en/known-as.ts'

/** A described body: how many tokens the description has, and the body's name. */
export interface Described {
  readonly length: number
  readonly name: string
}

/** Owner and description to the body's name. */
const KNOWN = lazily((): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  let owners: readonly string[] = []
  for (const row of KNOWN_AS.trim().split('\n')) {
    if (row.startsWith('> ')) owners = row.slice(2).split('=')
    const [descriptions = '', name] = row.split(': ')
    for (const owner of owners) {
      if (name !== undefined)
        for (const description of descriptions.split('=')) names.set(`${owner} ${description}`, name)
    }
  }
  return names
})

/** First words of owners. */
const OPENERS = wordClass(() =>
  KNOWN_AS.split('\n')
    .filter((row) => row.startsWith('> '))
    .flatMap((row) =>
      row
        .slice(2)
        .split('=')
        .map((owner) => owner.split(' ', 1)[0] ?? ''),
    ),
)

const LONGEST = 8

/** Marks inside a description ("children's", "Hamas-run"). */
const SILENT = wordSet("'s ' -")

/** The body that the words from a token on describe ("UN refugee agency", "South Korea's spy agency"). */
export function describedAt(tokens: readonly Token[], at: number): Described | undefined {
  const first = tokens[at]
  if (first === undefined || !first.capital || !isOf(first, OPENERS)) return undefined
  let words = first.lower
  let found: Described | undefined
  for (let end = at + 1; end < at + LONGEST; end++) {
    const token = tokens[end]
    if (token !== undefined && SILENT.has(token.lower)) continue
    if (token?.kind !== 'word') break
    words += ` ${token.lower}`
    const name = KNOWN().get(words)
    if (name !== undefined) found = { length: end + 1 - at, name }
  }
  return found
}
