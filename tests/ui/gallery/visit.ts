import path from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { serveGallery } from '../../../scripts/screenshots/serve-gallery.ts'
import { BROWSERS, type BrowserName } from './browsers.ts'
import type * as inPage from './in-page.ts'

type InPage = typeof inPage

/** A popup and a panel are never wider than this; pages and cards are. */
const WIDTHS = { popup: 400, panel: 380, other: 900 } as const
const HEIGHT = 760

/** The gallery in one browser, with one tab that goes from scene to scene without loading anything again. */
export class Visit {
  page: Page
  readonly browserName: BrowserName
  readonly names: readonly string[]
  readonly #url: string
  readonly #leave: () => Promise<void>

  private constructor(
    browserName: BrowserName,
    page: Page,
    url: string,
    names: readonly string[],
    leave: () => Promise<void>,
  ) {
    this.browserName = browserName
    this.page = page
    this.#url = url
    this.names = names
    this.#leave = leave
  }

  static async begin(browserName: BrowserName): Promise<Visit> {
    const [gallery, browser] = await Promise.all([
      serveGallery(path.resolve(import.meta.dirname, '../../..')),
      BROWSERS[browserName](),
    ])
    const page = await openGallery(browser, gallery.url)
    const names = await page.$$eval('#stage a', (links) => links.map(({ textContent }) => textContent ?? ''))
    return new Visit(browserName, page, gallery.url, names, async () => {
      await browser.close()
      await gallery.close()
    })
  }

  /** A tab that nobody has typed in: Firefox shows the focus of keys only where they were the first to move it. */
  async renew(): Promise<void> {
    const old = this.page
    this.page = await openGallery(old.browser(), this.#url)
    await old.close()
  }

  async show(scene: string, locale = 'en-GB'): Promise<void> {
    await this.page.evaluate(`gallery.show(${JSON.stringify(scene)}, ${JSON.stringify(locale)})`)
  }

  /** Every scene as wide as its surface is, one after the other; all that is found, each with its scene's name. */
  async lookAtAll(locale: string, look: (scene: string) => Promise<readonly string[]>): Promise<readonly string[]> {
    const found: string[] = []
    for (const [surface, width] of Object.entries(WIDTHS)) {
      await this.resize(width)
      const own = this.names.filter((name) => surfaceOf(name) === surface)
      found.push(...(await this.#lookAt(own, locale, look)))
    }
    return found
  }

  /** The same, all scenes in a viewport of this width. */
  async lookAtAllIn(width: number, locale: string, look: () => Promise<readonly string[]>): Promise<readonly string[]> {
    await this.resize(width)
    return this.#lookAt(this.names, locale, look)
  }

  async #lookAt(names: readonly string[], locale: string, look: (scene: string) => Promise<readonly string[]>) {
    const found: string[] = []
    for (const name of names) {
      await this.show(name, locale)
      found.push(...(await look(name)).map((problem) => `${name}: ${problem}`))
    }
    return found
  }

  /** The page's answer to one of the questions of `in-page.ts`. */
  async ask<Question extends keyof InPage>(
    question: Question,
    ...values: Parameters<InPage[Question]>
  ): Promise<ReturnType<InPage[Question]>> {
    const given = values.map((value) => JSON.stringify(value)).join(', ')
    const answer = await this.page.evaluate(`JSON.stringify(gallery.${question}(${given}) ?? null)`)
    return JSON.parse(String(answer)) ?? undefined
  }

  /** The viewport's width; what is shown next is laid out for it. */
  async resize(width: number): Promise<void> {
    await this.page.setViewport({ width, height: HEIGHT })
  }

  end(): Promise<void> {
    return this.#leave()
  }
}

function surfaceOf(scene: string): keyof typeof WIDTHS {
  return scene.startsWith('popup') ? 'popup' : scene.startsWith('panel') ? 'panel' : 'other'
}

async function openGallery(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewport({ width: WIDTHS.other, height: HEIGHT })
  await page.goto(url)
  await page.waitForSelector('body[data-ready]')
  return page
}
