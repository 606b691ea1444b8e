import type { LibraryEntry } from './library.ts'
import type { Refusal } from './refusals.ts'

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

/** What changed between two copies of a pack. */
export interface Changes {
  readonly added: number
  readonly removed: number
  readonly changed: number
}

/** How the last attempt ended. `values` go into the sentence that `wording` makes. */
export type Outcome =
  | { readonly kind: 'updated'; readonly changes: Changes }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly values: Readonly<Record<string, string>> }

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

/** The copy of an imported pack, as lists show it. */
export interface PackCopy {
  readonly id: string
  readonly version: string
  readonly about?: string
  readonly licence?: string
  readonly language?: string
  readonly homepage?: string
  readonly upTo?: string
  readonly reports: number
  /** Lines that were left out, and some of the reasons, one a line. */
  readonly leftOut: number
  readonly problems: readonly string[]
  readonly imported: string
}

/** One pack beside those that ship: imported from a file, or kept current from an address. */
export interface ShelfPack {
  readonly title: string
  /** Name of the file or address. */
  readonly from: string
  readonly isOn: boolean
  /** Nobody has confirmed this copy for long. */
  readonly isStale: boolean
  /** Missing while no good copy has come. */
  readonly copy?: PackCopy
  /** For packs that are kept current: moments of the last question, the last good answer, the last change, the next question. */
  readonly kept?: {
    readonly checked?: string
    readonly confirmed?: string
    readonly changed?: string
    readonly due: string
    readonly outcome?: Outcome
  }
}

/** Everything that the options page shows of packs and library. */
export interface ShelfState {
  readonly packs: readonly ShelfPack[]
  readonly requests: readonly RequestRecord[]
  readonly library: {
    readonly isOn: boolean
    /** Days after which what was not read again goes; 0 keeps it. */
    readonly keepDays: number
    /** What the search is for, how many entries it finds, and the first of them. */
    readonly words: string
    readonly count: number
    readonly entries: readonly LibraryEntry[]
  }
  readonly refusals: readonly Refusal[]
}

/** What to forget: one entry, one page, a site, a day, or everything. */
export type Forget =
  | { readonly what: 'entry'; readonly key: string }
  | { readonly what: 'page'; readonly page: string }
  | { readonly what: 'site'; readonly site: string }
  | { readonly what: 'day'; readonly day: string }
  | { readonly what: 'all' }
