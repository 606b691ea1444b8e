import type { BlockKey } from './database.ts'

/** Where blocks are put: a store of a transaction that is being written. */
interface BlockWriter {
  put(value: unknown, key: BlockKey): Promise<unknown>
}

/** Longest stretch of putting before others get their turn, in milliseconds. Copying a block into the database is our work. */
const STRETCH = 8

/**
 * Puts many blocks in one transaction without holding everything up: now and then it waits for the last one, which
 * keeps the transaction open and lets the browser do other work. A pause of any other kind would end the transaction.
 */
export async function putBlocks(
  blocks: BlockWriter,
  entries: Iterable<readonly [value: unknown, key: BlockKey]>,
): Promise<void> {
  let since = performance.now()
  for (const [value, key] of entries) {
    const done = blocks.put(value, key)
    if (performance.now() - since < STRETCH) continue
    await done
    since = performance.now()
  }
}
