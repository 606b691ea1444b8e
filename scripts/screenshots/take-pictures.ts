import path from 'node:path'
import type { Camera } from './camera.ts'
import { VARIANTS, type Variant } from './variants.ts'

/** What is to be taken, and where it is to be kept. */
export interface Task {
  /** Address of the gallery. */
  readonly url: string
  readonly folder: string
  /** Only pictures whose name contains one of these; all where there is none. */
  readonly words: readonly string[]
  /** Languages that are complete: variants of others are left out. */
  readonly locales: readonly string[]
}

/** Takes all pictures that are asked for; returns their files. */
export async function takePictures(camera: Camera, task: Task): Promise<readonly string[]> {
  const names = await sceneNames(camera, task.url)
  const files: string[] = []
  for (const variant of VARIANTS.filter((each) => isSpoken(each, camera, task))) {
    const wanted = names.filter((name) => isMeant(name, variant) && isAsked(`${name}.${variant.name}`, task.words))
    if (wanted.length > 0) files.push(...(await shoot(camera, task, variant, wanted)))
  }
  return files.sort()
}

/** Paper is asked for of Chromium alone: Firefox cannot be told to show a page as on paper. */
function isSpoken({ locale, look }: Variant, { name }: Camera, { locales }: Task): boolean {
  if (look === 'print' && name === 'firefox') return false
  return locale === undefined || locale.startsWith('en-x-') || locales.includes(locale)
}

function isMeant(name: string, { scenes }: Variant): boolean {
  return scenes === undefined || scenes.some((part) => name.startsWith(part))
}

function isAsked(name: string, words: readonly string[]): boolean {
  return words.length === 0 || words.some((word) => name.includes(word))
}

async function sceneNames(camera: Camera, url: string): Promise<readonly string[]> {
  const tab = await camera.open('light', 800, 600)
  await tab.goTo(url)
  const names = await tab.texts('#stage a')
  await tab.close()
  return names
}

async function shoot(
  camera: Camera,
  { url, folder }: Task,
  { look, width, height, locale = 'en-GB', name: variant }: Variant,
  names: readonly string[],
): Promise<readonly string[]> {
  const tab = await camera.open(look, width, height)
  const files: string[] = []
  await tab.goTo(url)
  for (const name of names) {
    const file = path.join(folder, `${name}.${variant}.png`)
    await tab.run(`gallery.show(${JSON.stringify(name)}, ${JSON.stringify(locale)})`)
    await tab.take(file, !name.startsWith('card'))
    files.push(file)
  }
  await tab.close()
  return files
}
