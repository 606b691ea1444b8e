import path from 'node:path'
import type { Browser } from 'playwright'
import { VARIANTS, type Variant } from './variants.ts'

/** Takes all pictures whose name contains one of the words (without words, all); returns how many. */
export async function takePictures(browser: Browser, url: string, folder: string, words: readonly string[]): Promise<number> {
  const names = await sceneNames(browser, url)
  let count = 0
  for (const variant of VARIANTS) {
    const wanted = names.filter((name) => isMeant(name, variant) && isAsked(`${name}.${variant.name}`, words))
    await shoot(browser, url, folder, variant, wanted)
    count += wanted.length
  }
  return count
}

function isMeant(name: string, { scenes }: Variant): boolean {
  return scenes === undefined || scenes.some((part) => name.includes(part))
}

function isAsked(name: string, words: readonly string[]): boolean {
  return words.length === 0 || words.some((word) => name.includes(word))
}

async function sceneNames(browser: Browser, url: string): Promise<readonly string[]> {
  const page = await browser.newPage()
  await page.goto(url)
  await page.waitForSelector('#stage a')
  const names = await page.locator('#stage a').allTextContents()
  await page.close()
  return names
}

async function shoot(browser: Browser, url: string, folder: string, variant: Variant, names: readonly string[]): Promise<void> {
  const { width, height, colorScheme = 'light', forcedColors = null, locale = 'en' } = variant
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, forcedColors, deviceScaleFactor: 2 })
  for (const name of names) {
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error(`${name}.${variant.name}: ${error.message}`))
    await page.goto(`${url}?scene=${name}&locale=${locale}`)
    await page.waitForSelector('body[data-ready]')
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)))
    const isWholePage = !name.startsWith('card')
    await page.screenshot({ path: path.join(folder, `${name}.${variant.name}.png`), fullPage: isWholePage, animations: 'disabled' })
    await page.close()
  }
  await context.close()
}
