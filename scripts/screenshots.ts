// Takes a picture of every surface in every state: `npm run screenshots [words of scene names …]`, into
// .output/screenshots. The scenes are tests/ui/gallery; the variants stand below.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { contactSheet } from './screenshots/contact-sheet.ts'
import { serveGallery } from './screenshots/serve-gallery.ts'
import { takePictures } from './screenshots/take-pictures.ts'
import { launchChromium } from './setup/chromium.ts'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const folder = path.join(root, '.output/screenshots')
mkdirSync(folder, { recursive: true })

const gallery = await serveGallery(root)
const browser = await launchChromium()
try {
  const files = await takePictures(browser, gallery.url, folder, process.argv.slice(2))
  await contactSheet(browser, files, path.join(folder, 'contact-sheet.png'))
  console.log(`${files.length} pictures in ${path.relative(root, folder)}`)
} finally {
  await browser.close()
  await gallery.close()
}
