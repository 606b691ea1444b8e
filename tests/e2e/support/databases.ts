import type { Page } from 'puppeteer-core'

/** Everything in one store of one of the extension's databases, as the browser has it. Needs a page of the extension. */
export async function valuesIn<Value>(own: Page, database: string, store: string): Promise<Value[]> {
  // As text: WebDriver has no typed arrays, and leaves out what an object holds twice.
  const text = await own.evaluate(
    async (name, wanted) => {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => resolve(opening.result)
      })
      const values = await new Promise<unknown[]>((resolve, reject) => {
        const asking = opened.transaction(wanted).objectStore(wanted).getAll()
        asking.onerror = () => reject(asking.error)
        asking.onsuccess = () => resolve(asking.result)
      })
      opened.close()
      return JSON.stringify(values)
    },
    database,
    store,
  )
  return JSON.parse(text) as Value[]
}

/** How many records one store has. */
export function countIn(own: Page, database: string, store: string): Promise<number> {
  return own.evaluate(
    async (name, wanted) => {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => resolve(opening.result)
      })
      const count = await new Promise<number>((resolve, reject) => {
        const asking = opened.transaction(wanted).objectStore(wanted).count()
        asking.onerror = () => reject(asking.error)
        asking.onsuccess = () => resolve(asking.result)
      })
      opened.close()
      return count
    },
    database,
    store,
  )
}

/** Put a record as it would be at another time; for stores whose records hold their own key. */
export async function putIn(own: Page, database: string, store: string, value: object): Promise<void> {
  await own.evaluate(
    (name, wanted, text) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => {
          const writing = opening.result.transaction(wanted, 'readwrite')
          writing.objectStore(wanted).put(JSON.parse(text))
          writing.onerror = () => reject(writing.error)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    database,
    store,
    JSON.stringify(value),
  )
}
