import type { Polarity, Stance } from './claims.ts'
import type { StatementReport } from './reports.ts'

/** One line of what somebody is on record as having said. */
export interface LedgerLine {
  readonly day?: string
  readonly topic: string
  readonly stance: Stance
  readonly polarity: Polarity
  readonly report: StatementReport
}

/** What somebody asserted, denied, declined and later confirmed about one matter, by date. */
export interface LedgerTopic {
  readonly topic: string
  readonly lines: readonly LedgerLine[]
  /** True when both an affirmation and a denial are on record. */
  readonly isMixed: boolean
}
