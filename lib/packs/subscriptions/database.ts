import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { RequestRecord, Subscription } from './subscription.ts'

/** The database of subscriptions and of the requests made for them. */
export interface SubscriptionDatabase extends DBSchema {
  subscriptions: { key: string; value: Subscription }
  requests: { key: number; value: RequestRecord }
}

export type SubscriptionStore = IDBPDatabase<SubscriptionDatabase>

/** Requests that the log keeps; older ones go first. */
export const LOG_LENGTH = 500

/** Raised when a store or its fields change; `upgrade` has one step a version, and tests keep an example of each. */
export const SUBSCRIPTIONS_VERSION = 1

/** Opens the database of subscriptions, bringing an older one up to date step by step. */
export function openSubscriptionStore(name = 'subscriptions'): Promise<SubscriptionStore> {
  return openDB<SubscriptionDatabase>(name, SUBSCRIPTIONS_VERSION, {
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('subscriptions', { keyPath: 'address' })
        database.createObjectStore('requests', { autoIncrement: true })
      }
    },
  })
}

/** Adds a request to the log. */
export async function logRequest(store: SubscriptionStore, request: RequestRecord): Promise<void> {
  const writing = store.transaction('requests', 'readwrite')
  const key = await writing.store.add(request)
  void writing.store.delete(IDBKeyRange.upperBound(key - LOG_LENGTH))
  await writing.done
}

/** The log, newest first. */
export async function requestLog(store: SubscriptionStore): Promise<readonly RequestRecord[]> {
  return (await store.getAll('requests')).reverse()
}
