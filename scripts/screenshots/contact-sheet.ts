import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromiumCamera } from './chromium-camera.ts'

/** How pictures are laid out on one sheet: columns, gap and the height at which a picture is cut off, in pixels. */
interface Sheet {
  readonly columns: number
  readonly gap: number
  readonly cut: number
}

/** Everything at a glance. */
const ALL: Sheet = { columns: 7, gap: 6, cut: 190 }
/** A few pictures to be read. */
const FEW: Sheet = { columns: 4, gap: 8, cut: 250 }

/** What the documents show of the interface: a surface each, in light, in dark, in forced colours, in other languages. */
const SHOWN = [
  'popup-figures.light',
  'popup-figures-long.dark',
  'popup-figures.uk',
  'panel-detail.light',
  'card-corroborated.light',
  'card-disputed.dark',
  'card-corroborated.forced',
  'card-statement.rtl',
  'welcome.light',
  'options.de',
  'panel-said.fr',
  'panel-paper.print',
]

/** One picture of all pictures, each with its name, to look through them at a glance; a JPEG, since it is large. Chromium makes it, whoever took them. */
export function contactSheet(files: readonly string[], target: string): Promise<void> {
  return sheetOf(files, target, ALL)
}

/** The few pictures that the documents show, of those that were taken; where none of them was, no sheet is made. */
export async function overview(files: readonly string[], target: string): Promise<void> {
  const shown = SHOWN.flatMap((name) => files.filter((file) => path.basename(file, '.png') === name))
  if (shown.length > 0) await sheetOf(shown, target, FEW)
}

async function sheetOf(files: readonly string[], target: string, sheet: Sheet): Promise<void> {
  const figures = files.map(
    (file) =>
      `<figure><img src="${pathToFileURL(file).href}"><figcaption>${path.basename(file, '.png')}</figcaption></figure>`,
  )
  const page = `${target}.html`
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>${styleOf(sheet)}</style><body data-ready>${figures.join('')}`,
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

const styleOf = ({ columns, gap, cut }: Sheet): string => `
  body { margin: ${gap}px; columns: ${columns}; column-gap: ${gap}px; background: #8a8a86; font: 6px/1.3 system-ui }
  figure { break-inside: avoid; margin: 0 0 ${gap}px; overflow: hidden; background: #fff }
  img { display: block; width: 100%; max-height: ${cut}px; object-fit: cover; object-position: top }
  figcaption { padding: 2px; overflow-wrap: anywhere }`
