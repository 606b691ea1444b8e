import type { Standing } from '../../model/relations.ts'

/** Every standing that has a mark of its own, in order of precedence. */
export const STANDINGS = ['disputed', 'outdated', 'corroborated', 'echoed', 'unknown'] as const satisfies Standing[]

/** What the marks of each standing are called in the page's highlight registry; `flash` is the one jumped to. */
export type MarkNames = Readonly<Record<Standing | 'flash', string>>

/**
 * Names for one load of one page. The registry is shared with the page, so they
 * are random and say nothing of the standing.
 */
export function randomMarkNames(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = defaultRandom): MarkNames {
  const entries = [...STANDINGS, 'flash' as const].map((standing) => [standing, randomName(random)] as const)
  return Object.fromEntries(entries) as unknown as MarkNames
}

function randomName(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  const bytes = random(new Uint8Array(8))
  return `m${Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('')}`
}

const defaultRandom = (bytes: Uint8Array<ArrayBuffer>): Uint8Array => crypto.getRandomValues(bytes)
