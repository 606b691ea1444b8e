import { printOfBytes, printOfText } from './prints.ts'

/** Whole lines of a file, and how many bytes of it they and all before them are. */
export interface LineBlock {
  readonly lines: readonly string[]
  readonly offset: number
  /** What tells whether a line changed; to be asked in the order of the lines. */
  printOf(at: number): number
}

function blockOf(bytes: Uint8Array, text: string, offset: number): LineBlock {
  const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n')
  let [line, start] = [0, 0]
  // As many bytes as characters: plain letters all through, and bytes are quicker to go through.
  const isPlain = text.length === bytes.length
  const endOf = (from: number): number => {
    const end = bytes.indexOf(LINE_BREAK, from)
    return end === -1 ? bytes.length : end
  }
  return {
    lines,
    offset,
    printOf(at) {
      for (; line < at; line++) start = (isPlain ? start + (lines[line]?.length ?? 0) : endOf(start)) + 1
      const asked = lines[at] ?? ''
      const end = isPlain ? start + asked.length : endOf(start)
      return end - start === asked.length ? printOfBytes(bytes, start, end) : printOfText(asked)
    },
  }
}

const LINE_BREAK = 0x0a

function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  if (left.length === 0) return right
  const both = new Uint8Array(left.length + right.length)
  both.set(left)
  both.set(right, left.length)
  return both
}

/**
 * The lines of a stream of bytes, block by block. Only whole lines come out, so `offset` is always a place where
 * reading can begin again; what follows the last line break comes last. A line longer than `most` bytes comes out in
 * pieces, which are no lines of a pack and are left out by the reader: nothing makes memory grow without end.
 */
export async function* linesOfStream(
  stream: ReadableStream<Uint8Array>,
  from: number,
  most: number,
): AsyncGenerator<LineBlock> {
  const decoder = new TextDecoder()
  const reader = stream.getReader()
  let rest: Uint8Array = new Uint8Array(0)
  let offset = from
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      const bytes = joined(rest, value)
      const last = bytes.lastIndexOf(LINE_BREAK)
      const end = last === -1 && bytes.length > most ? bytes.length : last + 1
      rest = bytes.slice(end)
      if (end === 0) continue
      offset += end
      const whole = bytes.subarray(0, end)
      yield blockOf(whole, decoder.decode(whole), offset)
    }
    if (rest.length > 0) yield blockOf(rest, decoder.decode(rest), offset + rest.length)
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
