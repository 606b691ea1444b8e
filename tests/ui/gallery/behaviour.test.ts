import path from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveGallery } from '../../../scripts/screenshots/serve-gallery.ts'
import { launchChromium } from '../../../scripts/setup/chromium.ts'

// What a reader does with keys and pointer, tried on the gallery in a real browser.
let browser: Browser
let gallery: Awaited<ReturnType<typeof serveGallery>>
let page: Page

beforeAll(async () => {
  gallery = await serveGallery(path.resolve(import.meta.dirname, '../../..'))
  browser = await launchChromium()
  page = await browser.newPage({ viewport: { width: 900, height: 760 } })
  await page.goto(gallery.url)
  await page.waitForSelector('body[data-ready]')
})
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

async function open(scene: string): Promise<void> {
  await page.mouse.move(0, 0)
  await page.evaluate(`gallery.show(${JSON.stringify(scene)}, 'en-GB')`)
}

const card = () => page.getByRole('dialog')

describe('the card', () => {
  test('takes the focus when it was asked for, and Escape closes it and gives the focus back', async () => {
    await open('card-from-button')
    await page.getByRole('button', { name: 'open the card' }).press('Enter')
    expect(
      await card()
        .getByRole('heading', { level: 2 })
        .evaluate((title) => title.matches(':focus')),
    ).toBe(true)
    await page.keyboard.press('Escape')
    expect(await card().count()).toBe(0)
    expect(
      await page.getByRole('button', { name: 'open the card' }).evaluate((button) => button.matches(':focus')),
    ).toBe(true)
  })

  test('takes no focus when the pointer only rests on a claim', async () => {
    await open('card-hovered')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  })

  test('goes away when the reader presses elsewhere, and stays when pressed inside', async () => {
    await open('card-corroborated')
    await card().getByText('Corroborated', { exact: true }).click()
    expect(await card().count()).toBe(1)
    await page.mouse.click(20, 700)
    expect(await card().count()).toBe(0)
  })

  test('covers neither the figure nor its sentence', async () => {
    await open('card-corroborated')
    const box = await card().boundingBox()
    const sentence = await page.locator('p', { has: page.locator('[data-claim="c1"]') }).boundingBox()
    expect(box && sentence && (box.y >= sentence.y + sentence.height || box.y + box.height <= sentence.y)).toBe(true)
  })

  test('says which report a mark of the plot is, and leads to it', async () => {
    await open('card-corroborated')
    const mark = card()
      .getByRole('button', { name: /^Pat Ryder: at least 10,000/ })
      .first()
    await mark.focus()
    expect(
      await card()
        .getByText(/at least 10,000, 4 Nov 2024, ABC News/)
        .count(),
    ).toBe(1)
    await page.keyboard.press('Enter')
    await page.waitForTimeout(100)
    const focused = await card().locator('.report:focus').textContent()
    expect(focused).toContain('ABC News')
  })

  test('arrow keys go through the marks, which are one stop in the tab order', async () => {
    await open('card-corroborated')
    expect(await card().locator('[data-mark][tabindex="0"]').count()).toBe(1)
    await card().locator('[data-mark][tabindex="0"]').focus()
    const first = await card().locator('[data-mark]:focus').getAttribute('data-mark')
    await page.keyboard.press('ArrowRight')
    expect(await card().locator('[data-mark]:focus').getAttribute('data-mark')).not.toBe(first)
  })

  test('shows three reports of each relation, and the rest on one press', async () => {
    await open('card-sixty')
    const section = card().locator('.report-section').first()
    expect(await section.locator('.report').count()).toBe(3)
    await section.getByRole('button', { name: /Show \d+ more/ }).click()
    expect(await section.locator('.report').count()).toBeGreaterThan(3)
  })

  test('opens sources at the quoted words, without telling them where from', async () => {
    await open('card-corroborated')
    const link = card()
      .getByRole('link', { name: /ABC News/ })
      .first()
    expect(await link.getAttribute('href')).toContain('#:~:text=at%20least%2010%2C000')
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer')
  })
})

describe('the popup', () => {
  test('filters by standing, and says when nothing is left', async () => {
    await open('popup-figures-long')
    await page.getByRole('button', { name: '8 disputed' }).click()
    expect(await page.getByRole('list', { name: 'Claims of this page' }).getByRole('listitem').count()).toBe(8)
    await page.getByRole('searchbox').fill('aardvark')
    await page.getByRole('button', { name: 'Show all' }).click()
    expect(await page.getByRole('list', { name: 'Claims of this page' }).getByRole('listitem').count()).toBe(60)
  })

  test('names its switch for those who do not see it', async () => {
    await open('popup-figures')
    expect(await page.getByRole('switch', { name: 'Read articles on news.example' }).getAttribute('aria-checked')).toBe(
      'true',
    )
  })
})
