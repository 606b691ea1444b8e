import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright'

/** One picture of all pictures, each with its name, to look through them at a glance. */
export async function contactSheet(browser: Browser, files: readonly string[], target: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } })
  const figures = files.map((file) => {
    const data = readFileSync(file).toString('base64')
    return `<figure><img src="data:image/png;base64,${data}"><figcaption>${path.basename(file, '.png')}</figcaption></figure>`
  })
  await page.setContent(`<style>${STYLE}</style>${figures.join('')}`)
  await page.screenshot({ path: target, fullPage: true })
  await page.close()
}

const STYLE = `
  body { margin: 16px; display: grid; grid-template-columns: repeat(4, 1fr); align-items: start; gap: 16px; background: #8a8a86; font: 14px system-ui }
  figure { margin: 0 }
  img { display: block; width: 100% }
  figcaption { padding: 4px; background: #fff }`
