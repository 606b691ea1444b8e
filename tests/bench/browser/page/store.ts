import { openDB } from 'idb'
import { figureKeys, figureQuestions } from '../../../../lib/match/figure-keys.ts'
import { lookupWith } from '../../../../lib/match/lookup.ts'
import { statementTerms } from '../../../../lib/match/statement-terms.ts'
import { NO_NAMES } from '../../../../lib/packs/convert/names.ts'
import { openPackStore } from '../../../../lib/packs/store/database.ts'
import { Importer } from '../../../../lib/packs/store/importer.ts'
import { pauseEvery } from '../../../../lib/packs/store/pause.ts'
import { StoreIndex } from '../../../../lib/packs/store/store-index.ts'
import { packLines } from '../../inputs/pack-lines.ts'
import { questions } from '../../inputs/reports.ts'

let source = new Blob()

/** Writes a pack of so many reports, as a file that a reader chose; its size in bytes. */
export function make(count: number, id: string): number {
  const parts: Blob[] = []
  let lines: string[] = []
  const put = () => {
    parts.push(new Blob([lines.join('\n'), '\n']))
    lines = []
  }
  for (const line of packLines(count, id)) if (lines.push(line) === 10_000) put()
  put()
  source = new Blob(parts)
  return source.size
}

/** Imports the file, checks and all; how many reports came in, and the longest task meanwhile. */
export async function importPack(database: string): Promise<{ reports: number; leftOut: number; longestMs: number }> {
  let longestMs = 0
  const note = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) longestMs = Math.max(longestMs, duration)
  }
  const observer = new PerformanceObserver((list) => note(list.getEntries()))
  observer.observe({ type: 'longtask' })
  const store = await openPackStore(database)
  const keying = { version: '1', figureKeys, statementTerms, lookupWith }
  const importer = new Importer(store, { keying, names: NO_NAMES, pause: pauseEvery(), now: () => new Date() })
  const done = await importer.run(source, { kind: 'file', from: 'made-up.ndjson' })
  store.close()
  note(observer.takeRecords())
  observer.disconnect()
  if (!done.ok) throw new Error(JSON.stringify(done.problems))
  return { reports: done.value.figures, leftOut: done.value.leftOut, longestMs }
}

/** The least that any import must do: read the same file and parse each line. */
export async function parseLines(): Promise<number> {
  let count = 0
  let rest = ''
  for await (const text of source.stream().pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (JSON.parse(line) !== null) count++
  }
  return count
}

/** The same bytes as one record. */
export async function writeWhole(database: string): Promise<void> {
  const store = await openDB(database, 1, { upgrade: (made) => void made.createObjectStore('whole') })
  await store.put('whole', await source.text(), 1)
  store.close()
}

/** Reads that record, without looking into it. */
export async function readWhole(database: string): Promise<number> {
  const store = await openDB(database, 1)
  return ((await store.get('whole', 1)) as string).length
}

/** Kept, so that memory can be measured. */
let index: StoreIndex | undefined

/** Opens the store as a worker does that has just been started. */
export async function open(database: string): Promise<void> {
  index = await StoreIndex.open(await openPackStore(database), NO_NAMES)
}

/** Opens the store and asks about forty claims; how many reports answered. */
export async function openAndAsk(database: string, count: number): Promise<number> {
  await open(database)
  const find = lookupWith([])
  const answers = await Promise.all(
    questions(count).map((facts) => index?.figures(figureQuestions(facts, find), facts.asOf?.start)),
  )
  return answers.reduce((sum, reports) => sum + (reports?.length ?? 0), 0)
}
