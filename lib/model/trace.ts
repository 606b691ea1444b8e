import type { Span } from './article.ts'

/** One step of the detector or of the comparison; `undefined` trace means off and free. */
export interface TraceEvent {
  /** The detector, refiner or rule ("keep-longest"). */
  readonly step: string
  readonly did: 'found' | 'changed' | 'dropped' | 'kept' | 'decided'
  readonly span?: Span
  readonly text?: string
  readonly because?: string
  /** What the step filled in, by the part's name: `measure: troops`, `asOf: 2024-11-04/2024-11-04`. */
  readonly set?: Readonly<Record<string, string>>
}
export type Trace = (event: TraceEvent) => void
