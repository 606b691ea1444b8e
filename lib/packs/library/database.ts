import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb'
import type { LibraryEntry, LibraryPage } from './entry.ts'
import type { FrozenAbout, FrozenFile } from './frozen-library.ts'

/** The reader's library, in a database of its own, so that deleting it deletes everything. */
export interface LibraryDatabase extends DBSchema {
  entries: {
    key: string
    value: LibraryEntry
    indexes: { page: string; site: string; last: string }
  }
  pages: { key: string; value: LibraryPage }
  /** The frozen index (`about`, `file`), and an `epoch` that changes whenever something is forgotten. */
  index: { key: string; value: FrozenAbout | FrozenFile | number }
}

export type LibraryStore = IDBPDatabase<LibraryDatabase>

/** Raised when a store or its fields change; `upgrade` has one step a version, and tests keep an example of each. */
export const LIBRARY_VERSION = 2

/** Opens the library, bringing an older one up to date step by step. */
export function openLibraryStore(name = 'library'): Promise<LibraryStore> {
  return openDB<LibraryDatabase>(name, LIBRARY_VERSION, {
    upgrade(database, from) {
      if (from < 1) {
        const entries = database.createObjectStore('entries', { keyPath: 'key' })
        entries.createIndex('page', 'page')
        entries.createIndex('site', 'site')
        entries.createIndex('last', 'last')
        database.createObjectStore('pages', { keyPath: 'page' })
      }
      if (from < 2) database.createObjectStore('index')
    },
  })
}

/**
 * Takes the frozen index away within a transaction that forgets or brings entries: nothing forgotten may live on in it,
 * and an index that is being made meanwhile comes too late.
 */
export async function thaw(
  index: IDBPObjectStore<LibraryDatabase, ('entries' | 'index' | 'pages')[], 'index', 'readwrite'>,
): Promise<void> {
  const epoch = (await index.get('epoch')) as number | undefined
  void index.clear()
  void index.put((epoch ?? 0) + 1, 'epoch')
}
