import puppeteer, { type Browser } from 'puppeteer-core'
import { launchFirefox } from '../../../scripts/screenshots/firefox-camera.ts'
import { browserPath } from '../../../scripts/setup/browsers.mjs'

/** Both makes, driven the same way; the gallery needs no extension in them. */
export const BROWSERS = { chromium: launchChromium, firefox: () => launchFirefox() } as const

function launchChromium(): Promise<Browser> {
  const executablePath = browserPath('chromium')
  if (executablePath === undefined) throw new Error('Chromium was not found; `npm test` installs it on Debian')
  return puppeteer.launch({ browser: 'chrome', executablePath, headless: true, args: ['--no-sandbox'] })
}
