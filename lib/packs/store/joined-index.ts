import type { AskedPack } from '../../model/findings.ts'
import type { FigureReport } from '../../model/reports.ts'
import type { StoredLookups, TermList } from './keying.ts'

/** Several indexes that answer as one: bundled packs in memory, imported packs and the library in stores. */
export class JoinedIndex implements StoredLookups {
  readonly #indexes: readonly StoredLookups[]

  constructor(indexes: readonly StoredLookups[]) {
    this.#indexes = indexes
  }

  get packs(): StoredLookups['packs'] {
    const byId = new Map<string, AskedPack>()
    for (const { packs } of this.#indexes) for (const pack of packs) byId.set(pack.id, later(byId.get(pack.id), pack))
    return [...byId.values()]
  }

  get entities(): StoredLookups['entities'] {
    return this.#indexes.flatMap(({ entities }) => entities)
  }

  get propositions(): StoredLookups['propositions'] {
    return this.#indexes.flatMap(({ propositions }) => propositions)
  }

  get statistics(): StoredLookups['statistics'] {
    const each = this.#indexes.map(({ statistics }) => statistics)
    const count = each.reduce((sum, one) => sum + one.count, 0)
    const length = each.reduce((sum, one) => sum + one.count * one.averageLength, 0)
    return { count, averageLength: count === 0 ? 1 : length / count }
  }

  async figures(keys: readonly number[], day?: string): Promise<readonly FigureReport[]> {
    const answers = await Promise.all(this.#indexes.map((index) => index.figures(keys, day)))
    return answers.flat()
  }

  async postings(terms: readonly string[]): Promise<readonly TermList[]> {
    const answers = await Promise.all(this.#indexes.map((index) => index.postings(terms)))
    const firsts = this.#firsts()
    return terms.map((_, term) =>
      joinLists(
        answers.map((lists) => lists[term]),
        firsts,
      ),
    )
  }

  async statements(numbers: readonly number[]): Promise<Awaited<ReturnType<StoredLookups['statements']>>> {
    const firsts = this.#firsts()
    const found = await Promise.all(
      numbers.map(async (number) => {
        const at = firsts.findLastIndex((first) => first <= number)
        return (await this.#indexes[at]?.statements([number - (firsts[at] ?? 0)])) ?? []
      }),
    )
    return found.flat()
  }

  /** The number of each index's first statement among all. */
  #firsts(): readonly number[] {
    let next = 0
    return this.#indexes.map(({ statistics }) => {
      const first = next
      next += statistics.count
      return first
    })
  }
}

/** Two parts of one pack are as new as the newer one. */
function later(one: AskedPack | undefined, other: AskedPack): AskedPack {
  return one === undefined || (other.upTo ?? '') > (one.upTo ?? '') ? other : one
}

function joinLists(lists: readonly (TermList | undefined)[], firsts: readonly number[]): TermList {
  const statements: number[] = []
  const weights: number[] = []
  const lengths: number[] = []
  lists.forEach((list, index) => {
    if (list === undefined) return
    for (let at = 0; at < list.statements.length; at++) {
      statements.push((list.statements[at] ?? 0) + (firsts[index] ?? 0))
      weights.push(list.weights[at] ?? 0)
      lengths.push(list.lengths[at] ?? 0)
    }
  })
  return { statements, weights, lengths }
}
