import type { IDBPTransaction } from 'idb'
import type { Generation, ImportState, PackDatabase, PackStore } from './database.ts'
import type { Run } from './runs.ts'

/** Statements of one block; numbers are chunk times this plus the place in it. */
export const STATEMENTS_A_CHUNK = 64

type Writing = IDBPTransaction<PackDatabase, ('blocks' | 'imports' | 'names')[], 'readwrite'>

/** Writes a run and how far the import has come, in one transaction. */
export async function commitRun(
  store: PackStore,
  generation: Generation,
  run: Run,
  state: ImportState,
  pause: () => Promise<void>,
): Promise<ImportState> {
  const figureRuns = [...run.figureRuns()]
  await pause()
  const termRuns = [...run.termRuns(state.termShards)]
  await pause()
  const writing: Writing = store.transaction(['blocks', 'imports', 'names'], 'readwrite')
  const blocks = writing.objectStore('blocks')
  for (const [bucket, figures] of figureRuns) void blocks.put(figures, [generation, 'figure-run', bucket, state.runs])
  for (const [shard, terms] of termRuns) void blocks.put(terms, [generation, 'term-run', shard, state.runs])
  void blocks.put(run.prints, [generation, 'prints', state.runs, 0])
  const { entities, propositions, occasions } = run.names
  if (entities.length + propositions.length + occasions.length > 0)
    void writing.objectStore('names').put(run.names, [generation, state.runs])
  await addStatements(writing, generation, run.statementLines, state.statements - run.statements)
  void writing.objectStore('imports').put(state, generation)
  await writing.done
  return state
}

// Chunks are aligned, so the first lines of a run may belong into the last chunk of the run before.
async function addStatements(
  writing: Writing,
  generation: Generation,
  lines: readonly string[],
  first: number,
): Promise<void> {
  const blocks = writing.objectStore('blocks')
  for (let at = 0; at < lines.length; ) {
    const chunk = Math.floor((first + at) / STATEMENTS_A_CHUNK)
    const inside = (first + at) % STATEMENTS_A_CHUNK
    const before = inside === 0 ? [] : ((await blocks.get([generation, 'statements', chunk, 0])) as string[])
    const taken = lines.slice(at, at + STATEMENTS_A_CHUNK - inside)
    void blocks.put([...before, ...taken], [generation, 'statements', chunk, 0])
    at += taken.length
  }
}
