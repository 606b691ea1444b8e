import type { Browser, Page } from 'playwright'
import { launchChromium } from '../setup/chromium.ts'
import type { Camera, Tab } from './camera.ts'
import type { Look } from './variants.ts'

/** Chromium, at twice the pixels. */
export async function chromiumCamera(): Promise<Camera> {
  const browser = await launchChromium()
  return {
    name: 'chromium',
    open: (look, width, height) => openTab(browser, look, width, height),
    close: () => browser.close(),
  }
}

async function openTab(browser: Browser, look: Look, width: number, height: number): Promise<Tab> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced' ? 'active' : 'none',
    deviceScaleFactor: 2,
  })
  const page = await context.newPage()
  if (look === 'print') await page.emulateMedia({ media: 'print' })
  page.on('pageerror', (error) => console.error(`${page.url()}: ${error.message}`))
  return {
    async goTo(address) {
      await page.goto(address)
      await page.waitForSelector('body[data-ready]')
    },
    run: (script) => page.evaluate(script),
    take: (file, isWholePage) => take(page, file, isWholePage),
    texts: (selector) => page.locator(selector).allTextContents(),
    close: () => context.close(),
  }
}

/** A sheet of hundreds of pictures takes its time to be drawn. */
const PATIENCE_MS = 180_000

async function take(page: Page, file: string, isWholePage: boolean): Promise<void> {
  const kind = file.endsWith('.jpg') ? ({ type: 'jpeg', quality: 72 } as const) : {}
  await page.screenshot({ path: file, fullPage: isWholePage, animations: 'disabled', timeout: PATIENCE_MS, ...kind })
}
