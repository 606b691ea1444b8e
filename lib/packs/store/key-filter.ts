/**
 * Which keys a pack may have: a few bits a key, so that keys that nothing is posted under are not looked for in the
 * database. It may say yes for one key of a hundred that is not there, never no for one that is.
 */
export class KeyFilter {
  readonly bits: Uint32Array

  /** A filter that was kept; or an empty one, for so many keys. */
  constructor(from: Uint32Array | number) {
    this.bits = typeof from === 'number' ? new Uint32Array(sizeFor(from)) : from
  }

  add(key: number): void {
    for (const place of this.#placesOf(key))
      this.bits[place >>> 5] = (this.bits[place >>> 5] ?? 0) | (1 << (place & 31))
  }

  mayHave(key: number): boolean {
    return this.#placesOf(key).every((place) => ((this.bits[place >>> 5] ?? 0) >>> (place & 31)) & 1)
  }

  // Keys are well mixed, so two other mixings of one are as good as two functions.
  #placesOf(key: number): readonly [number, number] {
    const mask = this.bits.length * 32 - 1
    return [Math.imul(key, 0x9e3779b1) & mask, (Math.imul(key ^ (key >>> 15), 0x85ebca6b) >>> 7) & mask]
  }
}

const BITS_A_KEY = 12

/** A power of two, in words of 32 bits. */
function sizeFor(keys: number): number {
  let words = 8
  while (words * 32 < keys * BITS_A_KEY) words *= 2
  return words
}
