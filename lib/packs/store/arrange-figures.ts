import { blocksOf, type Generation, type ImportState, type PackStore } from './database.ts'
import type { FigureRun } from './runs.ts'

/** Figures of one block; numbers are chunk times this plus the place in it. */
export const FIGURES_A_CHUNK = 128

/** Keys of one bucket in order, each with a stretch of figures that have it. */
export interface KeyRun {
  readonly keys: Uint32Array
  readonly starts: Uint32Array
  readonly lengths: Uint32Array
}

interface Figure {
  readonly line: string
  readonly keys: Uint32Array
}

/**
 * Brings the figures of one bucket into the order of their keys, so that what is asked for together lies together: a
 * look-up then reads a few chunks, however many reports there are. One bucket is one transaction.
 */
export async function arrangeFigures(
  store: PackStore,
  generation: Generation,
  state: ImportState,
  pause: () => Promise<void>,
): Promise<ImportState> {
  const bucket = state.next
  const range = blocksOf(generation, 'figure-run', bucket)
  const runs = (await store.getAll('blocks', range)) as FigureRun[]
  await pause()
  const figures = runs.flatMap(figuresOf).sort(byKeys)
  await pause()
  const keys = keyRunOf(figures, state.chunk * FIGURES_A_CHUNK)
  await pause()
  const writing = store.transaction(['blocks', 'imports'], 'readwrite')
  const blocks = writing.objectStore('blocks')
  let chunk = state.chunk
  for (let at = 0; at < figures.length; at += FIGURES_A_CHUNK, chunk++) {
    const lines = figures.slice(at, at + FIGURES_A_CHUNK).map(({ line }) => line)
    void blocks.put(lines, [generation, 'figures', chunk, 0])
  }
  void blocks.put(keys, [generation, 'key-run', bucket, 0])
  void blocks.delete(range)
  const isLast = bucket + 1 >= state.buckets
  const after: ImportState = { ...state, chunk, next: isLast ? 0 : bucket + 1, phase: isLast ? 'keys' : 'figures' }
  void writing.objectStore('imports').put(after, generation)
  await writing.done
  return after
}

function figuresOf({ lines, counts, keys }: FigureRun): Figure[] {
  let at = 0
  return lines.map((line, index) => {
    const count = counts[index] ?? 0
    at += count
    return { line, keys: keys.subarray(at - count, at) }
  })
}

// The second key is the one without a place ("anywhere"), so reports of one thing and actor lie together, and those of
// one place together within them.
function byKeys(one: Figure, other: Figure): number {
  return (one.keys[1] ?? 0) - (other.keys[1] ?? 0) || (one.keys[0] ?? 0) - (other.keys[0] ?? 0)
}

function keyRunOf(figures: readonly Figure[], first: number): KeyRun {
  const stretches: { readonly key: number; readonly start: number; length: number }[] = []
  const open = new Map<number, { readonly key: number; readonly start: number; length: number }>()
  figures.forEach(({ keys }, index) => {
    for (const key of new Set(keys)) {
      const last = open.get(key)
      if (last !== undefined && last.start + last.length === first + index) last.length += 1
      else {
        const stretch = { key, start: first + index, length: 1 }
        stretches.push(stretch)
        open.set(key, stretch)
      }
    }
  })
  stretches.sort((one, other) => one.key - other.key || one.start - other.start)
  return {
    keys: Uint32Array.from(stretches, ({ key }) => key),
    starts: Uint32Array.from(stretches, ({ start }) => start),
    lengths: Uint32Array.from(stretches, ({ length }) => length),
  }
}
