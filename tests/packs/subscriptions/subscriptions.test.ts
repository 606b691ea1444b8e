import 'fake-indexeddb/auto'
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { NO_NAMES } from '../../../lib/packs/convert/names.ts'
import { openPackStore, type PackStore } from '../../../lib/packs/store/database.ts'
import { Importer } from '../../../lib/packs/store/importer.ts'
import { StoreIndex } from '../../../lib/packs/store/store-index.ts'
import { openSubscriptionStore, requestLog, type SubscriptionStore } from '../../../lib/packs/subscriptions/database.ts'
import { Subscriptions, type SubscriptionTools } from '../../../lib/packs/subscriptions/subscriptions.ts'
import { LINES, ndjson } from '../sample.ts'
import { TOOLS } from '../store/generated.ts'

type Serve = (request: IncomingMessage, response: ServerResponse) => void

let server: Server
let origin: string
let serve: Serve
let packs: PackStore
let store: SubscriptionStore
let subscriptions: Subscriptions
let count = 0

beforeAll(async () => {
  server = createServer((request, response) => serve(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

function make(change: Partial<SubscriptionTools> = {}): Subscriptions {
  return new Subscriptions(store, {
    importer: new Importer(packs, { ...TOOLS, isTaken: (id) => id === 'bundled' }),
    now: TOOLS.now,
    random: () => 0.5,
    pause: TOOLS.pause,
    mayAsk: async () => true,
    limits: { maxPackBytes: 100_000, maxSilence: 150, leastBytes: 40, maxTime: 3000 },
    ...change,
  })
}

beforeEach(async () => {
  packs = await openPackStore(`packs-${++count}`)
  store = await openSubscriptionStore(`subscriptions-${count}`)
  subscriptions = make()
  serve = whole()
})

const PACK = ndjson()
const whole =
  (text = PACK, headers: Record<string, string> = { etag: '"one"' }): Serve =>
  (request, response) => {
    if (headers.etag !== undefined && request.headers['if-none-match'] === headers.etag)
      return void response.writeHead(304).end()
    response.writeHead(200, headers).end(text)
  }
const status =
  (code: number): Serve =>
  (_, response) =>
    void response.writeHead(code).end('something else')
const reportsStored = async () => {
  const [pack] = await packs.getAll('packs')
  return pack === undefined ? 0 : pack.figures + pack.statements
}

test('the first copy is taken, and the next question is whether anything changed', async () => {
  expect(await subscriptions.add({ address: `${origin}/p.ndjson#top` })).toEqual({
    kind: 'updated',
    changes: { added: 3, removed: 0, changed: 0 },
  })
  expect(await subscriptions.update(`${origin}/p.ndjson`)).toEqual({ kind: 'not-modified' })
  const [kept] = await subscriptions.list()
  expect(kept).toMatchObject({ pack: 'sample', etag: '"one"', failures: 0, due: '2026-05-04T12:00:00.000Z' })
  expect((await requestLog(store)).map(({ result, status }) => `${status} ${result}`)).toEqual([
    '304 not-modified',
    '200 whole',
  ])
})

test('a server that only knows when a copy was made is asked by that, and a mirror is not', async () => {
  const made = 'Fri, 01 May 2026 10:00:00 GMT'
  const asked: (readonly [string | undefined, string | undefined])[] = []
  let isDown = false
  serve = (request, response) => {
    asked.push([request.url, request.headers['if-modified-since']])
    if (isDown && request.url === '/p') return void response.writeHead(503).end()
    if (request.headers['if-modified-since'] === made) return void response.writeHead(304).end()
    whole(PACK, { 'last-modified': made })(request, response)
  }
  await subscriptions.add({ address: `${origin}/p`, mirrors: [`${origin}/mirror`] })
  expect(await subscriptions.update(`${origin}/p`)).toEqual({ kind: 'not-modified' })
  isDown = true
  // What the server said of its copy means nothing to another.
  expect(await subscriptions.update(`${origin}/p`)).toMatchObject({
    kind: 'updated',
    changes: { added: 0, changed: 0 },
  })
  expect(asked).toEqual([
    ['/p', undefined],
    ['/p', made],
    ['/p', made],
    ['/mirror', undefined],
  ])
})

test('mirrors and expiry that the header states are kept for the next time', async () => {
  const [header, ...lines] = LINES
  const mirrors = [`${origin}/elsewhere`]
  serve = whole(ndjson([{ ...header, mirrors, expires: '3 hours' }, ...lines]), {})
  await subscriptions.add({ address: `${origin}/p` })
  expect(await subscriptions.list()).toMatchObject([{ mirrors, expires: '3 hours', due: '2026-05-03T15:00:00.000Z' }])
  serve = (request, response) => (request.url === '/p' ? status(404) : whole())(request, response)
  expect(await subscriptions.update(`${origin}/p`)).toMatchObject({ kind: 'updated' })
  expect((await requestLog(store)).map(({ address }) => address.slice(origin.length))).toEqual([
    '/elsewhere',
    '/p',
    '/p',
  ])
})

test('a new copy says what it added, removed and changed', async () => {
  await subscriptions.add({ address: `${origin}/p.ndjson` })
  const [r1, r2] = [LINES[7], LINES[8]]
  serve = whole(ndjson([...LINES.slice(0, 7), { ...r1, value: 12_000 }, r2 ?? {}, { ...r1, report: 'r4' }]), {
    etag: '"two"',
  })
  expect(await subscriptions.update(`${origin}/p.ndjson`)).toEqual({
    kind: 'updated',
    changes: { added: 1, removed: 1, changed: 1 },
  })
})

test.each<[string, Serve, string]>([
  ['404', status(404), 'not-found'],
  ['500', status(500), 'server-trouble'],
  ['garbage', whole('<html>not a pack', {}), 'not-a-pack'],
  [
    'a body cut off by the server',
    (_, response) => {
      response.writeHead(200, { 'content-length': String(PACK.length) }).write(PACK.slice(0, 500))
      setTimeout(() => response.destroy(), 20)
    },
    'cut-off',
  ],
  ['a file that is cut off', whole(PACK.slice(0, -60), {}), 'cut-off'],
  ['a file with fewer reports than its header says', whole(ndjson(LINES.slice(0, 9)), {}), 'cut-off'],
  ['a body over the cap', whole('x'.repeat(200_000), {}), 'too-big'],
  [
    'a body over the cap of unknown length',
    (_, response) => {
      response.writeHead(200)
      for (let piece = 0; piece < 20; piece++) response.write('x'.repeat(10_000))
      response.end()
    },
    'too-big',
  ],
  [
    'an answer that stops',
    (_, response) => {
      response.writeHead(200).write('{"pack"')
    },
    'too-slow',
  ],
  [
    'a slow drip',
    (_, response) => {
      response.writeHead(200)
      const drip = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(drip))
    },
    'too-slow',
  ],
  ['no answer at all', () => undefined, 'too-slow'],
  ['another pack with an id that is taken', whole(PACK.replace('"sample"', '"bundled"'), {}), 'id-taken'],
])('%s: nothing is lost and it says what happened', async (_, trouble, reason) => {
  const address = `${origin}/p.ndjson`
  await subscriptions.add({ address })
  serve = trouble
  expect(await subscriptions.update(address)).toMatchObject({ kind: 'failed', reason })
  expect(await reportsStored()).toBe(3)
  const index = await StoreIndex.open(packs, NO_NAMES)
  expect(index.packs).toMatchObject([{ id: 'sample', title: 'A sample' }])
  const [kept] = await subscriptions.list()
  expect(kept).toMatchObject({ failures: 1, pack: 'sample', confirmed: '2026-05-03T12:00:00.000Z' })
  serve = whole()
  expect((await subscriptions.update(address)).kind).toMatch(/updated|not-modified/)
  server.closeAllConnections()
})

test('a hash that the reader was given, or that the header states, must fit', async () => {
  const sha256 = createHash('sha256').update(PACK).digest('hex')
  expect(await subscriptions.add({ address: `${origin}/a`, sha256 })).toMatchObject({ kind: 'updated' })
  expect(await subscriptions.add({ address: `${origin}/b`, sha256: sha256.replace(/./, '0') })).toMatchObject({
    reason: 'wrong-hash',
  })
  const body = ndjson(LINES.slice(1))
  const header = (digest: string) => `${JSON.stringify({ ...LINES[0], pack: 'hashed', sha256: digest })}\n${body}`
  serve = whole(header(createHash('sha256').update(body).digest('hex')), {})
  expect(await subscriptions.add({ address: `${origin}/c` })).toMatchObject({ kind: 'updated' })
  serve = whole(header('0'.repeat(64)), {})
  expect(await subscriptions.update(`${origin}/c`)).toMatchObject({ reason: 'wrong-hash' })
})

test('a redirect is followed, and the log says where it led', async () => {
  serve = (request, response) => {
    if (request.url === '/old')
      return void response
        .writeHead(301, { location: `http://localhost:${(server.address() as AddressInfo).port}/new` })
        .end()
    whole()(request, response)
  }
  expect(await subscriptions.add({ address: `${origin}/old` })).toMatchObject({ kind: 'updated' })
  expect((await requestLog(store))[0]?.answeredBy).toContain('/new')
})

test('mirrors are asked when the address itself fails', async () => {
  serve = (request, response) => (request.url === '/first' ? status(503) : whole())(request, response)
  expect(await subscriptions.add({ address: `${origin}/first`, mirrors: [`${origin}/second`] })).toMatchObject({
    kind: 'updated',
  })
  expect(await requestLog(store)).toHaveLength(2)
})

test('no request leaves without permission, to plain http elsewhere, or before something is due', async () => {
  expect(await make({ mayAsk: async () => false }).add({ address: `${origin}/p` })).toMatchObject({
    reason: 'no-permission',
  })
  expect(await subscriptions.add({ address: 'http://packs.example/p' })).toMatchObject({ reason: 'not-secure' })
  expect(await requestLog(store)).toEqual([])
  await subscriptions.update(`${origin}/p`)
  expect(await subscriptions.updateDue()).toBe('2026-05-04T12:00:00.000Z')
  expect(await requestLog(store)).toHaveLength(1)
})

test('one pack cannot take the place of another from elsewhere', async () => {
  await subscriptions.add({ address: `${origin}/one` })
  expect(await subscriptions.add({ address: `${origin}/two` })).toMatchObject({ reason: 'id-taken' })
  expect((await packs.getAll('packs'))[0]?.origin.from).toBe(`${origin}/one`)
})

test('ending a subscription takes its pack away', async () => {
  await subscriptions.add({ address: `${origin}/p` })
  await subscriptions.remove(`${origin}/p`)
  expect(await subscriptions.list()).toEqual([])
  expect(await packs.count('blocks')).toBe(0)
})
