/** The number that spreads texts over shards (FNV-1a). */
export function hashOfText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The same for long texts, two characters a step: only for telling whether a line changed. */
export function printOfText(text: string): number {
  let hash = 0x811c9dc5 ^ text.length
  const even = text.length & ~1
  for (let at = 0; at < even; at += 2)
    hash = Math.imul(hash ^ (text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16)), 0x01000193)
  return even === text.length ? hash >>> 0 : (hash ^ text.charCodeAt(even)) >>> 0
}

const HALF = 2 ** 21

/** The print of a text that is plain ASCII, from its bytes: the same as of its characters. */
export function printOfBytes(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start
  let hash = 0x811c9dc5 ^ length
  const even = start + (length & ~1)
  for (let at = start; at < even; at += 2)
    hash = Math.imul(hash ^ ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 16)), 0x01000193)
  return even === end ? hash >>> 0 : (hash ^ (bytes[even] ?? 0)) >>> 0
}

/** The same with 53 bits, for telling a million ids apart. */
export function wideHashOfText(text: string): number {
  return hashOfText(text) * HALF + (hashOfText(`${text}#`) % HALF)
}
