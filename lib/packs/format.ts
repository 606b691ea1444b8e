import type { JsonSchema } from './format/fields.ts'
import { ENTITY, FIGURE, HEADER, KEPT, OCCASION, OUTLET, PROPOSITION, STATEMENT } from './format/lines.ts'
import { isObject, schemaOf, type Table } from './format/record.ts'

/** The version of the format that this code reads and writes. */
export const FORMAT_VERSION = 1

/** What one pack may hold at most, so that a hostile file cannot exhaust memory. */
export const LIMITS = {
  /** Characters of one line. */
  line: 64 * 1024,
  /** Lines that are entities, outlets, propositions or occasions: they stay in memory while reading. */
  names: 200_000,
  /** Reports of one pack. */
  reports: 5_000_000,
  /** Problems that are kept word by word; the rest is counted. */
  problems: 100,
} as const

export type LineKind = 'header' | 'entity' | 'outlet' | 'proposition' | 'occasion' | 'figure' | 'statement' | 'kept'

/** Each kind of line with its fields. The key in `sign` tells the kind; report lines are figures or statements. */
export const LINE_KINDS: Readonly<Record<LineKind, { readonly sign: string; readonly table: Table }>> = {
  header: { sign: 'pack', table: HEADER },
  entity: { sign: 'entity', table: ENTITY },
  outlet: { sign: 'outlet', table: OUTLET },
  proposition: { sign: 'proposition', table: PROPOSITION },
  occasion: { sign: 'occasion', table: OCCASION },
  figure: { sign: 'report', table: FIGURE },
  statement: { sign: 'report', table: STATEMENT },
  kept: { sign: 'kept', table: KEPT },
}

/** What kind of line an object is; `undefined` for kinds of a later format. */
export function kindOf(line: Readonly<Record<string, unknown>>): LineKind | undefined {
  // Reports first: they also have "outlet", "proposition" and "occasion".
  if (Object.hasOwn(line, 'report')) return Object.hasOwn(line, 'stance') ? 'statement' : 'figure'
  const signs = ['header', 'entity', 'outlet', 'proposition', 'occasion', 'kept'] as const
  return signs.find((kind) => Object.hasOwn(line, LINE_KINDS[kind].sign))
}

/** The JSON Schema of one line of a pack. */
export function packSchema(): JsonSchema {
  const kinds = Object.entries(LINE_KINDS).map(([kind, { table }]) => [kind, schemaOf(table)])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'One line of a Second Source pack',
    description: 'A pack is a file of such lines (NDJSON): the header first, then names, then reports.',
    anyOf: kinds.map(([kind]) => ({ $ref: `#/$defs/${String(kind)}` })),
    $defs: Object.fromEntries(kinds),
  }
}

export { isObject }
