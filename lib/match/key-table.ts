/**
 * Which numbers are posted under a key: all lists in three typed arrays.
 *
 *     buckets  [0, 2, 2, 5 …]        where the bucket of a key begins: key & mask
 *     keys     [k7, k7, k1, k1, k9]  the key of each posting, since a bucket may hold several, each in one piece
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
    for (let bucket = 0; bucket <= this.#mask; bucket++) this.#group(buckets[bucket] ?? 0, buckets[bucket + 1] ?? 0)
  }

  /** Brings what has one key together within a bucket, in the order it had. */
  #group(start: number, end: number): void {
    let at = start + 1
    while (at < end && this.#keys[at] === this.#keys[start]) at++
    if (at >= end) return
    if (end - start <= FEW) this.#groupFew(start, end)
    else this.#groupMany(start, end)
  }

  #groupFew(start: number, end: number): void {
    for (let at = start + 1; at < end; at++) {
      const [key, number] = [this.#keys[at] ?? 0, this.#numbers[at] ?? 0]
      let to = at
      for (; to > start && (this.#keys[to - 1] ?? 0) > key; to--) {
        this.#keys[to] = this.#keys[to - 1] ?? 0
        this.#numbers[to] = this.#numbers[to - 1] ?? 0
      }
      this.#keys[to] = key
      this.#numbers[to] = number
    }
  }

  #groupMany(start: number, end: number): void {
    const [keys, numbers] = [this.#keys.slice(start, end), this.#numbers.slice(start, end)]
    const order = Uint32Array.from(keys, (_, index) => index)
    order.sort((left, right) => (keys[left] ?? 0) - (keys[right] ?? 0) || left - right)
    order.forEach((from, to) => {
      this.#keys[start + to] = keys[from] ?? 0
      this.#numbers[start + to] = numbers[from] ?? 0
    })
  }

  /** Everything that is posted under the key, in order: a view of the table, nothing is copied. */
  numbersOf(key: number): Uint32Array {
    const bucket = key & this.#mask
    const limit = this.#buckets[bucket + 1] ?? 0
    let start = this.#buckets[bucket] ?? 0
    while (start < limit && this.#keys[start] !== key >>> 0) start++
    let end = start
    while (end < limit && this.#keys[end] === key >>> 0) end++
    return this.#numbers.subarray(start, end)
  }

  get bytes(): number {
    return this.#buckets.byteLength + this.#keys.byteLength + this.#numbers.byteLength
  }
}

/** Buckets so short are put in order by moving. */
const FEW = 16

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
  #keys: Uint32Array<ArrayBuffer>
  #numbers: Uint32Array<ArrayBuffer>
  #count = 0

  /** `expected`: how many there may be; more are welcome. */
  constructor(expected = 0) {
    this.#keys = new Uint32Array(Math.max(16, expected))
    this.#numbers = new Uint32Array(this.#keys.length)
  }

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
