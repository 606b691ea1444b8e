import path from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { serveGallery } from '../../../scripts/screenshots/serve-gallery.ts'
import { BROWSERS } from './browsers.ts'
import type * as inPage from './in-page.ts'

type InPage = typeof inPage

/** The gallery in one browser, with one tab that goes from scene to scene. */
export class Visit {
  page: Page
  readonly names: readonly string[]
  readonly #url: string
  readonly #leave: () => Promise<void>

  private constructor(page: Page, url: string, names: readonly string[], leave: () => Promise<void>) {
    this.page = page
    this.#url = url
    this.names = names
    this.#leave = leave
  }

  static async begin(browserName: keyof typeof BROWSERS): Promise<Visit> {
    const gallery = await serveGallery(path.resolve(import.meta.dirname, '../../..'))
    const browser: Browser = await BROWSERS[browserName]()
    const page = await browser.newPage()
    await page.setViewport({ width: 900, height: 760 })
    await page.goto(gallery.url)
    await page.waitForSelector('body[data-ready]')
    const names = await page.$$eval('#stage a', (links) => links.map(({ textContent }) => textContent ?? ''))
    return new Visit(page, gallery.url, names, async () => {
      await browser.close()
      await gallery.close()
    })
  }

  /** A tab that nobody has typed in: Firefox shows the focus of keys only where they were the first to move it. */
  async renew(): Promise<void> {
    const old = this.page
    this.page = await old.browser().newPage()
    await this.page.setViewport({ width: 900, height: 760 })
    await old.close()
  }

  async show(scene: string, locale = 'en-GB'): Promise<void> {
    await this.page.goto(`${this.#url}?scene=${scene}&locale=${locale}`)
    await this.page.waitForSelector('body[data-ready]')
  }

  /** The page's answer to one of the questions of `in-page.ts`. */
  async ask<Question extends keyof InPage>(question: Question): Promise<ReturnType<InPage[Question]>> {
    const answer = await this.page.evaluate(`JSON.stringify(gallery.${question}() ?? null)`)
    return JSON.parse(String(answer)) ?? undefined
  }

  /** The same page in a viewport of another size, once it has settled. */
  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height })
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
  }

  end(): Promise<void> {
    return this.#leave()
  }
}
