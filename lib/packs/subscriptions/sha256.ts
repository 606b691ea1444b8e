const ROUNDS = 64

function primesRoots(): { readonly constants: Uint32Array; readonly start: Uint32Array } {
  const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) >>> 0
  const constants = new Uint32Array(ROUNDS)
  const start = new Uint32Array(8)
  for (let number = 2, found = 0; found < ROUNDS; number++) {
    if (!isPrime(number)) continue
    if (found < 8) start[found] = fraction(Math.sqrt(number))
    constants[found++] = fraction(Math.cbrt(number))
  }
  return { constants, start }
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) return false
  return true
}

const { constants: K, start: START } = primesRoots()

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/**
 * SHA-256 of bytes that come piece by piece. The browser's own digest wants all bytes at once, which a pack of some
 * hundred megabytes must never be.
 */
export class Sha256 {
  readonly #state = Uint32Array.from(START)
  readonly #words = new Uint32Array(ROUNDS)
  readonly #block = new Uint8Array(64)
  #filled = 0
  #total = 0

  add(bytes: Uint8Array): this {
    this.#total += bytes.length
    for (let at = 0; at < bytes.length; ) {
      const taken = Math.min(64 - this.#filled, bytes.length - at)
      this.#block.set(bytes.subarray(at, at + taken), this.#filled)
      this.#filled += taken
      at += taken
      if (this.#filled === 64) this.#mix()
    }
    return this
  }

  /** The digest as 64 hexadecimal digits; nothing can be added afterwards. */
  digest(): string {
    const bits = this.#total * 8
    this.add(Uint8Array.of(0x80))
    while (this.#filled !== 56) this.add(Uint8Array.of(0))
    const length = new DataView(new ArrayBuffer(8))
    length.setUint32(0, Math.floor(bits / 2 ** 32))
    length.setUint32(4, bits >>> 0)
    this.add(new Uint8Array(length.buffer))
    return Array.from(this.#state, (word) => word.toString(16).padStart(8, '0')).join('')
  }

  #mix(): void {
    this.#spread()
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = this.#state
    for (let round = 0; round < ROUNDS; round++) {
      const one =
        (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + at(K, round) + at(this.#words, round)) |
        0
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
    }
    for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) this.#state[index] = at(this.#state, index) + word
    this.#filled = 0
  }

  #spread(): void {
    const view = new DataView(this.#block.buffer)
    const words = this.#words
    for (let index = 0; index < 16; index++) words[index] = view.getUint32(index * 4)
    for (let index = 16; index < ROUNDS; index++) {
      const [early, late] = [at(words, index - 15), at(words, index - 2)]
      const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
      const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
      words[index] = at(words, index - 16) + first + at(words, index - 7) + second
    }
  }
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0
}
