import { blocksOf, type Generation, type ImportState, type PackStore } from './database.ts'
import { type TermBlock, termBlock } from './runs.ts'

const SHARDS_A_STEP = 64

interface Lists {
  readonly statements: number[]
  readonly weights: number[]
  readonly lengths: number[]
}

/** Joins the lists of each term, which every run has written a part of. Some shards are one transaction. */
export async function arrangeTerms(store: PackStore, generation: Generation, state: ImportState): Promise<ImportState> {
  const end = Math.min(state.next + SHARDS_A_STEP, state.termShards)
  const writing = store.transaction(['blocks', 'imports'], 'readwrite')
  const blocks = writing.objectStore('blocks')
  for (let shard = state.next; shard < end; shard++) {
    const range = blocksOf(generation, 'term-run', shard)
    const runs = (await blocks.getAll(range)) as TermBlock[]
    if (runs.length === 0) continue
    void blocks.put(joined(runs), [generation, 'terms', shard, 0])
    void blocks.delete(range)
  }
  const after: ImportState = { ...state, next: end }
  void writing.objectStore('imports').put(after, generation)
  await writing.done
  return after
}

function joined(runs: readonly TermBlock[]): TermBlock {
  const lists = new Map<string, Lists>()
  for (const run of runs) {
    run.terms.forEach((term, index) => {
      const list = lists.get(term) ?? { statements: [], weights: [], lengths: [] }
      lists.set(term, list)
      for (let at = run.starts[index] ?? 0; at < (run.starts[index + 1] ?? 0); at++) {
        list.statements.push(run.statements[at] ?? 0)
        list.weights.push(run.weights[at] ?? 0)
        list.lengths.push(run.lengths[at] ?? 0)
      }
    })
  }
  return termBlock([...lists.keys()], (term) => lists.get(term))
}
