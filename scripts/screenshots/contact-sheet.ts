import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromiumCamera } from './chromium-camera.ts'

/** One picture of all pictures, each with its name, to look through them at a glance; a JPEG, since it is large. Chromium makes it, whoever took them. */
export async function contactSheet(files: readonly string[], target: string): Promise<void> {
  const figures = files.map(
    (file) =>
      `<figure><img src="${pathToFileURL(file).href}"><figcaption>${path.basename(file, '.png')}</figcaption></figure>`,
  )
  const page = `${target}.html`
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body data-ready>${figures.join('')}`,
  )
  const camera = await chromiumCamera()
  try {
    const tab = await camera.open('light', 800, 600)
    await tab.goTo(pathToFileURL(page).href)
    await tab.take(target, true)
  } finally {
    await camera.close()
    rmSync(page)
  }
}

const STYLE = `
  body { margin: 6px; columns: 7; column-gap: 6px; background: #8a8a86; font: 6px/1.3 system-ui }
  figure { break-inside: avoid; margin: 0 0 6px; overflow: hidden; background: #fff }
  img { display: block; width: 100%; max-height: 190px; object-fit: cover; object-position: top }
  figcaption { padding: 2px; overflow-wrap: anywhere }`
