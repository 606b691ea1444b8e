import path from 'node:path'
import type { Browser } from 'playwright'
import { VARIANTS, type Variant } from './variants.ts'

/** Takes all pictures whose name contains one of the words (without words, all); returns their files. */
export async function takePictures(
  browser: Browser,
  url: string,
  folder: string,
  words: readonly string[],
): Promise<readonly string[]> {
  const names = await sceneNames(browser, url)
  const files: string[] = []
  for (const variant of VARIANTS) {
    const wanted = names.filter((name) => isMeant(name, variant) && isAsked(`${name}.${variant.name}`, words))
    files.push(...(await shoot(browser, url, folder, variant, wanted)))
  }
  return files
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

async function shoot(
  browser: Browser,
  url: string,
  folder: string,
  variant: Variant,
  names: readonly string[],
): Promise<readonly string[]> {
  const { width, height, colorScheme = 'light', forcedColors = null, locale = 'en-GB' } = variant
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    forcedColors,
    deviceScaleFactor: 2,
  })
  const files: string[] = []
  for (const name of names) {
    const file = path.join(folder, `${name}.${variant.name}.png`)
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error(`${name}.${variant.name}: ${error.message}`))
    await page.goto(`${url}?scene=${name}&locale=${locale}`)
    await page.waitForSelector('body[data-ready]')
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)))
    const isWholePage = !name.startsWith('card')
    await page.screenshot({
      path: file,
      fullPage: isWholePage,
      animations: 'disabled',
    })
    await page.close()
    files.push(file)
  }
  await context.close()
  return files
}
