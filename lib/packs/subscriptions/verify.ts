import { Sha256 } from './sha256.ts'

const LINE_BREAK = 0x0a
const DIGEST = /"sha256"\s*:\s*"([0-9a-fA-F]{64})"/
const LONGEST_HEADER = 64 * 1024

/** What the header of a pack says of its own body, found without parsing the pack. */
async function statedInHeader(body: Blob): Promise<{ readonly digest: string; readonly from: number } | undefined> {
  const start = new Uint8Array(await body.slice(0, LONGEST_HEADER).arrayBuffer())
  const end = start.indexOf(LINE_BREAK)
  if (end === -1) return undefined
  const [, digest] = DIGEST.exec(new TextDecoder().decode(start.subarray(0, end))) ?? []
  return digest === undefined ? undefined : { digest: digest.toLowerCase(), from: end + 1 }
}

async function digestOf(body: Blob, pause: () => Promise<void>): Promise<string> {
  const hash = new Sha256()
  const reader = body.stream().getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    for (let at = 0; at < read.value.length; at += LONGEST_HEADER) {
      hash.add(read.value.subarray(at, at + LONGEST_HEADER))
      await pause()
    }
  }
  return hash.digest()
}

/** Where a file is not what it should be: the digest expected and the one found. */
export interface WrongHash {
  readonly expected: string
  readonly found: string
}

/** Compares a file with the hash that the subscription states and with the one in its own header, where there are any. */
export async function wrongHash(
  body: Blob,
  stated: string | undefined,
  pause: () => Promise<void>,
): Promise<WrongHash | undefined> {
  if (stated !== undefined) {
    const found = await digestOf(body, pause)
    if (found !== stated.toLowerCase()) return { expected: stated.toLowerCase(), found }
  }
  const header = await statedInHeader(body)
  if (header === undefined) return undefined
  const found = await digestOf(body.slice(header.from), pause)
  return found === header.digest ? undefined : { expected: header.digest, found }
}
