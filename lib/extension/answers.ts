import { crossCheck } from '../crosscheck/cross-check.ts'
import type { ToBackground } from '../messaging/protocol.ts'

type Answer = Awaited<ReturnType<ToBackground['crossCheck']>>
type Question = Parameters<ToBackground['crossCheck']>[0]
type Index = Parameters<typeof crossCheck>[1]

/** Everything on record, loaded with the first question after a worker's start and kept as long as the worker lives. */
export class Answers {
  readonly #load: () => Promise<Index>
  #index: Promise<Index> | undefined

  constructor(load: () => Promise<Index>) {
    this.#load = load
  }

  /** What is on record about the claims of one article. */
  async crossCheck(question: Question): Promise<Answer> {
    try {
      this.#index ??= this.#load()
      return { ok: true, value: await crossCheck(question, await this.#index) }
    } catch (error) {
      this.#index = undefined
      return { ok: false, problems: [{ path: 'packs', expected: 'readable packs', found: String(error) }] }
    }
  }

  /** Packs were switched, imported or updated: the next question loads them anew. */
  renew(): void {
    this.#index = undefined
  }
}
