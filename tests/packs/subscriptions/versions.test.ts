import 'fake-indexeddb/auto'
import path from 'node:path'
import type { IDBPDatabase } from 'idb'
import { expect, test } from 'vitest'
import {
  LOG_LENGTH,
  logRequest,
  openSubscriptionStore,
  requestLog,
  SUBSCRIPTIONS_VERSION,
} from '../../../lib/packs/subscriptions/database.ts'
import { isDue } from '../../../lib/packs/subscriptions/plan.ts'
import { asLeftBy, versionsIn } from '../store/saved.ts'

const FOLDER = path.join(import.meta.dirname, 'versions')
const VERSIONS = versionsIn(FOLDER)

/** The stores as each version made them. */
const MADE: Readonly<Record<number, (fresh: IDBPDatabase) => void>> = {
  1: (fresh) => {
    fresh.createObjectStore('subscriptions', { keyPath: 'address' })
    fresh.createObjectStore('requests', { autoIncrement: true })
  },
}

test('there is a saved example of every version', () => {
  expect(VERSIONS).toEqual(Array.from({ length: SUBSCRIPTIONS_VERSION }, (_, index) => index + 1))
})

test.each(VERSIONS)('subscriptions of version %i go on where they were', async (version) => {
  await asLeftBy(version, FOLDER, `left-by-${version}`, (fresh) => MADE[version]?.(fresh))
  const store = await openSubscriptionStore(`left-by-${version}`)
  const [never, kept] = await store.getAll('subscriptions')
  expect(never).toMatchObject({ failures: 2, outcome: { kind: 'failed', reason: 'not-found' } })
  expect(kept).toMatchObject({
    pack: 'sample',
    etag: '"one"',
    lastModified: 'Fri, 01 May 2026 10:00:00 GMT',
    mirrors: ['https://mirror.example/p.ndjson'],
  })
  const now = new Date('2026-05-04T00:00:00Z')
  expect([never, kept].map((each) => each !== undefined && isDue(each, now))).toEqual([true, false])
  expect((await requestLog(store)).map(({ status }) => status)).toEqual([304, 200])
})

test('the log of requests keeps the newest', async () => {
  const store = await openSubscriptionStore('log')
  const request = { address: 'https://packs.example/p', bytes: 0, milliseconds: 1, result: 'not-modified' as const }
  for (let number = 0; number < LOG_LENGTH + 20; number++) await logRequest(store, { ...request, at: String(number) })
  const log = await requestLog(store)
  expect(log).toHaveLength(LOG_LENGTH)
  expect([log.at(0)?.at, log.at(-1)?.at]).toEqual([String(LOG_LENGTH + 19), '20'])
})
