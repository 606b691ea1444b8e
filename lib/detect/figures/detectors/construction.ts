import type { Draft } from '../draft.ts'
import { decided } from '../trace-changes.ts'
import type { Candidate } from './detector.ts'

/** One construction by which a detector reads a number; its name stands in the trace. */
export interface Construction {
  readonly name: string
  /** The draft that it makes or goes on with; `base` is a draft of the bare number. */
  readonly read: (candidate: Candidate, base: Draft) => Draft | undefined
}

/** What the first construction that fits makes of a number. */
export function firstReading(list: readonly Construction[], candidate: Candidate, base: Draft): Draft | undefined {
  for (const { name, read } of list) {
    const found = read(candidate, base)
    if (found === undefined) continue
    decided(candidate.reading, candidate, name)
    return found
  }
  return undefined
}
