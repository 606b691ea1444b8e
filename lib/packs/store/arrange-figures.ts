import { type BlockKey, blocksOf, type Generation, type ImportState, type PackStore } from './database.ts'
import { type KeyRun, keyRun, type Stretch } from './key-run.ts'
import { putBlocks } from './put-blocks.ts'
import type { FigureRun } from './runs.ts'

/** Figures of one block; numbers are chunk times this plus the place in it. */
export const FIGURES_A_CHUNK = 128

/** Figures that are brought into order at once. A bucket has fewer, unless most of a pack is about one thing. */
const FIGURES_A_STEP = 4096
/** Figures of one stretch: of a key with very many, only the stretches near in time are read. */
const LONGEST_STRETCH = 128
/** Blocks read in one go. */
const RUNS_A_READ = 8

interface Figure {
  readonly line: string
  readonly keys: Uint32Array
  readonly day: number
}

/** Some runs of a bucket: their figures, the blocks they came from, and whether these were the last. */
interface Portion {
  readonly figures: Figure[]
  readonly range: IDBKeyRange | undefined
  readonly isLast: boolean
}

/**
 * Brings the figures of one bucket into the order of their keys, so that what is asked for together lies together: a
 * look-up then reads a few chunks, however many reports there are. A bucket that is too large for one go is arranged in
 * portions; a key then has a stretch in each. One portion is one transaction, and what is arranged is no run any more.
 */
export async function arrangeFigures(
  store: PackStore,
  generation: Generation,
  state: ImportState,
  pause: () => Promise<void>,
): Promise<ImportState> {
  const bucket = state.next
  const { figures, range, isLast } = await nextPortion(store, blocksOf(generation, 'figure-run', bucket), pause)
  figures.sort(byKeys)
  await pause()
  const keys = keyRunOf(figures, state.chunk * FIGURES_A_CHUNK)
  await pause()
  const writing = store.transaction(['blocks', 'imports'], 'readwrite')
  const blocks = writing.objectStore('blocks')
  await putBlocks(blocks, chunksOf(figures, generation, state.chunk))
  if (figures.length > 0) void blocks.put(keys, [generation, 'key-run', bucket, state.chunk])
  if (range !== undefined) void blocks.delete(range)
  const chunk = state.chunk + Math.ceil(figures.length / FIGURES_A_CHUNK)
  const after: ImportState = { ...state, chunk, ...(isLast ? afterBucket(state) : {}) }
  void writing.objectStore('imports').put(after, generation)
  await writing.done
  return after
}

function afterBucket({ next, buckets }: ImportState): Pick<ImportState, 'next' | 'phase'> {
  return next + 1 >= buckets ? { next: 0, phase: 'keys' } : { next: next + 1, phase: 'figures' }
}

async function nextPortion(store: PackStore, bucket: IDBKeyRange, pause: () => Promise<void>): Promise<Portion> {
  const places = await store.getAllKeys('blocks', bucket)
  const figures: Figure[] = []
  let end = 0
  while (end < places.length && figures.length < FIGURES_A_STEP) {
    const [first, last] = [places[end], places[Math.min(end + RUNS_A_READ, places.length) - 1]]
    const runs = (await store.getAll('blocks', IDBKeyRange.bound(first, last))) as FigureRun[]
    for (const run of runs) for (const figure of figuresOf(run)) figures.push(figure)
    end += runs.length
    await pause()
  }
  const range = end === 0 ? undefined : IDBKeyRange.bound(places[0], places[end - 1])
  return { figures, range, isLast: end >= places.length }
}

function* chunksOf(
  figures: readonly Figure[],
  generation: Generation,
  first: number,
): Generator<readonly [text: string, BlockKey]> {
  for (let at = 0, chunk = first; at < figures.length; at += FIGURES_A_CHUNK, chunk++) {
    const lines = figures.slice(at, at + FIGURES_A_CHUNK).map(({ line }) => line)
    yield [lines.join('\n'), [generation, 'figures', chunk, 0]]
  }
}

function figuresOf({ text, counts, keys, days }: FigureRun): Figure[] {
  let at = 0
  return text.split('\n').map((line, index) => {
    const count = counts[index] ?? 0
    at += count
    return { line, keys: keys.subarray(at - count, at), day: days?.[index] ?? 0 }
  })
}

// The second key is the one without a place ("anywhere"), so reports of one thing and actor lie together, those of one
// place together within them, and within these they lie in the order of time.
function byKeys(one: Figure, other: Figure): number {
  return (one.keys[1] ?? 0) - (other.keys[1] ?? 0) || (one.keys[0] ?? 0) - (other.keys[0] ?? 0) || one.day - other.day
}

function keyRunOf(figures: readonly Figure[], first: number): KeyRun {
  const stretches: Stretch[] = []
  const open = new Map<number, Stretch>()
  figures.forEach(({ keys, day }, index) => {
    for (const key of keys) {
      const last = open.get(key)
      const end = last === undefined ? -1 : last.start + last.length
      // A figure that has a key twice is in its stretch already.
      if (end === first + index + 1) continue
      if (last !== undefined && end === first + index && last.length < LONGEST_STRETCH && day >= last.to) {
        last.length += 1
        last.to = day
      } else {
        const stretch = { key, start: first + index, length: 1, from: day, to: day }
        stretches.push(stretch)
        open.set(key, stretch)
      }
    }
  })
  stretches.sort((one, other) => one.key - other.key || one.start - other.start)
  return keyRun(stretches)
}
