import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { tend } from '../../lib/extension/tend.ts'
import { NO_NAMES } from '../../lib/packs/convert/names.ts'
import { Shelf } from '../../lib/packs/shelf.ts'
import { openPackStore } from '../../lib/packs/store/database.ts'
import { Importer } from '../../lib/packs/store/importer.ts'
import { openSubscriptionStore } from '../../lib/packs/subscriptions/database.ts'
import { generatedPack, KEYING, TOOLS } from '../packs/store/generated.ts'
import { type AlarmCall, fakeAlarms } from './support/fake.ts'

let alarms: AlarmCall[]
let shelf: Shelf

beforeEach(async () => {
  alarms = fakeAlarms()
  shelf = await Shelf.open({ keying: KEYING, names: NO_NAMES, isTaken: () => false, mayAsk: async () => false })
  await shelf.clear()
})

test('with nothing to do there is no alarm', async () => {
  expect(await tend(shelf)).toBe(false)
  expect(alarms).toEqual([undefined])
})

test('an import that was stopped calls again until it is done, and is told as a change', async () => {
  const store = await openPackStore()
  let pauses = 0
  const pause = async () => {
    if (++pauses === 5) throw new Error('the browser stopped the worker')
  }
  await new Importer(store, { ...TOOLS, pause }).run(generatedPack(2000), { kind: 'file', from: 'big.ndjson' })
  expect(await shelf.hasWork()).toBe(true)
  expect(await tend(shelf)).toBe(true)
  expect(alarms).toEqual([{ delayInMinutes: 1, periodInMinutes: 1 }, undefined])
  expect(await shelf.rows()).toMatchObject([{ pack: { id: 'generated', figures: 1714 } }])
  store.close()
})

test('a subscription is asked when it is due, and the alarm stands at the next time, spread by a tenth', async () => {
  const store = await openSubscriptionStore()
  const address = 'https://packs.example/p.ndjson'
  const subscription = { address, added: '2026-01-01', failures: 0, expires: '2 days' }
  const soon = new Date(Date.now() + 3_600_000).toISOString()
  await store.put('subscriptions', { ...subscription, due: soon })
  expect(await tend(shelf)).toBe(false)
  expect(alarms).toEqual([{ when: Date.parse(soon) }])
  await store.put('subscriptions', { ...subscription, due: '2026-01-01T00:00:00Z' })
  await tend(shelf)
  // Nobody allowed the host, so it failed: the next try is in an hour, give or take.
  const wait = ((alarms.at(-1)?.when ?? 0) - Date.now()) / 3_600_000
  expect(wait).toBeGreaterThan(0.89)
  expect(wait).toBeLessThan(1.11)
  expect(await shelf.subscriptions.list()).toMatchObject([{ failures: 1, outcome: { reason: 'no-permission' } }])
  store.close()
})
