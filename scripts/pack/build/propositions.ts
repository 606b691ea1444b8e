import type { Polarity } from '../../../lib/model/claims.ts'
import type { Proposition } from '../../../lib/model/entities.ts'
import type { Ledger } from './ledger.ts'
import { slugOf } from './slug.ts'

/** A row of propositions.ndjson: `wordings` say the same in other words, `against` the opposite. */
export interface PropositionRow extends Omit<Proposition, 'id'> {
  readonly proposition: string
  readonly wordings?: readonly string[]
  readonly against?: readonly string[]
}

const OPPOSITE: Readonly<Record<Polarity, Polarity>> = { for: 'against', against: 'for', none: 'none' }

/** One identity for each matter that statements affirm or deny. */
export class Propositions {
  readonly #byWording = new Map<string, { readonly id: string; readonly opposite: boolean }>()
  readonly #byId = new Map<string, Proposition>()

  constructor(rows: readonly PropositionRow[]) {
    for (const { proposition: id, wordings = [], against = [], ...rest } of rows) {
      this.#byId.set(id, { id, ...rest })
      for (const wording of [rest.text, ...wordings]) this.#byWording.set(wording, { id, opposite: false })
      for (const wording of against) this.#byWording.set(wording, { id, opposite: true })
    }
  }

  proposition(id: string): Proposition | undefined {
    return this.#byId.get(id)
  }

  /** The proposition of a wording, and the polarity towards it. A wording of no row is a proposition of its own. */
  find(
    wording: string,
    polarity: Polarity,
    ledger: Ledger,
    record: string,
  ): { readonly id: string; readonly polarity: Polarity } {
    const known = this.#byWording.get(wording)
    if (known === undefined) return { id: this.#own(wording), polarity }
    if (this.#byId.get(known.id)?.text !== wording) ledger.applied('one-wording-for-one-matter', record)
    return { id: known.id, polarity: known.opposite ? OPPOSITE[polarity] : polarity }
  }

  #own(wording: string): string {
    const id = slugOf(wording).slice(0, 100).replace(/-$/, '')
    this.#byId.set(id, { id, text: wording })
    this.#byWording.set(wording, { id, opposite: false })
    return id
  }
}
