import { tokenize } from '../../lib/text/tokens.ts'
import { type NameHit, nameAt } from '../../lib/world/gazetteer.ts'

/** A known name as a sentence has it. */
export interface FoundName extends NameHit {
  readonly text: string
}

/** Every known name of a sentence from left to right, never overlapping, as the detector walks it. */
export function namesIn(sentence: string): FoundName[] {
  const tokens = tokenize(sentence)
  const found: FoundName[] = []
  let at = 0
  while (at < tokens.length) {
    const hit = nameAt(tokens, at)
    if (hit !== undefined) {
      const text = sentence.slice(tokens[at]?.start, tokens[at + hit.length - 1]?.end)
      found.push({ ...hit, text })
    }
    at += hit?.length ?? 1
  }
  return found
}
