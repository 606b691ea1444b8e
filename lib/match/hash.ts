import { remembering } from '../text/remembering.ts'

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** A text as a number of 32 bits (FNV-1a): the same on every machine, so that stored lists stay valid. */
export function hashOf(text: string): number {
  let hash = OFFSET
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return hash >>> 0
}

const MOST_KNOWN = 50_000

/** The same, remembered: names of actors and places come again and again. */
export const hashOfName: (name: string) => number = remembering(MOST_KNOWN, hashOf)

/** Two numbers as one; the order matters. */
export function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ (left >>> 15), 0x85ebca6b) + right
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
