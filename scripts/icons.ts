// Draws assets/icon.svg in every size that browsers ask for: `npm run icons`. The pictures are checked in.
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchChromium } from './setup/chromium.ts'

const SIZES = [16, 32, 48, 96, 128]

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const folder = path.join(root, 'assets/public/icon')
const drawing = readFileSync(path.join(root, 'assets/icon.svg'), 'utf8')
mkdirSync(folder, { recursive: true })

const browser = await launchChromium()
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  )
  await page.screenshot({ path: path.join(folder, `${size}.png`), omitBackground: true })
  await page.close()
}
await browser.close()
console.log(`${SIZES.length} icons in ${path.relative(root, folder)}`)
