const LINE_BREAK = 0x0a

/** The lines of a file, made texts only when they are asked for. */
export class LineFile {
  readonly #bytes: Uint8Array
  readonly #starts: Uint32Array
  readonly #decoder = new TextDecoder()

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    const starts = [0]
    for (let at = bytes.indexOf(LINE_BREAK); at !== -1; at = bytes.indexOf(LINE_BREAK, at + 1)) starts.push(at + 1)
    this.#starts = Uint32Array.from(starts)
  }

  /** A line by its number from 0, without its line break; empty beyond the last. */
  line(number: number): string {
    const start = this.#starts[number]
    if (start === undefined) return ''
    const next = this.#starts[number + 1]
    return this.#decoder.decode(this.#bytes.subarray(start, next === undefined ? this.#bytes.length : next - 1))
  }
}
