import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { LibraryEntry, LibraryPage } from './entry.ts'

/** The reader's library, in a database of its own, so that deleting it deletes everything. */
export interface LibraryDatabase extends DBSchema {
  entries: {
    key: string
    value: LibraryEntry
    indexes: { page: string; site: string; last: string }
  }
  pages: { key: string; value: LibraryPage }
}

export type LibraryStore = IDBPDatabase<LibraryDatabase>

/** Raised when a store or its fields change; `upgrade` has one step a version, and tests keep an example of each. */
export const LIBRARY_VERSION = 1

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
    },
  })
}
