import 'fake-indexeddb/auto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { ShelfDesk } from '../../lib/extension/shelf-desk.ts'
import type { ShelfPack } from '../../lib/model/shelf.ts'
import { ndjson } from '../packs/sample.ts'
import { type AlarmCall, fakeAlarms, fakeBackground, fakePermissions } from './support/fake.ts'

let server: Server
let port: number
let desk: ShelfDesk
let granted: Set<string>
let alarms: AlarmCall[]
let heard: string[]

beforeAll(async () => {
  server = createServer((request, response) => {
    const id = request.url?.slice(1) ?? ''
    response.end(ndjson().replace('"sample"', JSON.stringify(id)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

beforeEach(async () => {
  fakeBrowser.reset()
  granted = fakePermissions()
  alarms = fakeAlarms()
  heard = fakeBackground()
  desk = new ShelfDesk(['gaza'])
  await desk.clear()
  heard.length = 0
})

const at = (id: string) => `http://127.0.0.1:${port}/${id}`
const row = async (from: string): Promise<ShelfPack> => {
  const pack = (await desk.state('')).packs.find((each) => each.from === from)
  if (pack === undefined) throw new Error(`no pack from ${from}`)
  return pack
}

test('a host is asked for with the first subscription to it and given back with the last', async () => {
  expect(await desk.subscribe(at('one'), '')).toMatchObject({ kind: 'updated' })
  expect(await desk.subscribe(at('two'), '')).toMatchObject({ kind: 'updated' })
  granted.add('*://*.news.test/*')
  expect([...granted]).toEqual(['http://127.0.0.1/*', '*://*.news.test/*'])
  await desk.remove(await row(at('one')))
  expect(granted.has('http://127.0.0.1/*')).toBe(true)
  await desk.remove(await row(at('two')))
  expect([...granted]).toEqual(['*://*.news.test/*'])
  expect((await desk.state('')).packs).toEqual([])
})

test('deleting everything gives every host of a subscription back', async () => {
  await desk.subscribe(at('one'), '')
  await desk.importFile(new File([ndjson()], 'sample.ndjson'))
  await desk.clear()
  expect([...granted]).toEqual([])
  expect(await desk.state('')).toMatchObject({ packs: [], requests: [], refusals: [], library: { count: 0 } })
})

test('without the reader\u2019s leave nothing is asked and nothing subscribed', async () => {
  fakeBrowser.permissions.request = (async () => false) as never
  expect(await desk.subscribe(at('one'), '')).toMatchObject({ kind: 'failed', reason: 'no-permission' })
  expect(await desk.subscribe('http://packs.example/p', '')).toMatchObject({ kind: 'failed', reason: 'not-secure' })
  expect(await desk.state('')).toMatchObject({ packs: [], requests: [] })
})

test('while a file comes in, the background is called every minute, and told when it is there', async () => {
  const read = desk.importFile(new File([ndjson()], 'sample.ndjson'))
  await expect.poll(() => alarms.at(0)).toMatchObject({ periodInMinutes: 1 })
  expect(await read).toEqual({ ok: true, title: 'A sample', reports: 3 })
  expect(heard).toEqual(['shelfChanged'])
  expect(await row('sample.ndjson')).toMatchObject({ isOn: true, isStale: false, copy: { id: 'sample', reports: 3 } })
})

test.each([
  ['a file that is no pack', '<html>', /^x\.ndjson:1: expected a header line/],
  [
    'the id of a pack that ships with the extension',
    ndjson().replace('"sample"', '"gaza"'),
    /which comes from the ext/,
  ],
])('%s says why', async (_, text, why) => {
  expect(await desk.importFile(new File([text], 'x.ndjson'))).toEqual({
    ok: false,
    problems: [expect.stringMatching(why)],
  })
})

test('switched off, a pack stays and says so', async () => {
  await desk.importFile(new File([ndjson()], 'sample.ndjson'))
  await desk.setPack('sample', false)
  expect(await row('sample.ndjson')).toMatchObject({ isOn: false })
  await desk.setPack('sample', true)
  expect(await row('sample.ndjson')).toMatchObject({ isOn: true })
})
