import type { Token } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'
import type { NameMention } from './find-names.ts'

const JOINTS = wordSet(', and nor the both neither')

/** True for "Egypt, Qatar and the United States", "neither Moscow nor Minsk": nothing but names, joined. */
export function isJoint(inside: readonly NameMention[], phrase: readonly Token[]): boolean {
  if (inside.length < 2 || !phrase.some(({ lower }) => lower === 'and' || lower === 'nor')) return false
  if (inside.some(({ sense }) => sense === 'demonym')) return false
  let next = 0
  for (const { start, end, lower } of phrase) {
    while ((inside[next]?.span.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const name = inside[next]
    if (!(name !== undefined && name.span.start <= start && end <= name.span.end) && !JOINTS.has(lower)) return false
  }
  return true
}
