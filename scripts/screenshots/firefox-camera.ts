import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { browserPath } from '../setup/browsers.mjs'
import type { Camera, Tab } from './camera.ts'
import type { Look } from './variants.ts'

/** What Firefox is told so that pages look like this; it has no other way to be told. */
const PREFERENCES: Readonly<Record<Look, Readonly<Record<string, unknown>>>> = {
  light: { 'layout.css.prefers-color-scheme.content-override': 1 },
  dark: { 'layout.css.prefers-color-scheme.content-override': 0 },
  forced: { 'browser.display.document_color_use': 2, 'browser.display.use_system_colors': false },
  print: { 'layout.css.prefers-color-scheme.content-override': 1 },
}

/** Firefox; each look needs a start of its own, and the one that is open is kept for the next tab. */
export async function firefoxCamera(): Promise<Camera> {
  let started: { readonly look: Look; readonly browser: Browser } | undefined
  return {
    name: 'firefox',
    async open(look, width, height) {
      if (started?.look !== look) {
        await started?.browser.close()
        started = { look, browser: await launchFirefox(look) }
      }
      return openTab(await started.browser.newPage(), width, height)
    },
    close: async () => started?.browser.close(),
  }
}

/** A headless Firefox without the extension. */
export function launchFirefox(look: Look = 'light'): Promise<Browser> {
  const executablePath = browserPath('firefox')
  if (executablePath === undefined) throw new Error('Firefox was not found; `npm test` installs it on Debian')
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { ...PREFERENCES[look], 'layout.css.devPixelsPerPx': '2', 'layout.frame_rate': 1000 },
  })
}

async function openTab(page: Page, width: number, height: number): Promise<Tab> {
  await page.setViewport({ width, height })
  page.on('pageerror', (error) => console.error(`${page.url()}: ${String(error)}`))
  return {
    async goTo(address) {
      await page.goto(address)
      await page.waitForSelector('body[data-ready]')
    },
    run: (script) => page.evaluate(script),
    take: async (file, isWholePage) =>
      void (await page.screenshot({ path: file as `${string}.png`, fullPage: isWholePage })),
    texts: (selector) => page.$$eval(selector, (found) => found.map(({ textContent }) => textContent ?? '')),
    close: () => page.close(),
  }
}
