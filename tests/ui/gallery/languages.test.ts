import path from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveGallery } from '../../../scripts/screenshots/serve-gallery.ts'
import { launchChromium } from '../../../scripts/setup/chromium.ts'

// Words longer than English, other letters, the other reading direction: nothing may leave its box.
let browser: Browser
let gallery: Awaited<ReturnType<typeof serveGallery>>

beforeAll(async () => {
  gallery = await serveGallery(path.resolve(import.meta.dirname, '../../..'))
  browser = await launchChromium()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

const SURFACES = [
  { scene: 'card-corroborated', width: 900, frame: '[role=dialog]' },
  { scene: 'popup-figures', width: 408, frame: '.surface' },
  { scene: 'panel-figures', width: 320, frame: '.surface' },
  { scene: 'welcome', width: 320, frame: 'main' },
  { scene: 'options', width: 320, frame: 'main' },
] as const

async function open(scene: string, width: number, locale: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 760 } })
  await page.goto(`${gallery.url}?scene=${scene}&locale=${locale}`)
  await page.waitForSelector('body[data-ready]')
  return page
}

/** The words of everything that reaches out of the surface sideways. */
function sticksOut(page: Page, frame: string): Promise<readonly string[]> {
  return page
    .locator(frame)
    .first()
    .evaluate((surface) => {
      const { left, right } = surface.getBoundingClientRect()
      return [...surface.querySelectorAll<HTMLElement>('*:not(svg *)')]
        .filter((element) => element.closest('.visually-hidden') === null && element.checkVisibility())
        .filter((element) => {
          const box = element.getBoundingClientRect()
          return box.width > 0 && (box.left < left - 1 || box.right > right + 1)
        })
        .map((element) => `${element.className}: ${element.textContent?.slice(0, 60)}`)
    })
}

describe.each(['de', 'uk', 'en-x-pseudo', 'en-x-rtl'])('in %s', (locale) => {
  test.each(SURFACES)('$scene keeps its words inside', async ({ scene, width, frame }) => {
    const page = await open(scene, width, locale)
    expect(await sticksOut(page, frame)).toEqual([])
    await page.close()
  })
})

describe('read from the right', () => {
  test.each(SURFACES)('$scene begins at the right', async ({ scene, width, frame }) => {
    const page = await open(scene, width, 'en-x-rtl')
    const surface = page.locator(frame).first()
    const heading = surface.getByRole('heading').filter({ visible: true }).first()
    expect(await heading.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    const gaps = await heading.evaluate((element, selector) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const words = range.getBoundingClientRect()
      const outer = (element.closest(selector) as Element).getBoundingClientRect()
      return { left: words.left - outer.left, right: outer.right - words.right }
    }, frame)
    expect(gaps.right).toBeLessThan(gaps.left + 1)
    await page.close()
  })

  test('the card says its direction to the page’s reader, whatever the page’s own is', async () => {
    const page = await open('card-corroborated', 900, 'en-x-rtl')
    expect(await page.getByRole('dialog').getAttribute('dir')).toBe('rtl')
    await page.close()
  })
})

/** Titles that packs bring along. */
const TITLES: ReadonlySet<string> = new Set(['Russia–Ukraine war', 'War in Gaza', 'Border watch'])

/** Two words and no accent: English that did not come through the messages. */
const isPlainEnglish = (text: string): boolean =>
  /\p{Ll}{3,} \p{L}{2,}/u.test(text) && !/[áçéíñóšúýž]/i.test(text) && !TITLES.has(text)

test.each(SURFACES)(
  'every heading, button and label of $scene comes from the messages',
  async ({ scene, width, frame }) => {
    const page = await open(scene, width, 'en-x-pseudo')
    const spoken = page.locator(frame).first().locator('h1, h2, h3, button:not(.claim *), label, legend, summary, th')
    const texts = await spoken.allTextContents()
    expect(texts.length).toBeGreaterThan(2)
    expect(texts.filter(isPlainEnglish)).toEqual([])
    await page.close()
  },
)
