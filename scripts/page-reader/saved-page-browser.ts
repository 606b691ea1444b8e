import type { Browser, Page, Route } from 'playwright'
import { launchChromium } from '../setup/chromium.ts'

/**
 * A headless Chromium that shows saved pages at their own addresses: the page comes from memory, everything else is
 * blocked, and the page's scripts are off by policy. (JavaScript itself stays on: without it `<noscript>` becomes content
 * and timers never fire.)
 */
export class SavedPageBrowser {
  readonly #browser: Browser
  readonly #page: Page
  #html = ''

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser
    this.#page = page
  }

  /** Starts the browser. */
  static async start(): Promise<SavedPageBrowser> {
    const browser = await launchChromium()
    const opened = new SavedPageBrowser(browser, await browser.newPage())
    await opened.#page.route('**/*', (route) => opened.#serve(route))
    return opened
  }

  /** Shows a page and answers what `expression` is worth there. */
  async evaluate(url: string, html: string, expression: string): Promise<unknown> {
    this.#html = html
    await this.#page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 })
    return this.#page.evaluate(expression)
  }

  /** Ends the browser. */
  async close(): Promise<void> {
    await this.#browser.close()
  }

  async #serve(route: Route): Promise<void> {
    const request = route.request()
    if (!request.isNavigationRequest() || request.frame() !== this.#page.mainFrame()) return route.abort()
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" }
    return route.fulfill({ status: 200, headers, body: this.#html })
  }
}
