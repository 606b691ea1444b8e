import type { Token } from '../../text/tokens.ts'
import { KNOWN_AS } from '../lexicon/en/known-as.ts'

/** A described body: how many tokens the description has, and the body's name. */
export interface Described {
  readonly length: number
  readonly name: string
}

/** Owner and description to the body's name. */
const NAMES = new Map<string, string>()
/** First words of owners. */
const OPENERS = new Set<string>()

let owners: readonly string[] = []
for (const row of KNOWN_AS.trim().split('\n')) {
  if (row.startsWith('> ')) owners = row.slice(2).split('=')
  const [descriptions = '', name] = row.split(': ')
  for (const owner of owners) {
    OPENERS.add(owner.split(' ', 1)[0] ?? '')
    if (name !== undefined)
      for (const description of descriptions.split('=')) NAMES.set(`${owner} ${description}`, name)
  }
}

const LONGEST = 8

/** Marks inside a description ("children's", "Hamas-run"). */
const SILENT = new Set(["'s", "'", '-'])

/** The body that the words from a token on describe ("UN refugee agency", "South Korea's spy agency"). */
export function describedAt(tokens: readonly Token[], at: number): Described | undefined {
  const first = tokens[at]
  if (first === undefined || !first.capital || !OPENERS.has(first.lower)) return undefined
  let words = first.lower
  let found: Described | undefined
  for (let end = at + 1; end < at + LONGEST; end++) {
    const token = tokens[end]
    if (token !== undefined && SILENT.has(token.lower)) continue
    if (token?.kind !== 'word') break
    words += ` ${token.lower}`
    const name = NAMES.get(words)
    if (name !== undefined) found = { length: end + 1 - at, name }
  }
  return found
}
