import type { IDBPObjectStore } from 'idb'
import type { PackDatabase } from './database.ts'

type Blocks = IDBPObjectStore<
  PackDatabase,
  ('packs' | 'imports' | 'sources' | 'names' | 'blocks')[],
  'blocks',
  'versionchange'
>

/**
 * Version 2 keeps the lines of a block as one text, which a browser copies in one go; version 1 had a list of texts, and
 * a third of an import went into copying it.
 */
export async function joinLines(blocks: Blocks): Promise<void> {
  for (let cursor = await blocks.openCursor(); cursor; cursor = await cursor.continue()) {
    const { value } = cursor
    if (Array.isArray(value)) void cursor.update(value.join('\n'))
    else if (hasLines(value)) {
      const { lines, ...rest } = value
      void cursor.update({ ...rest, text: lines.join('\n') })
    }
  }
}

function hasLines(value: unknown): value is { readonly lines: readonly string[] } {
  return typeof value === 'object' && value !== null && 'lines' in value && Array.isArray(value.lines)
}
