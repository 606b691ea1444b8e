import type { Token } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Range } from './passage.ts'

/**
 * Quotations in single marks (“'They came at dawn,' said one”), in a block without double ones. The mark is also an
 * apostrophe: one opens where a word follows it closely and none goes before, and closes behind a mark or a word that
 * is no genitive.
 */
export function singleQuotes(tokens: readonly Token[]): Range[] {
  const quotes: Range[] = []
  let start: number | undefined
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.lower !== "'") continue
    if (start === undefined) start = opens(tokens, at) ? at : undefined
    else if (closes(tokens, at)) {
      quotes.push({ start, end: at + 1 })
      start = undefined
    }
  }
  return quotes
}

const touchesBefore = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.end === tokens[at]?.start
const touchesAfter = (tokens: readonly Token[], at: number): boolean => tokens[at]?.end === tokens[at + 1]?.start

function opens(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next?.kind === 'word' && next.end - next.start > 1 && touchesAfter(tokens, at) && !touchesBefore(tokens, at)
}

function closes(tokens: readonly Token[], at: number): boolean {
  if (!touchesBefore(tokens, at)) return false
  const before = tokens[at - 1]
  if (before?.kind === 'punctuation') return CLOSING.has(before.lower)
  return before?.lower.endsWith('s') !== true && !(touchesAfter(tokens, at) && tokens[at + 1]?.kind === 'word')
}

const CLOSING = wordSet(', . ? ! … -')
