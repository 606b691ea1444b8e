import type { Attributed, FigureFacts, StatementFacts } from './claims.ts'

/** "Not the same claim": the reader's word that a claim and a report have nothing to do with each other. */
export interface Refusal {
  /** Made of what is said and of the report's identity: the same claim in another article refuses the same report. */
  readonly key: string
  /** What was compared, so that it can be looked at again and handed on as a test case. */
  readonly said: Attributed<FigureFacts | StatementFacts>
  readonly recorded: {
    readonly pack?: string
    readonly id: string
    readonly facts: FigureFacts | StatementFacts
    readonly summary: string
  }
  /** Why they had been matched: the name of the rule. */
  readonly rule: string
  readonly at: string
}
