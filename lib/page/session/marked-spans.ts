import type { Span } from '../../model/article.ts'
import type { Claim } from '../../model/claims.ts'
import type { Standing } from '../../model/relations.ts'
import { STANDINGS } from '../marks/names.ts'

/** A claim with how it stands. */
export interface StandingClaim {
  readonly claim: Claim
  readonly standing: Standing
}

/**
 * Where a claim is marked. A figure: where it stands. A statement around figures
 * only if it stands worse than each of them, and only on the words between them,
 * so that no word carries two lines and no sentence is underlined for nothing:
 *
 *     Seoul denied that 3,000 men had been sent
 *                       ·········                      both not on record
 *                       ·········~~~~~~~~~~~~~~        the statement is disputed
 */
export function markedSpans({ claim, standing }: StandingClaim, others: Iterable<StandingClaim>, text: string): Span[] {
  const own = [claim.span, ...(claim.repeats ?? [])]
  if (claim.facts.kind === 'figure') return own
  const figures: Span[] = []
  for (const other of others) {
    if (other.claim.facts.kind !== 'figure') continue
    const inside = [other.claim.span, ...(other.claim.repeats ?? [])].filter((span) => own.some(overlaps(span)))
    if (inside.length === 0) continue
    if (rankOf(other.standing) <= rankOf(standing)) return []
    figures.push(...inside)
  }
  figures.sort((one, next) => one.start - next.start)
  return own.flatMap((span) => between(span, figures).flatMap((rest) => trimmed(text, rest)))
}

const rankOf = (standing: Standing): number => STANDINGS.indexOf(standing)

const overlaps =
  (one: Span) =>
  (other: Span): boolean =>
    one.start < other.end && other.start < one.end

/** What of a span lies between others, which are in order. */
function between(span: Span, others: readonly Span[]): Span[] {
  const rest: Span[] = []
  let start = span.start
  for (const other of others) {
    if (other.end <= start || other.start >= span.end) continue
    if (other.start > start) rest.push({ start, end: other.start })
    start = other.end
  }
  return start < span.end ? [...rest, { start, end: span.end }] : rest
}

/** Without blanks at its ends; nothing where there is no letter or digit. */
function trimmed(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  if (!/[\p{L}\p{N}]/u.test(words)) return []
  return [{ start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length }]
}
