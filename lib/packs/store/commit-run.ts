import type { IDBPTransaction } from 'idb'
import type { BlockKey, Generation, ImportState, PackDatabase, PackStore } from './database.ts'
import { putBlocks } from './put-blocks.ts'
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
  const runs: (readonly [unknown, BlockKey])[] = []
  for (const entry of runBlocks(run, generation, state)) {
    runs.push(entry)
    await pause()
  }
  const writing: Writing = store.transaction(['blocks', 'imports', 'names'], 'readwrite')
  const blocks = writing.objectStore('blocks')
  await putBlocks(blocks, runs)
  void blocks.put(run.prints, [generation, 'prints', state.runs, 0])
  const { entities, propositions, occasions } = run.names
  if (entities.length + propositions.length + occasions.length > 0)
    void writing.objectStore('names').put(run.names, [generation, state.runs])
  await addStatements(writing, generation, run.statementLines, state.statements - run.statements)
  void writing.objectStore('imports').put(state, generation)
  await writing.done
  return state
}

function* runBlocks(run: Run, generation: Generation, state: ImportState): Generator<readonly [unknown, BlockKey]> {
  for (const [bucket, figures] of run.figureRuns()) yield [figures, [generation, 'figure-run', bucket, state.runs]]
  for (const [shard, terms] of run.termRuns(state.termShards))
    yield [terms, [generation, 'term-run', shard, state.runs]]
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
    const before = inside === 0 ? [] : [(await blocks.get([generation, 'statements', chunk, 0])) as string]
    const taken = lines.slice(at, at + STATEMENTS_A_CHUNK - inside)
    void blocks.put([...before, ...taken].join('\n'), [generation, 'statements', chunk, 0])
    at += taken.length
  }
}
