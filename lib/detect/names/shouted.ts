import type { Token } from '../../text/tokens.ts'

const FEWEST_WORDS = 3

/** A headline in capitals, where a capital makes no name: no word of the sentence goes on in small letters. */
export function isShouted(text: string, tokens: readonly Token[]): boolean {
  let words = 0
  for (const { kind, start, end } of tokens) {
    if (kind !== 'word' || end - start < 2) continue
    const second = text.charAt(start + 1)
    if (second !== second.toUpperCase()) return false
    words++
  }
  return words >= FEWEST_WORDS
}
