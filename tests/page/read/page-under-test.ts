import path from 'node:path'
import { bundleForPage } from '../../../scripts/page-reader/bundle.ts'
import { SavedPageBrowser } from '../../../scripts/page-reader/saved-page-browser.ts'

/** What the reader made of a page, as plain data. */
export interface PageReport {
  readonly passesGate: boolean
  readonly facts: Readonly<Record<string, unknown>> | null
  /** "kind: text" or "kind @time: text" of each block. */
  readonly blocks: readonly string[]
  /** What stands in the page where each block's range is. */
  readonly shown: readonly string[]
  readonly text: string
  readonly milliseconds: number
}

/** Reads pages in Chromium with the reader as it is built for the extension. */
export class PageUnderTest {
  readonly #browser: SavedPageBrowser
  readonly #code: string

  private constructor(browser: SavedPageBrowser, code: string) {
    this.#browser = browser
    this.#code = code
  }

  static async start(): Promise<PageUnderTest> {
    const code = await bundleForPage(path.join(import.meta.dirname, 'in-page.ts'), 'underTest')
    return new PageUnderTest(await SavedPageBrowser.start(), code)
  }

  async read(url: string, html: string): Promise<PageReport> {
    return (await this.evaluate(url, html, 'underTest.report(document)')) as PageReport
  }

  /** Shows a page and answers what an expression over the functions of `in-page.ts` is worth. */
  evaluate(url: string, html: string, expression: string): Promise<unknown> {
    return this.#browser.evaluate(url, html, `${this.#code};${expression}`)
  }

  close(): Promise<void> {
    return this.#browser.close()
  }
}
