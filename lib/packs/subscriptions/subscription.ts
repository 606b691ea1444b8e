import type { Outcome } from '../../model/shelf.ts'

export type { FailureReason, Outcome, RequestRecord } from '../../model/shelf.ts'

/** A pack that the reader asked to be kept current. */
export interface Subscription {
  /** Its address, which is also its id. */
  readonly address: string
  readonly added: string
  /** Pack that came from it, once one has. */
  readonly pack?: string
  /** SHA-256 of the whole file, where the reader was given one. */
  readonly sha256?: string
  readonly mirrors?: readonly string[]
  /** As the header has it ("2 days"). */
  readonly expires?: string
  readonly etag?: string
  readonly lastModified?: string
  /** ISO moments: last attempt, last answer that was good, last change, next attempt. */
  readonly checked?: string
  readonly confirmed?: string
  readonly changed?: string
  readonly due: string
  readonly failures: number
  readonly outcome?: Outcome
}
