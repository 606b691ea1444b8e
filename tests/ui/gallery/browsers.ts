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

/** The scenes in which a browser of another make is likeliest to differ: one of each surface, and the crowded ones. */
const IN_FIREFOX =
  /^(?:card-(?:corroborated|sixty|statement)|popup-figures(?:-long)?|panel-(?:figures|how|said)|options|welcome)$/

/** What is gone through in a browser: everything in Chromium; in Firefox a part, so that all tests fit into some minutes. */
export const scenesIn = (browser: keyof typeof BROWSERS, scenes: readonly string[]): readonly string[] =>
  browser === 'chromium' ? scenes : scenes.filter((scene) => IN_FIREFOX.test(scene))
