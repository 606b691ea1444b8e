import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test } from 'vitest'
import { detect } from '../../../lib/detect/detect.ts'
import type { Article } from '../../../lib/model/article.ts'
import type { Claim } from '../../../lib/model/claims.ts'
import { type LibraryStore, openLibraryStore } from '../../../lib/packs/library/database.ts'
import { Library } from '../../../lib/packs/library/library.ts'
import { pageOf, quoteIn, siteOfPage } from '../../../lib/packs/library/reading.ts'
import { parsePack } from '../../../lib/packs/parse.ts'
import { excerptOf } from '../../../lib/page/session/excerpts.ts'
import { bundledPacks } from '../../../scripts/pack/bundled-from-disk.ts'

let store: LibraryStore
let library: Library
let count = 0
let today = '2026-05-03T12:00:00Z'

beforeEach(async () => {
  today = '2026-05-03T12:00:00Z'
  store = await openLibraryStore(`library-${++count}`)
  library = new Library(store, () => new Date(today))
})

const TEXT =
  'At least 10,000 North Korean soldiers are in Kursk, the Pentagon said on Monday. ' +
  'Zelensky said that Russia lost 1,500 soldiers there last week. Peskov denied that any foreign troops were involved.'

function article(text = TEXT, url = 'https://www.news.test/story?utm_source=x'): Article {
  return {
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    facts: { url, title: 'A story', outlet: 'News Test', published: '2024-11-05' },
  }
}

const quotesOf = (one: Article) => (claim: Claim) => quoteIn(excerptOf(one, claim))

function read(text?: string, url?: string, isPrivate = false) {
  const one = article(text, url)
  return library.keep({ facts: one.facts, claims: detect(one), quoteOf: quotesOf(one), isPrivate })
}

const numbers = async () =>
  (await library.reports())
    .map(({ facts }) => (facts.kind === 'figure' ? facts.quantity.asWritten : facts.stance))
    .sort()

test('the claims of an article are kept, and not its text', async () => {
  expect(await read()).toBeGreaterThanOrEqual(3)
  const [first] = await library.search('10,000')
  expect(first?.report).toMatchObject({
    url: 'https://www.news.test/story?utm_source=x',
    outlet: { name: 'News Test' },
    published: '2024-11-05',
    pack: 'library',
  })
  expect(first?.quote).toMatchObject({ prefix: '' })
  const kept = JSON.stringify(await store.getAll('entries'))
  expect(kept).not.toContain(TEXT)
  expect(kept).not.toContain(TEXT.slice(0, 120))
})

test('nothing is kept of a private window', async () => {
  expect(await read(TEXT, undefined, true)).toBe(0)
  expect(await store.count('entries')).toBe(0)
  expect(await store.count('pages')).toBe(0)
})

test('reading again adds nothing', async () => {
  const kept = await read()
  today = '2026-05-04T12:00:00Z'
  expect(await read(TEXT, 'https://news.test/story/#part')).toBe(kept)
  expect(await store.count('entries')).toBe(kept)
  expect((await library.search('pentagon'))[0]).toMatchObject({
    first: '2026-05-03T12:00:00.000Z',
    last: '2026-05-04T12:00:00.000Z',
    earlier: [],
  })
})

test('a page that changed keeps both versions, and what it no longer says is no report', async () => {
  await read()
  today = '2026-05-05T12:00:00Z'
  await read(TEXT.replace('10,000', '11,000').replace(/ Peskov.*$/, ''))
  const changed = (await library.search('11,000')).find(({ report }) => report.facts.kind === 'figure')
  expect(changed?.earlier).toMatchObject([
    { last: '2026-05-03T12:00:00.000Z', report: { facts: { quantity: { value: 10_000 } } } },
  ])
  expect(await numbers()).not.toContain('denies')
  expect((await library.search('peskov')).every(({ gone }) => gone === true)).toBe(true)
})

describe('deleting deletes, in the database itself', () => {
  const other = 'https://sub.other.test/b'
  const left = async () => [await store.count('entries'), await store.count('pages')]
  beforeEach(async () => {
    await read()
    today = '2026-05-04T12:00:00Z'
    await read('Iran fired 180 missiles at Israel on Tuesday, the army said.', other)
  })
  test('one entry', async () => {
    const [before = 0] = await left()
    await library.forget({ what: 'entry', key: (await library.search('10,000'))[0]?.key ?? '' })
    expect(await left()).toEqual([before - 1, 2])
  })
  test('a site', async () => {
    await library.forget({ what: 'site', site: 'other.test' })
    expect(await library.search('180')).toEqual([])
    expect((await left())[1]).toBe(1)
  })
  test('a day', async () => {
    await library.forget({ what: 'day', day: '2026-05-03' })
    expect(await library.search('10,000')).toEqual([])
    expect((await left())[1]).toBe(1)
  })
  test('a page', async () => {
    await library.forget({ what: 'page', page: pageOf(other) })
    expect((await left())[1]).toBe(1)
  })
  test('all', async () => {
    await library.forget({ what: 'all' })
    expect(await left()).toEqual([0, 0])
  })
})

