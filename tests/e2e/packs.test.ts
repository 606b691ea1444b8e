import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BROWSERS, start } from './browsers/start.ts'
import type { BrowserUnderTest } from './browsers/under-test.ts'
import { borderWatch, borderWatchDamaged, borderWatchLater } from './support/border-watch.ts'
import { cardIn } from './support/card.ts'
import { countIn, putIn, valuesIn } from './support/databases.ts'
import { waitForMarks } from './support/marks.ts'
import { fill, press, sectionSays, sectionText } from './support/options-page.ts'
import { type Behaviour, type PackServer, servePack, serving } from './support/pack-server.ts'
import { type PageServer, servePages } from './support/server.ts'
import { askPage, stateOf, tabOf, until } from './support/session.ts'

const status =
  (code: number): Behaviour =>
  (_, response) =>
    response.writeHead(code).end('nothing here')
const elsewhere =
  (address: string): Behaviour =>
  (_, response) =>
    response.writeHead(302, { Location: address }).end()

/** Another pack with the same figures, by another outlet. */
const slowWatch = borderWatch.replaceAll('border-watch', 'slow-watch').replaceAll('Border', 'Slow')

describe.each(BROWSERS)('a pack that somebody wrote and serves, in %s', (name) => {
  let browser: BrowserUnderTest
  let pages: PageServer
  let packs: PackServer
  let slow: PackServer
  let options: Page
  let slowly: Page
  let article: Page

  beforeAll(async () => {
    pages = await servePages()
    packs = await servePack(borderWatch)
    slow = await servePack(slowWatch)
    browser = await start(name, { granted: ['*://*.news.test/*', 'http://localhost/*'] })
    article = await browser.open(pages.at('news.test', '/article.html'))
    await waitForMarks(article, 4)
    options = await browser.extensionPage('options.html')
    await sectionSays(options, 'imported', 'No pack has been added')
  })
  afterAll(async () => {
    await browser?.close()
    await Promise.all([pages?.close(), packs?.close(), slow?.close()])
  })

  const cardOfForty = async () => {
    await article.bringToFront()
    const tabId = await tabOf(browser, article)
    const state = await stateOf(browser, tabId)
    const claim = state.claims.find(
      ({ id, facts }) => facts.kind === 'figure' && state.excerpts[id]?.quote.includes('45,000'),
    )
    await askPage(browser, tabId, 'goToClaim', { claimId: claim?.id })
    return until(
      'the card',
      () => cardIn(browser, tabId),
      (text) => text?.includes('45,000') === true,
    )
  }

  const alarm = async (): Promise<{ readonly scheduledTime: number }> => {
    const set = await browser.inExtension((api) => api.alarms.get('packs'))
    if (set === undefined) throw new Error('there is no alarm')
    return set
  }

  /** "Update now" against a server that does this; what the pack's row says afterwards. */
  const updateAgainst = async (behaviour: Behaviour, says: string | RegExp) => {
    packs.behave(behaviour)
    await press(options, 'button[aria-label^="Update"]')
    const text = await sectionSays(options, 'imported', says)
    expect(text).toContain('Border watch')
    return text
  }

  test('before a subscription nobody is asked anything', async () => {
    expect(packs.requests).toEqual([])
    expect(await sectionText(options, 'requests')).toContain('has asked nobody anything')
    expect(await cardOfForty()).not.toContain('Border Gazette')
  })

  test('subscribed to, its reports appear in the card of the open article', async () => {
    await fill(options, 'input[name="pack-address"]', packs.at('localhost'))
    await press(options, '.subscribe button[type="submit"]')
    const row = await sectionSays(options, 'imported', /5 reports/)
    for (const fact of ['Border watch', 'CC-BY-4.0', 'English', packs.at('localhost')]) expect(row).toContain(fact)
    expect(row).toMatch(/up to (5 Nov|Nov 5,) 2024/)
    expect(packs.requests).toEqual(['GET /border-watch.ndjson'])
    expect(await sectionText(options, 'requests')).toContain(packs.at('localhost'))
    await until('its report in the card', cardOfForty, (text) => text?.includes('Border Gazette') === true)
  })

  test('the alarm stands at the next time that is due, and asks when it comes', async () => {
    packs.behave(serving(borderWatch, '"zero"'))
    await press(options, 'button[aria-label^="Update"]')
    await sectionSays(options, 'imported', /0 added, 0 removed, 0 changed/)
    const hours = async () => ((await alarm()).scheduledTime - Date.now()) / 3_600_000
    // The header says two days; each reader's question is moved by a tenth at most.
    const wait = await until('the alarm', hours, (left) => left > 40)
    expect(wait).toBeGreaterThan(43)
    expect(wait).toBeLessThan(53)
    const [subscription] = await valuesIn<object>(options, 'subscriptions', 'subscriptions')
    await putIn(options, 'subscriptions', 'subscriptions', { ...subscription, due: '2024-01-01T00:00:00.000Z' })
    const before = packs.requests.length
    await browser.inExtension((api) => api.alarms.create('packs', { when: Date.now() + 100 }))
    await until(
      'its question',
      async () => packs.requests.slice(before),
      (requests) => requests.length > 0,
    )
    expect(packs.requests.at(-1)).toBe('GET /border-watch.ndjson "zero"')
    expect(await until('the next alarm', hours, (left) => left > 40)).toBeLessThan(53)
  })

  test('another server only drips from now on, while all else goes on', async () => {
    slowly = await browser.extensionPage('options.html')
    await fill(slowly, 'input[name="pack-address"]', slow.at('localhost'))
    await press(slowly, '.subscribe button[type="submit"]')
    await sectionSays(slowly, 'imported', 'Slow watch')
    slow.behave((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/x-ndjson' })
      const drip = setInterval(() => response.write(' '), 2_000)
      response.on('close', () => clearInterval(drip))
    })
    await press(slowly, 'button[aria-label^="Update"][aria-label*="Slow watch"]')
    await until(
      'its question',
      async () => slow.requests,
      (requests) => requests.length === 2,
    )
  })

  test('packs that disagree stand side by side, and what the reader added bears its name', async () => {
    const card = await until(
      'both in the card',
      cardOfForty,
      (text) => text?.includes('pack: Border watch') === true && text.includes('Say otherwise'),
    )
    const parts = (card ?? '').split(/^(?=Agree$|Say otherwise$)/m)
    const [agree = '', otherwise = ''] = ['Agree', 'Say otherwise'].map((title) =>
      parts.find((p) => p.startsWith(title)),
    )
    expect(agree).toContain('pack: Border watch')
    expect(otherwise).toContain('10,000')
    // What came with the extension bears no name.
    expect(otherwise).toMatch(/Border watch|Matthew Miller/)
    expect(card).not.toContain('pack: Russia')
  })

  test('an address that is not secure is refused without a request', async () => {
    const before = packs.requests.length
    await fill(options, 'input[name="pack-address"]', 'http://packs.example/pack.ndjson')
    await press(options, '.subscribe button[type="submit"]')
    await sectionSays(options, 'imported', 'only https addresses can')
    expect(packs.requests).toHaveLength(before)
  })

  test('an unchanged copy is not fetched again; a new one says what changed', async () => {
    const before = packs.requests.length
    await updateAgainst(serving(borderWatch, '"zero"'), 'Nothing new')
    const asked = async () => packs.requests.slice(before)
    expect(await until('its question', asked, (requests) => requests.length > 0)).toEqual([
      'GET /border-watch.ndjson "zero"',
    ])
    const text = await updateAgainst(serving(borderWatchLater, '"two"'), '0 added, 1 removed, 1 changed')
    expect(text).toContain('4 reports')
  })

  test('whatever the server answers, nothing is lost and each says what happened', async () => {
    const troubles: readonly (readonly [Behaviour, string | RegExp])[] = [
      [status(404), 'has no such file'],
      [status(500), 'had trouble'],
      [(_, response) => response.end('<!doctype html><p>Not a pack</p>'), 'is no pack'],
      [
        (_, response) => {
          response.writeHead(200, { 'Content-Length': borderWatch.length })
          response.write(borderWatch.slice(0, 700), () => response.destroy())
        },
        'is cut off',
      ],
      [
        (_, response) => {
          response.writeHead(200, { 'Content-Type': 'application/x-ndjson', 'Content-Length': 900 * 1024 * 1024 })
          response.write(borderWatch)
        },
        'larger than a pack may be',
      ],
      [serving(borderWatchDamaged, '"three"'), /SHA-256 is [0-9a-f]{64}, expected was 0{64}/],
      [elsewhere(packs.at('127.0.0.1')), 'leads to another host'],
    ]
    for (const [behaviour, says] of troubles) {
      const text = await updateAgainst(behaviour, says)
      expect(text).toContain('4 reports')
      expect(text).toContain('The last good copy stays')
    }
    expect(await cardOfForty()).toContain('Border Gazette')
  })

  test('a redirect is followed where the other host allows it', async () => {
    const target = packs.at('127.0.0.1', '/moved.ndjson')
    const allowed: Behaviour = (request, response) => {
      if (request.url !== '/moved.ndjson') return elsewhere(target)(request, response)
      const allow = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*', ETag: '"four"' }
      response.writeHead(200, allow).end(request.method === 'OPTIONS' ? '' : borderWatch)
    }
    await updateAgainst(allowed, '1 added, 0 removed, 1 changed')
    expect(await sectionText(options, 'requests')).toContain(`answered by ${target}`)
  })

  test('a copy that nobody has confirmed for long says so', async () => {
    const all = await valuesIn<{ readonly address: string }>(options, 'subscriptions', 'subscriptions')
    const subscription = all.find(({ address }) => address === packs.at('localhost'))
    const long = { ...subscription, confirmed: '2024-01-01T00:00:00.000Z' }
    await putIn(options, 'subscriptions', 'subscriptions', long)
    options = await browser.extensionPage('options.html')
    await sectionSays(options, 'imported', 'Stale')
  })

  test('the server that only dripped was left, and nothing is lost', async () => {
    // A third of a minute with hardly anything in it.
    const isLeft = () =>
      document.getElementById('imported')?.closest('section')?.innerText.includes('not answer in time')
    await slowly.waitForFunction(isLeft, { timeout: 40_000, polling: 200 })
    const rows = await slowly.$$eval('.pack-item', (items) => items.map((item) => (item as HTMLElement).innerText))
    const row = rows.find((text) => text.includes('Slow watch'))
    expect(row).toContain('5 reports')
    expect(row).toContain('The last good copy stays')
    await press(slowly, 'button[aria-label^="Remove"][aria-label*="Slow watch"]')
    await until(
      'Slow watch gone',
      () => sectionText(slowly, 'imported'),
      (text) => !text.includes('Slow watch'),
    )
    await slowly.close()
  })

  test('switched off it answers no more; removed, nothing is left of it', async () => {
    await press(options, '.pack-item [role="switch"]')
    await until('no report of it', cardOfForty, (text) => text?.includes('Border Gazette') === false)
    await press(options, '.pack-item [role="switch"]')
    await until('its report again', cardOfForty, (text) => text?.includes('Border Gazette') === true)
    await press(options, 'button[aria-label^="Remove"]')
    await sectionSays(options, 'imported', 'No pack has been added')
    await until('no report of it', cardOfForty, (text) => text?.includes('Border Gazette') === false)
    for (const store of ['packs', 'sources', 'names', 'blocks']) expect(await countIn(options, 'packs', store)).toBe(0)
    const origins = async () => (await browser.inExtension((api) => api.permissions.getAll())).origins
    expect(await until('the host given back', origins, (all) => !all.includes('http://localhost/*'))).toContain(
      '*://*.news.test/*',
    )
  })
})
