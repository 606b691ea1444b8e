import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath } from '../../../scripts/setup/browsers.mjs'
import { type PageReport, PageUnderTest } from './page-under-test.ts'

interface Expected {
  readonly url: string
  readonly isArticle: boolean
  readonly facts: Readonly<Record<string, unknown>> | null
  readonly blocks: readonly string[]
}

const folder = path.resolve(import.meta.dirname, '../../pages')
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())

let page: PageUnderTest
beforeAll(async () => {
  page = await PageUnderTest.start()
}, 60_000)
afterAll(() => page?.close())

describe.skipIf(browserPath('chromium') === undefined)('saved pages', () => {
  test.each(cases.map(({ name }) => name))('%s', async (name) => {
    const expected = JSON.parse(readFileSync(path.join(folder, name, 'expected.json'), 'utf8')) as Expected
    const report = await page.read(expected.url, readFileSync(path.join(folder, name, 'page.html'), 'utf8'))
    expect(report.passesGate && report.facts !== null).toBe(expected.isArticle)
    if (!expected.isArticle) return
    expect(report.blocks).toEqual(expected.blocks)
    const read = Object.keys(expected.facts ?? {}).map((key) => [key, report.facts?.[key] ?? null])
    expect(Object.fromEntries(read)).toEqual(expected.facts)
    expectBlocksInPage(report)
  })
})

/** Every block's range shows the block's words. */
function expectBlocksInPage(report: PageReport): void {
  expect(report.shown.map(squeezed)).toEqual(
    report.blocks.map((block) => squeezed(block.replace(/^[a-z-]+(?: @\S+)?: /, ''))),
  )
}

function squeezed(text: string): string {
  return text.replace(/[\s\u00AD]+/g, '')
}