test('what was not read for longest goes first, above the cap and after the time kept', async () => {
  const fill = async (limits: { keepDays: number; most: number }) => {
    const small = new Library(
      store,
      () => new Date(today),
      async () => limits,
    )
    for (let page = 0; page < 4; page++) {
      today = `2026-05-0${page + 1}T12:00:00Z`
      const one = article(`Russia lost ${page + 2},000 soldiers, Kyiv said.`, `https://news.test/${page}`)
      await small.keep({ facts: one.facts, claims: detect(one).slice(0, 1), quoteOf: quotesOf(one), isPrivate: false })
    }
  }
  await fill({ keepDays: 0, most: 2 })
  expect((await library.pages()).map(({ page }) => page)).toEqual(['news.test/3', 'news.test/2'])
  await library.forget({ what: 'all' })
  await fill({ keepDays: 2, most: 100 })
  expect((await library.pages()).map(({ page }) => page)).toEqual(['news.test/3', 'news.test/2', 'news.test/1'])
})

test('export and import give the same library: what changed, what is gone, when and where it was read', async () => {
  await read()
  today = '2026-05-04T12:00:00Z'
  await read(TEXT.replace('10,000', '12,000').replace(/ Peskov denied.*/, ''))
  await read(TEXT, 'https://other.test/page')
  today = '2026-06-01T12:00:00Z'
  const text = await library.export()
  const entries = await store.getAll('entries')
  expect(entries.some(({ earlier }) => earlier.length > 0) && entries.some(({ gone }) => gone)).toBe(true)
  const twinStore = await openLibraryStore(`twin-${count}`)
  const twin = new Library(twinStore, () => new Date(today))
  expect(await twin.import(text)).toEqual({ ok: true, value: entries.length })
  expect(await twinStore.getAll('entries')).toEqual(entries)
  expect(await twinStore.getAll('pages')).toEqual(await store.getAll('pages'))
  expect(await twin.export()).toBe(text)
  expect(await library.import(text)).toEqual({ ok: true, value: 0 })
})

test('a library that names what other packs bring is the same after export and import', async () => {
  await read()
  const [entry] = await store.getAll('entries')
  if (entry === undefined) throw new Error('something was kept')
  const reports = (await bundledPacks()).flatMap((pack) => pack.reports.filter((_, at) => at % 29 === 0))
  for (const [at, report] of reports.entries()) {
    const key = `library-other-${at}`
    const own = { ...report, id: key, pack: 'library' }
    await store.put('entries', { ...entry, key, page: pageOf(report.url), site: 'made.test', report: own })
  }
  const entries = (await store.getAll('entries')).map((each) => ({ ...each, site: siteOfPage(each.report.url) }))
  const text = await library.export()
  const twinStore = await openLibraryStore(`names-${count}`)
  expect(await new Library(twinStore, () => new Date(today)).import(text)).toEqual({ ok: true, value: entries.length })
  const quoted = entries.map(({ quote, ...each }) => ({
    ...each,
    quote: { ...quote, exact: each.report.quote ?? '' },
  }))
  expect(await twinStore.getAll('entries')).toEqual(quoted)
})

test('an exported library is a pack: what counts is in it, and nothing that a page took back', async () => {
  await read()
  await read(
    'Nothing of the kind was said on Tuesday. At least 10,000 North Korean soldiers are in Kursk, the Pentagon said.',
  )
  const pack = parsePack(await library.export())
  expect(pack).toMatchObject({ ok: true, value: { notes: { leftOut: 0, unknownLines: 0 } } })
  expect(pack.ok && pack.value.reports.length).toBe((await library.reports()).length)
})

test('somebody else\u2019s pack can be taken in as pages read now', async () => {
  await read()
  const [header = '', report = ''] = (await library.export()).split('\n')
  const twin = new Library(await openLibraryStore(`other-${count}`), () => new Date('2026-07-01T00:00:00Z'))
  expect(await twin.import(`${header.replace(/,"reports":\d+/, '')}\n${report}\n`)).toEqual({ ok: true, value: 1 })
  expect((await twin.search()).map(({ last }) => last)).toEqual(['2026-07-01T00:00:00.000Z'])
})
