import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type IDBPDatabase, openDB } from 'idb'

/** Values of a database as JSON: typed arrays and blobs under a name that says what they are. */
const ARRAYS = { Uint8Array, Uint16Array, Uint32Array, Float32Array, Float64Array } as const
type ArrayName = keyof typeof ARRAYS

/** One record of a saved database: store, key, value. */
export type SavedRecord = readonly [store: string, key: IDBValidKey, value: unknown]

/** A value as JSON has it. */
export async function saved(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return { $blob: await value.text() }
  for (const [name, kind] of Object.entries(ARRAYS)) if (value instanceof kind) return { $array: name, of: [...value] }
  if (Array.isArray(value)) return Promise.all(value.map(saved))
  if (typeof value !== 'object' || value === null) return value
  const entries = await Promise.all(
    Object.entries(value).map(async ([name, each]) => [name, await saved(each)] as const),
  )
  return Object.fromEntries(entries)
}

/** The value that JSON stands for. */
export function restored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(restored)
  if (typeof value !== 'object' || value === null) return value
  if ('$blob' in value) return new Blob([String(value.$blob)])
  if ('$array' in value && 'of' in value) return ARRAYS[value.$array as ArrayName].from(value.of as number[])
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, restored(each)]))
}

/** The versions of which a folder keeps an example, `1.ndjson` and so on. */
export const versionsIn = (folder: string): readonly number[] =>
  readdirSync(folder)
    .map((file) => Number.parseInt(file, 10))
    .sort()

/** A database as an earlier version of the extension left it: its stores as they were made then, and what was in them. */
export async function asLeftBy(
  version: number,
  folder: string,
  name: string,
  makeStores: (database: IDBPDatabase) => void,
): Promise<void> {
  const lines = readFileSync(path.join(folder, `${version}.ndjson`), 'utf8')
    .trim()
    .split('\n')
  const database = await openDB(name, version, { upgrade: makeStores })
  for (const line of lines) {
    const [store, key, value] = JSON.parse(line) as SavedRecord
    const isInLine = database.transaction(store).store.keyPath !== null
    await (isInLine ? database.put(store, restored(value)) : database.put(store, restored(value), key))
  }
  database.close()
}
