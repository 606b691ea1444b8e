import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generatedLines, numbers } from '../packs/store/generated.ts'
import { BROWSERS, start } from './browsers/start.ts'
import type { BrowserUnderTest } from './browsers/under-test.ts'
import { borderWatch } from './support/border-watch.ts'
import { countIn, valuesIn } from './support/databases.ts'
import { press, sectionSays } from './support/options-page.ts'
import { askBackground, until } from './support/session.ts'

/** As many as judge an import that is stopped; the last line tells that all are there. */
const MANY = 20_000
const IMPORT = 'section[aria-labelledby="imported"] input[type="file"]'

interface StoredPack {
  readonly id: string
  readonly figures: number
  readonly statements: number
}

describe.each(BROWSERS)('packs from files, in %s', (name) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'second-source-packs-'))
  let browser: BrowserUnderTest
  let options: Page

  const file = (called: string, text: string): string => {
    const place = path.join(folder, called)
    writeFileSync(place, text)
    return place
  }

  const pick = async (place: string) => {
    await options.bringToFront()
    const input = (await options.waitForSelector(IMPORT)) as ElementHandle<HTMLInputElement>
    await input.uploadFile(place)
  }

  const packs = () => valuesIn<StoredPack>(options, 'packs', 'packs')

  beforeAll(async () => {
    browser = await start(name, { granted: [] })
    options = await browser.extensionPage('options.html')
    await sectionSays(options, 'imported', 'No pack has been added')
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('a file that the reader chose is a pack like any other', async () => {
    await pick(file('border-watch.ndjson', borderWatch))
    const row = await sectionSays(options, 'imported', /5 reports/)
    for (const fact of ['Border watch', 'border-watch.ndjson', 'CC-BY-4.0']) expect(row).toContain(fact)
    expect(await packs()).toMatchObject([{ id: 'border-watch', figures: 4, statements: 1 }])
    const link = await options.$eval('.pack-item a', ({ href }) => href)
    expect(link).toBe('https://packs.example/border-watch')
  })

  test('a file that is none says file, line, expectation and what was found, and the pack stays', async () => {
    const [header = '', ...lines] = borderWatch.split('\n')
    await pick(file('broken.ndjson', header.replace('"format":1', '"format":9')))
    await sectionSays(options, 'imported', 'broken.ndjson:1: format: expected format 1, found format 9')
    const wrong = [header, lines[0]?.replace('"people"', '"men"'), ...lines.slice(1)].join('\n')
    await pick(file('half.ndjson', wrong))
    await sectionSays(options, 'imported', /4 reports/)
    await press(options, '.pack-item details summary')
    await sectionSays(options, 'imported', /half\.ndjson:2: unit: expected a known unit.*found "men"/)
  })

  test('stopped again and again, an import goes on by itself and is whole in the end', {
    timeout: 180_000,
  }, async () => {
    const place = file('generated.ndjson', [...generatedLines(MANY), ''].join('\n'))
    const next = numbers(11)
    const before = await packs()
    await pick(place)
    await until(
      'an import under way',
      () => countIn(options, 'packs', 'imports'),
      (count) => count === 1,
    )
    let interrupted = 0
    for (let stop = 0; stop < 6; stop++) {
      await new Promise((resolve) => setTimeout(resolve, 40 + 400 * next.next().value))
      // The page that began it goes first, then the background that took over, each time in the middle of something.
      if (stop === 0) {
        await options.close()
        options = await browser.extensionPage('options.html')
      } else await browser.stopBackground()
      interrupted += await countIn(options, 'packs', 'imports')
      const now = await packs()
      expect(
        now.length === before.length || now.some(({ id, figures }) => id === 'generated' && figures === 17_142),
      ).toBe(true)
      // Any message wakes the background; otherwise the alarm does, within a minute.
      void askBackground(browser, 'shelfChanged', {}).catch(() => undefined)
    }
    expect(interrupted).toBeGreaterThan(0)
    for (let round = 0; round < 100 && (await packs()).length === before.length; round++)
      await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await packs()).toContainEqual(
      expect.objectContaining({ id: 'generated', figures: 17_142, statements: 2_858 }),
    )
    await until(
      'nothing left over',
      () => countIn(options, 'packs', 'imports'),
      (count) => count === 0,
    )
    expect(await countIn(options, 'packs', 'sources')).toBe(before.length + 1)
  })

  test('a browser that crashes in the middle of an import finishes it at its next start', async () => {
    const before = await packs()
    await pick(file('crashed.ndjson', [...generatedLines(MANY, 'crashed'), ''].join('\n')))
    await until(
      'an import of which some is stored',
      () => valuesIn<{ readonly offset: number }>(options, 'packs', 'imports'),
      ([under]) => under !== undefined && under.offset > 0,
    )
    await browser.crash()
    options = await browser.extensionPage('options.html')
    await until('the whole pack', packs, (all) => all.length === before.length + 1)
    expect(await packs()).toContainEqual(expect.objectContaining({ id: 'crashed', figures: 17_142, statements: 2_858 }))
    for (const store of ['imports', 'sources'])
      await until(
        `no more ${store} than packs`,
        () => countIn(options, 'packs', store),
        (count) => count === (store === 'imports' ? 0 : before.length + 1),
      )
  })

  test('removed, nothing of a pack is left in the database', async () => {
    options = await browser.extensionPage('options.html')
    for (let left = (await packs()).length; left > 0; left--) {
      await until(
        'all rows',
        () => options.$$eval('.pack-item', (rows) => rows.length),
        (rows) => rows === left,
      )
      await press(options, 'button[aria-label^="Remove"]')
      await until('one pack fewer', packs, (all) => all.length === left - 1)
    }
    for (const store of ['packs', 'imports', 'sources', 'names', 'blocks'])
      await until(
        `no ${store}`,
        () => countIn(options, 'packs', store),
        (count) => count === 0,
      )
  })
})
