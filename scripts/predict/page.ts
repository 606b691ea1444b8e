import path from 'node:path'
import { bundleForPage } from '../page-reader/bundle.ts'
import { SavedPageBrowser } from '../page-reader/saved-page-browser.ts'
import type { Predictor } from './predictor.ts'

const ENTRY = path.join(import.meta.dirname, '../page-reader/in-page.ts')

/** The extension's own page reader, in a real browser, on saved pages. */
export async function open(): Promise<Predictor> {
  const reader = await bundleForPage(ENTRY, 'secondSourcePages')
  const browser = await SavedPageBrowser.start()
  return {
    async answer(input) {
      const { id, url, html } = parse(input)
      const reading = await browser.evaluate(url, html, `${reader};secondSourcePages.readPage(document)`)
      return { id, ...(reading as object) }
    },
    close: () => browser.close(),
  }
}

function parse(input: unknown): { id: unknown; url: string; html: string } {
  const { id, url, html } = (input ?? {}) as Record<string, unknown>
  if (typeof url !== 'string' || !/^https?:/.test(url))
    throw new Error(`predict page: url: expected an http(s) address, found ${url}`)
  if (typeof html !== 'string') throw new Error(`predict page: html: expected a string, found ${typeof html}`)
  return { id, url, html }
}
