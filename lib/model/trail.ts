import type { Span } from './article.ts'
import type { TraceEvent } from './trace.ts'

/** How an article was read, step by step: what the panel shows to the curious. */
export interface ReadingTrail {
  /** Steps about one claim, by claim id, in the order in which they were taken. */
  readonly byClaim: Readonly<Record<string, readonly TraceEvent[]>>
  /** Steps about words that are no claim in the end. */
  readonly others: readonly TraceEvent[]
}

/** Sorts the steps of a reading by the claims whose number or words they are about. */
export function trailOf(
  events: readonly TraceEvent[],
  claims: readonly { readonly id: string; readonly core: Span }[],
): ReadingTrail {
  const byClaim: Record<string, TraceEvent[]> = {}
  const others: TraceEvent[] = []
  for (const event of events) {
    const claim = claims.find(({ core }) => event.span !== undefined && meet(event.span, core))
    if (claim === undefined) others.push(event)
    else byClaim[claim.id] = [...(byClaim[claim.id] ?? []), event]
  }
  return { byClaim, others }
}

const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
