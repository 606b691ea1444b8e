// Takes a picture of every surface in every state, in both browsers: `npm run screenshots [-- --chromium | --firefox]
// [words of scene names …]`, into .output/screenshots. With `--docs` the contact sheets and the overview go into docs/images. The scenes are
// tests/ui/gallery, the ways of looking at them screenshots/variants.ts.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { LANGUAGES } from '../lib/settings/languages.ts'
import type { Camera } from './screenshots/camera.ts'
import { chromiumCamera } from './screenshots/chromium-camera.ts'
import { contactSheet, overview } from './screenshots/contact-sheet.ts'
import { firefoxCamera } from './screenshots/firefox-camera.ts'
import { serveGallery } from './screenshots/serve-gallery.ts'
import { takePictures } from './screenshots/take-pictures.ts'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const options = process.argv.slice(2).filter((word) => word.startsWith('--'))
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const CAMERAS = { '--chromium': chromiumCamera, '--firefox': firefoxCamera } as const
const chosen = Object.entries(CAMERAS).filter(([name]) => options.includes(name))

const gallery = await serveGallery(root)
try {
  for (const [, start] of chosen.length > 0 ? chosen : Object.entries(CAMERAS)) await takeAll(await start())
} finally {
  await gallery.close()
}

async function takeAll(camera: Camera): Promise<void> {
  const folder = path.join(root, '.output/screenshots', camera.name)
  mkdirSync(folder, { recursive: true })
  try {
    const files = await takePictures(camera, { url: gallery.url, folder, words, locales: LANGUAGES })
    const place = options.includes('--docs') ? path.join(root, 'docs/images') : folder
    if (files.length > 0) await contactSheet(files, path.join(place, `contact-sheet-${camera.name}.jpg`))
    if (files.length > 0 && camera.name === 'chromium') await overview(files, path.join(place, 'interface.jpg'))
    console.log(`${files.length} pictures in ${path.relative(root, folder)}`)
  } finally {
    await camera.close()
  }
}
