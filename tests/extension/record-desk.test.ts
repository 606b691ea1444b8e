import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { detect } from '../../lib/detect/detect.ts'
import { openShelf } from '../../lib/extension/open-shelf.ts'
import { RecordDesk } from '../../lib/extension/record-desk.ts'
import { unpackCheck } from '../../lib/messaging/packed-check.ts'
import type { Article } from '../../lib/model/article.ts'
import { libraryItem, packsItem } from '../../lib/settings/items.ts'
import { SHIPPED } from '../../scripts/pack/bundled-from-disk.ts'
import { borderWatch } from '../e2e/support/border-watch.ts'
import { fake, fakeAlarms } from './support/fake.ts'

const TEXT =
  'About 45,000 North Korean soldiers were in Kursk on 4 November 2024, the Committee of Border Watchers said.'
const FACTS = { url: 'https://news.test/story', title: 'A story', outlet: 'News Test', published: '2024-11-05' }
const article: Article = { text: TEXT, blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }], facts: FACTS }
const claims = detect(article)
const SENDER = { tabId: 3, incognito: false }

let asked: unknown[]
let page: unknown
let desk: RecordDesk

beforeEach(async () => {
  fakeBrowser.reset()
  fakeAlarms()
  asked = []
  page = { facts: FACTS, claims, lost: [], excerpts: {}, status: 'done' }
  fake('tabs', {
    query: async () => [{ id: 3 }, { id: 4 }],
    sendMessage: async (tabId: number, { name }: { name: string }) => {
      asked.push([tabId, name])
      if (tabId === 4) throw new Error('nobody there')
      return { value: name === 'pageState' ? page : undefined }
    },
  })
  await (await openShelf([])).clear()
  desk = new RecordDesk(SHIPPED)
  desk.start()
})

const from = async (facts = FACTS): Promise<readonly (string | undefined)[]> => {
  const answer = await desk.handlers.crossCheck({ claims, facts }, SENDER)
  if (!answer.ok) throw new Error('there is an answer')
  const { findings } = unpackCheck(answer.value)
  return [...new Set(findings.flatMap(({ related }) => related.map(({ report }) => report.pack)))].sort()
}

test('what ships with the extension answers; switched off it does not', async () => {
  expect(await from()).toEqual(['russia-ukraine'])
  await packsItem.setValue({ off: ['russia-ukraine'] })
  expect(await from()).toEqual([])
})

test('an imported pack answers once the shelf has changed, and every page asks again', async () => {
  await from()
  const shelf = await openShelf([])
  await shelf.import(new File([borderWatch], 'border-watch.ndjson'))
  expect(await from()).toEqual(['russia-ukraine'])
  await desk.handlers.shelfChanged(undefined, SENDER)
  expect(await from()).toEqual(['border-watch', 'russia-ukraine'])
  expect(asked).toEqual([
    [3, 'askAgain'],
    [4, 'askAgain'],
  ])
})

test('a page that was read answers the next one, where the reader wants a library', async () => {
  const other = { ...FACTS, url: 'https://other.test/story' }
  await desk.handlers.wasRead(SENDER)
  expect(await from(other)).not.toContain('library')
  await libraryItem.setValue({ on: true })
  await desk.handlers.wasRead({ ...SENDER, incognito: true })
  expect(await from(other)).not.toContain('library')
  page = { claims: 'nonsense' }
  await desk.handlers.wasRead(SENDER)
  expect(await from(other)).not.toContain('library')
  page = { facts: FACTS, claims, lost: [], excerpts: {}, status: 'done' }
  await desk.handlers.wasRead(SENDER)
  expect(await from(other)).toContain('library')
  expect(await from()).not.toContain('library')
})

test('a refused report is gone and every page asks again', async () => {
  const [claim] = claims
  if (claim === undefined) throw new Error('there is a claim')
  const answer = await desk.handlers.crossCheck({ claims: [claim], facts: FACTS }, SENDER)
  const report = answer.ok ? unpackCheck(answer.value).findings[0]?.related[0]?.report : undefined
  if (report === undefined) throw new Error('something is on record')
  await desk.handlers.refuse({ claim, facts: FACTS, report: { id: report.id, pack: report.pack } }, SENDER)
  expect(asked).toContainEqual([3, 'askAgain'])
  const again = await desk.handlers.crossCheck({ claims: [claim], facts: FACTS }, SENDER)
  if (!again.ok) throw new Error('there is an answer')
  expect(again.value.reports.map(({ id }) => id)).not.toContain(report.id)
})

test('a browser that keeps no databases still has what ships', async () => {
  const databases = globalThis.indexedDB
  Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true })
  desk = new RecordDesk(SHIPPED)
  expect(await from()).toEqual(['russia-ukraine'])
  Object.defineProperty(globalThis, 'indexedDB', { value: databases, configurable: true })
})
