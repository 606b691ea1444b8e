import { startChromium } from './chromium.ts'
import { startFirefox } from './firefox.ts'
import type { BrowserName, BrowserUnderTest, StartOptions } from './under-test.ts'

/** Every make that the tests drive; `SECOND_SOURCE_ONLY=firefox` leaves one. */
export const BROWSERS: readonly BrowserName[] = (['chromium', 'firefox'] as const).filter(
  (name) => (process.env.SECOND_SOURCE_ONLY ?? name) === name,
)

/** Start one of them with the built extension. */
export function start(name: BrowserName, options: StartOptions): Promise<BrowserUnderTest> {
  return name === 'chromium' ? startChromium(options) : startFirefox(options)
}
