import type { Changes } from '../store/database.ts'

/** Why an update did not bring a new copy. The last good copy stays in every case. */
export type FailureReason =
  | 'not-secure'
  | 'no-permission'
  | 'unreachable'
  | 'not-found'
  | 'server-trouble'
  | 'leads-elsewhere'
  | 'too-big'
  | 'too-slow'
  | 'cut-off'
  | 'wrong-hash'
  | 'not-a-pack'
  | 'id-taken'
  | 'no-room'

/** How the last attempt ended. `values` go into the sentence that `wording` makes. */
export type Outcome =
  | { readonly kind: 'updated'; readonly changes: Changes }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly values: Readonly<Record<string, string>> }

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

/** One request that left the machine, for the log that the reader can open. */
export interface RequestRecord {
  readonly at: string
  readonly address: string
  /** Where it ended after redirects, if elsewhere. */
  readonly answeredBy?: string
  readonly status?: number
  readonly bytes: number
  readonly milliseconds: number
  readonly result: 'whole' | 'not-modified' | FailureReason
}
