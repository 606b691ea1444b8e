import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core'
import { bundleForPage } from '../../../scripts/page-reader/bundle.ts'
import { browserPath } from '../../../scripts/setup/browsers.mjs'

/** What one call in a page cost its main thread, and how long it took. */
export interface Call<Answer> {
  readonly cpuMs: number
  readonly wallMs: number
  readonly answer: Answer
}

/** Starts Chromium, headless; with these unpacked extensions, if any. */
export function startChromium(extensions: readonly string[] = []): Promise<Browser> {
  const executablePath = browserPath('chromium')
  if (executablePath === undefined) throw new Error('Chromium is not installed')
  const list = extensions.join(',')
  return puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: extensions.length > 0,
    protocolTimeout: 600_000,
    defaultViewport: { width: 1000, height: 700 },
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--host-resolver-rules=MAP * 127.0.0.1',
      ...(extensions.length > 0 ? [`--disable-extensions-except=${list}`, `--load-extension=${list}`] : []),
    ],
  })
}

/** A page with one contestant's script in it. */
export class BenchPage {
  readonly page: Page
  readonly #cdp: CDPSession

  private constructor(page: Page, cdp: CDPSession) {
    this.page = page
    this.#cdp = cdp
  }

  /** Opens an address and puts `browser/page/NAME.ts` into it, under the name `bench`. */
  static async open(browser: Browser, address: string, name: string): Promise<BenchPage> {
    const page = await browser.newPage()
    await page.goto(address)
    await page.evaluate(await bundled(name))
    const cdp = await page.createCDPSession()
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
    return new BenchPage(page, cdp)
  }

  /** Calls a function of the contestant; its cost is that of the page's main thread. */
  async call<Answer>(name: string, ...values: readonly unknown[]): Promise<Call<Answer>> {
    await this.page.bringToFront()
    const expression = `bench.${name}(...${JSON.stringify(values)})`
    const [cpu, wall] = [await this.#threadTime(), performance.now()]
    const answer = (await this.page.evaluate(expression)) as Answer
    const wallMs = performance.now() - wall
    return { cpuMs: (await this.#threadTime()) - cpu, wallMs, answer }
  }

  /** Resolves when the page has drawn and has nothing to do. */
  async rest(): Promise<void> {
    await this.page.bringToFront()
    await this.page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      for (let time = 0; time < 3; time++) await new Promise((resolve) => requestIdleCallback(resolve))
    })
  }

  /** Memory that the page's scripts hold, in MB, after a collection. */
  async heap(): Promise<number> {
    await this.#cdp.send('HeapProfiler.collectGarbage')
    const { usedSize, backingStorageSize } = await this.#cdp.send('Runtime.getHeapUsage')
    return (usedSize + (backingStorageSize ?? 0)) / 1e6
  }

  async close(): Promise<void> {
    await this.page.close()
  }

  async #threadTime(): Promise<number> {
    const { metrics } = await this.#cdp.send('Performance.getMetrics')
    const time = metrics.find(({ name }) => name === 'ThreadTime')?.value
    if (time === undefined) throw new Error('Chromium does not tell the CPU time of a page')
    return time * 1000
  }
}

const bundles = new Map<string, Promise<string>>()

function bundled(name: string): Promise<string> {
  const known = bundles.get(name) ?? bundleForPage(`${import.meta.dirname}/page/${name}.ts`, 'bench')
  bundles.set(name, known)
  return known
}
