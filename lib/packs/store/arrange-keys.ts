import { type BlockKey, blocksOf, type Generation, type ImportState, type PackStore } from './database.ts'
import { KeyFilter } from './key-filter.ts'
import { type KeyRun, keyRun, type Stretch, stretchAt } from './key-run.ts'
import { putBlocks } from './put-blocks.ts'

/** Stretches of one shard of keys. A shard holds whole keys, so a key with very many stretches makes a larger one. */
const STRETCHES_A_SHARD = 512

/** Shards that are written in one transaction. */
const SHARDS_A_WRITE = 64

/** Where each of many sorted runs stands. */
interface Cursor {
  readonly run: KeyRun
  at: number
}

/**
 * Merges the sorted keys of all buckets into shards, and keeps the first key of each shard and a filter of all keys at hand. It is one pass over
 * some megabytes and begins anew after a stop.
 */
export async function arrangeKeys(
  store: PackStore,
  generation: Generation,
  state: ImportState,
  pause: () => Promise<void>,
): Promise<ImportState> {
  const range = blocksOf(generation, 'key-run')
  const runs: KeyRun[] = []
  for (const place of await store.getAllKeys('blocks', range)) {
    runs.push((await store.get('blocks', place)) as KeyRun)
    await pause()
  }
  const fences: number[] = []
  const filter = new KeyFilter(runs.reduce((sum, { keys }) => sum + keys.length, 0))
  const merged = merge(runs)
  let shards: (readonly [KeyRun, BlockKey])[] = []
  for (let shard = nextShard(merged); shard !== undefined; shard = nextShard(merged)) {
    shards.push([shard, [generation, 'keys', fences.length, 0]])
    fences.push(shard.keys[0] ?? 0)
    for (const key of shard.keys) filter.add(key)
    if (shards.length === SHARDS_A_WRITE) shards = await written(store, shards)
    await pause()
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

/** Puts blocks in one transaction; none are left. */
async function written(store: PackStore, shards: readonly (readonly [KeyRun, BlockKey])[]): Promise<[]> {
  const writing = store.transaction('blocks', 'readwrite')
  await putBlocks(writing.store, shards)
  await writing.done
  return []
}

interface Merged {
  readonly rest: Iterator<Stretch>
  ahead: Stretch | undefined
}

function merge(runs: readonly KeyRun[]): Merged {
  const rest = stretches(runs)
  return { rest, ahead: rest.next().value ?? undefined }
}

function nextShard(merged: Merged): KeyRun | undefined {
  const taken: Stretch[] = []
  while (merged.ahead !== undefined) {
    const isFull = taken.length >= STRETCHES_A_SHARD && taken.at(-1)?.key !== merged.ahead.key
    if (isFull) break
    taken.push(merged.ahead)
    merged.ahead = merged.rest.next().value ?? undefined
  }
  if (taken.length === 0) return undefined
  return keyRun(taken)
}

// A heap of cursors, smallest key first: each step costs the depth of the heap.
function* stretches(runs: readonly KeyRun[]): Generator<Stretch, undefined> {
  const heap: Cursor[] = []
  for (const run of runs) if (run.keys.length > 0) push(heap, { run, at: 0 })
  while (heap.length > 0) {
    const [top] = heap
    if (top === undefined) return
    const { run, at } = top
    yield stretchAt(run, at)
    top.at += 1
    if (top.at >= run.keys.length) {
      const last = heap.pop()
      if (last !== undefined && heap.length > 0) heap[0] = last
    }
    sink(heap)
  }
  return undefined
}

function isBefore(one: Cursor | undefined, other: Cursor | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const byKey = (one.run.keys[one.at] ?? 0) - (other.run.keys[other.at] ?? 0)
  return byKey < 0 || (byKey === 0 && (one.run.starts[one.at] ?? 0) < (other.run.starts[other.at] ?? 0))
}

function swap(heap: Cursor[], one: number, other: number): void {
  const kept = heap[one]
  const moved = heap[other]
  if (kept === undefined || moved === undefined) return
  heap[one] = moved
  heap[other] = kept
}

function push(heap: Cursor[], cursor: Cursor): void {
  heap.push(cursor)
  for (let at = heap.length - 1; at > 0; ) {
    const parent = (at - 1) >> 1
    if (!isBefore(heap[at], heap[parent])) return
    swap(heap, at, parent)
    at = parent
  }
}

function sink(heap: Cursor[]): void {
  for (let at = 0; ; ) {
    const left = 2 * at + 1
    const least = isBefore(heap[left + 1], heap[left]) ? left + 1 : left
    if (!isBefore(heap[least], heap[at])) return
    swap(heap, at, least)
    at = least
  }
}
