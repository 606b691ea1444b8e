/**
 * Which numbers are posted under a key: all lists in three typed arrays.
 *
 *     buckets  [0, 2, 2, 5 …]        where the bucket of a key begins: key & mask
 *     keys     [k7, k7, k1, k9, k1]  the key of each posting, since a bucket may hold several
 *     numbers  [ 0,  4,  1,  1,  8]  what is posted, in order within each key
 *
 * Looking up costs the length of one bucket, whatever the number of postings; building is two passes.
 */
export class KeyTable {
  readonly #buckets: Uint32Array
  readonly #keys: Uint32Array
  readonly #numbers: Uint32Array
  readonly #mask: number

  /** `keys[i]` is the key under which `numbers[i]` is posted; only the first `count` of both are used. */
  constructor(keys: Uint32Array, numbers: Uint32Array, count: number) {
    this.#mask = tableSize(count) - 1
    this.#buckets = new Uint32Array(this.#mask + 2)
    this.#keys = new Uint32Array(count)
    this.#numbers = new Uint32Array(count)
    this.#fill(keys, numbers, count)
  }

  #fill(keys: Uint32Array, numbers: Uint32Array, count: number): void {
    const buckets = this.#buckets
    for (let at = 0; at < count; at++) bump(buckets, ((keys[at] ?? 0) & this.#mask) + 1)
    for (let at = 1; at < buckets.length; at++) buckets[at] = (buckets[at] ?? 0) + (buckets[at - 1] ?? 0)
    const next = buckets.slice()
    for (let at = 0; at < count; at++) {
      const bucket = (keys[at] ?? 0) & this.#mask
      const place = next[bucket] ?? 0
      next[bucket] = place + 1
      this.#keys[place] = keys[at] ?? 0
      this.#numbers[place] = numbers[at] ?? 0
    }
  }

  /** Visits everything that is posted under the key, in order. */
  each(key: number, visit: (number: number) => void): void {
    const bucket = key & this.#mask
    const end = this.#buckets[bucket + 1] ?? 0
    for (let at = this.#buckets[bucket] ?? 0; at < end; at++) {
      if (this.#keys[at] === key >>> 0) visit(this.#numbers[at] ?? 0)
    }
  }

  get bytes(): number {
    return this.#buckets.byteLength + this.#keys.byteLength + this.#numbers.byteLength
  }
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}

/** About two postings a bucket, a power of two. */
function tableSize(count: number): number {
  let size = 16
  while (size < count / 2) size *= 2
  return size
}

/** Collects postings; grows by doubling. */
export class KeyTableBuilder {
  #keys = new Uint32Array(1024)
  #numbers = new Uint32Array(1024)
  #count = 0

  add(key: number, number: number): void {
    if (this.#count === this.#keys.length) {
      this.#keys = doubled(this.#keys)
      this.#numbers = doubled(this.#numbers)
    }
    this.#keys[this.#count] = key
    this.#numbers[this.#count++] = number
  }

  build(): KeyTable {
    return new KeyTable(this.#keys, this.#numbers, this.#count)
  }
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}
