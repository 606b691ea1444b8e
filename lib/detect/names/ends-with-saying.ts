import type { Token } from '../../text/tokens.ts'
import { firstFrom } from './first-from.ts'
import { saysSomething } from './salience.ts'

/** Is it the pronoun of "…, it said" behind what was said? `start` is where the pronoun stands in the text. */
export function endsWithSaying(tokens: readonly Token[], start: number): boolean {
  const at = firstFrom(tokens, start)
  if (tokens[at - 1]?.lower !== ',') return false
  return saysSomething(tokens[at + 1]?.lower ?? '') && isPause(tokens[at + 2]?.lower ?? '.')
}

const isPause = (word: string): boolean => /^(?:[.,;]|on|in|at|after|to)$/.test(word)

/** Where the semicolon stands that parts what was said from what goes before: "Bilyk denied it; his men, he said, …". */
export function partBefore(tokens: readonly Token[], start: number): number | undefined {
  for (let at = firstFrom(tokens, start); at > 0; at--)
    if (tokens[at]?.lower === ';' || tokens[at]?.lower === ':') return tokens[at]?.start
  return undefined
}
