import { type Browser, chromium } from 'playwright'
import { browserPath } from './browsers.mjs'

/** A headless Chromium without the extension, for pages of our own; throws when none is installed. */
export function launchChromium(): Promise<Browser> {
  const executablePath = browserPath('chromium')
  if (executablePath === undefined) throw new Error('Chromium was not found; `npm test` installs it on Debian')
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}
