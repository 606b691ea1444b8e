import { type BlockKey, blocksOf, type Generation, type ImportState, type PackStore } from './database.ts'
import { KeyFilter } from './key-filter.ts'
import type { KeyRun } from './key-run.ts'
import { putBlocks } from './put-blocks.ts'
import { SortedStretches } from './sorted-stretches.ts'

/** Stretches of one shard of keys. A shard holds whole keys, so a key with very many stretches makes a larger one. */
const STRETCHES_A_SHARD = 512
/** Shards that are written in one transaction. */
const SHARDS_A_WRITE = 64
/** Runs that are read in one go. */
const RUNS_A_READ = 8

/**
 * Brings the sorted keys of all buckets into shards, and keeps the first key of each shard and a filter of all keys at
 * hand. It is one pass over some megabytes and begins anew after a stop.
 */
export async function arrangeKeys(
  store: PackStore,
  generation: Generation,
  state: ImportState,
  pause: () => Promise<void>,
): Promise<ImportState> {
  const range = blocksOf(generation, 'key-run')
  const stretches = await sorted(store, range, pause)
  const fences: number[] = []
  const filter = new KeyFilter(stretches.length)
  let shards: (readonly [KeyRun, BlockKey])[] = []
  for (let start = 0; start < stretches.length; ) {
    const end = endOfShard(stretches, start)
    const shard = stretches.slice(start, end)
    shards.push([shard, [generation, 'keys', fences.length, 0]])
    fences.push(shard.keys[0] ?? 0)
    for (const key of shard.keys) filter.add(key)
    if (shards.length === SHARDS_A_WRITE) shards = await written(store, shards)
    await pause()
    start = end
  }
  await written(store, shards)
  await store.put('blocks', filter.bits, [generation, 'filter', 0, 0])
  const writing = store.transaction(['blocks', 'imports'], 'readwrite')
  void writing.objectStore('blocks').delete(range)
  const after: ImportState = { ...state, fences: Uint32Array.from(fences), phase: 'terms', next: 0 }
  void writing.objectStore('imports').put(after, generation)
  await writing.done
  return after
}

async function sorted(store: PackStore, range: IDBKeyRange, pause: () => Promise<void>): Promise<SortedStretches> {
  const places = await store.getAllKeys('blocks', range)
  // Runs in the order in which their figures were written, so that stretches of one key are, too.
  places.sort((one, other) => one[3] - other[3])
  const runs: KeyRun[] = []
  for (let at = 0; at < places.length; at += RUNS_A_READ) {
    const { store: blocks } = store.transaction('blocks')
    const read = await Promise.all(places.slice(at, at + RUNS_A_READ).map((place) => blocks.get(place)))
    runs.push(...(read as KeyRun[]))
    await pause()
  }
  const stretches = new SortedStretches(runs.reduce((sum, { keys }) => sum + keys.length, 0))
  for (const run of runs.splice(0)) stretches.add(run)
  await stretches.sort(pause)
  return stretches
}

/** A shard ends where it is full and another key begins. */
function endOfShard(stretches: SortedStretches, start: number): number {
  let end = Math.min(start + STRETCHES_A_SHARD, stretches.length)
  while (end < stretches.length && stretches.keyAt(end) === stretches.keyAt(end - 1)) end += 1
  return end
}

/** Puts blocks in one transaction; none are left. */
async function written(store: PackStore, shards: readonly (readonly [KeyRun, BlockKey])[]): Promise<[]> {
  const writing = store.transaction('blocks', 'readwrite')
  await putBlocks(writing.store, shards)
  await writing.done
  return []
}
