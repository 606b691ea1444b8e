import type { KeyRun } from './key-run.ts'

const DIGITS = 65_536

/** The stretches of many sorted runs, in columns, brought into the order of their keys. */
export class SortedStretches {
  readonly #keys: Uint32Array
  readonly #starts: Uint32Array
  readonly #lengths: Uint32Array
  readonly #from: Int32Array
  readonly #to: Int32Array
  #order: Uint32Array<ArrayBuffer>
  #count = 0

  constructor(total: number) {
    this.#keys = new Uint32Array(total)
    this.#starts = new Uint32Array(total)
    this.#lengths = new Uint32Array(total)
    this.#from = new Int32Array(total)
    this.#to = new Int32Array(total)
    this.#order = new Uint32Array(0)
  }

  get length(): number {
    return this.#count
  }

  /** Adds a run; runs come in the order of their figures. */
  add({ keys, starts, lengths, from, to }: KeyRun): void {
    this.#keys.set(keys, this.#count)
    this.#starts.set(starts, this.#count)
    this.#lengths.set(lengths, this.#count)
    if (from !== undefined) this.#from.set(from, this.#count)
    if (to !== undefined) this.#to.set(to, this.#count)
    this.#count += keys.length
  }

  /** Sorts by the lower half of the keys, then by the upper: what has one key stays in the order in which it came. */
  async sort(pause: () => Promise<void>): Promise<void> {
    const order = new Uint32Array(this.#count)
    for (let at = 0; at < order.length; at++) order[at] = at
    await pause()
    const byLower = this.#sortedBy(order, 0)
    await pause()
    this.#order = this.#sortedBy(byLower, 16)
    await pause()
  }

  #sortedBy(order: Uint32Array<ArrayBuffer>, shift: number): Uint32Array<ArrayBuffer> {
    const next = new Uint32Array(DIGITS + 1)
    for (let at = 0; at < order.length; at++) bump(next, (((this.#keys[at] ?? 0) >>> shift) & (DIGITS - 1)) + 1)
    for (let digit = 1; digit <= DIGITS; digit++) next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0)
    const sorted = new Uint32Array(order.length)
    for (let at = 0; at < order.length; at++) {
      const place = order[at] ?? 0
      sorted[bump(next, ((this.#keys[place] ?? 0) >>> shift) & (DIGITS - 1))] = place
    }
    return sorted
  }

  /** The key of the stretch that comes at this rank. */
  keyAt(rank: number): number | undefined {
    const place = this.#order[rank]
    return place === undefined ? undefined : this.#keys[place]
  }

  /** The stretches from one rank to before another as one block. */
  slice(start: number, end: number): KeyRun {
    const places = this.#order.subarray(start, end)
    const taken = (column: Uint32Array) => Uint32Array.from(places, (place) => column[place] ?? 0)
    const days = (column: Int32Array) => Int32Array.from(places, (place) => column[place] ?? 0)
    return {
      keys: taken(this.#keys),
      starts: taken(this.#starts),
      lengths: taken(this.#lengths),
      from: days(this.#from),
      to: days(this.#to),
    }
  }
}

/** Counts one up; what it was before. */
function bump(counts: Uint32Array, at: number): number {
  const before = counts[at] ?? 0
  counts[at] = before + 1
  return before
}
