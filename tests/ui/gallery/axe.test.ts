import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveGallery } from '../../../scripts/screenshots/serve-gallery.ts'
import { launchChromium } from '../../../scripts/setup/chromium.ts'

// Every surface in every state, in light and dark, looked at by axe.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const root = path.resolve(import.meta.dirname, '../../..')
let browser: Browser
let gallery: Awaited<ReturnType<typeof serveGallery>>

beforeAll(async () => {
  gallery = await serveGallery(root)
  browser = await launchChromium()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

/** What axe is asked of the page: the gallery's own frame (a page without a heading order) is not its concern. */
interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

async function violationsIn(scheme: 'light' | 'dark', options: object): Promise<readonly string[]> {
  const page = await browser.newPage({ colorScheme: scheme, viewport: { width: 900, height: 760 } })
  await page.goto(gallery.url)
  await page.waitForSelector('#stage a')
  const names = await page.locator('#stage a').allTextContents()
  const found: string[] = []
  for (const name of names) {
    await page.goto(`${gallery.url}?scene=${name}`)
    await page.waitForSelector('body[data-ready]')
    await page.evaluate(axe)
    const violations = await page.evaluate(async (options) => {
      const { axe } = globalThis as unknown as {
        axe: { run(context: object, options: object): Promise<{ violations: Violation[] }> }
      }
      const result = await axe.run({ exclude: [] }, options)
      return result.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      )
    }, options)
    found.push(...violations.map((violation) => `${name} (${scheme}) ${violation}`))
  }
  await page.close()
  return found
}

test('axe finds nothing on any state in light', async () => {
  expect(await violationsIn('light', { rules: { region: { enabled: false } } })).toEqual([])
}, 240_000)

test('every contrast suffices in dark', async () => {
  expect(await violationsIn('dark', { runOnly: ['color-contrast'] })).toEqual([])
}, 240_000)
