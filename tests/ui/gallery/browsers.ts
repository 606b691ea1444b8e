import puppeteer, { type Browser } from 'puppeteer-core'
import { launchFirefox } from '../../../scripts/screenshots/firefox-camera.ts'
import { browserPath } from '../../../scripts/setup/browsers.mjs'

/** Both makes, driven the same way; the gallery needs no extension in them. Frames come as fast as they are drawn. */
export const BROWSERS = { chromium: launchChromium, firefox: () => launchFirefox() } as const

export type BrowserName = keyof typeof BROWSERS

function launchChromium(): Promise<Browser> {
  const executablePath = browserPath('chromium')
  if (executablePath === undefined) throw new Error('Chromium was not found; `npm test` installs it on Debian')
  const args = ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync']
  return puppeteer.launch({ browser: 'chrome', executablePath, headless: true, args })
}
