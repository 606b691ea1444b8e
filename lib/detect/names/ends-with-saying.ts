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
