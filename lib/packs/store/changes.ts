import { blocksOf, type Changes, type Generation, type PackStore } from './database.ts'
import type { Prints } from './runs.ts'

const PRINTS_A_PASS = 16_384

/**
 * What a new copy added, removed and changed, by report id. Done in passes over a part of the ids each, so that two
 * copies of a million reports need neither much memory nor a long breath.
 */
export async function changesBetween(
  store: PackStore,
  before: Generation,
  after: Generation,
  pause: () => Promise<void>,
): Promise<Changes> {
  const old = (await store.getAll('blocks', blocksOf(before, 'prints'))) as Prints[]
  const fresh = (await store.getAll('blocks', blocksOf(after, 'prints'))) as Prints[]
  const total = old.reduce((sum, { ids }) => sum + ids.length, 0)
  const passes = Math.max(1, Math.ceil(total / PRINTS_A_PASS))
  const all = { added: 0, removed: 0, changed: 0 }
  for (let pass = 0; pass < passes; pass++) {
    const { added, removed, changed } = changesOfPass(old, fresh, (id) => id % passes === pass)
    all.added += added
    all.removed += removed
    all.changed += changed
    await pause()
  }
  return all
}

function changesOfPass(old: readonly Prints[], fresh: readonly Prints[], isMine: (id: number) => boolean): Changes {
  const known = new Map<number, number>()
  each(old, isMine, (id, line) => known.set(id, line))
  let [added, changed] = [0, 0]
  each(fresh, isMine, (id, line) => {
    const before = known.get(id)
    if (before === undefined) added += 1
    else if (before !== line) changed += 1
    known.delete(id)
  })
  return { added, changed, removed: known.size }
}

function each(
  prints: readonly Prints[],
  isMine: (id: number) => boolean,
  visit: (id: number, line: number) => void,
): void {
  for (const { ids, lines } of prints) {
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0
      if (isMine(id)) visit(id, lines[at] ?? 0)
    }
  }
}
