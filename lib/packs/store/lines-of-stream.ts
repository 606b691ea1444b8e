/** Whole lines of a file, and how many bytes of it they and all before them are. */
export interface LineBlock {
  readonly lines: readonly string[]
  readonly offset: number
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
      const text = decoder.decode(bytes.subarray(0, end))
      yield { lines: (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n'), offset }
    }
    if (rest.length > 0) yield { lines: [decoder.decode(rest)], offset: offset + rest.length }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
