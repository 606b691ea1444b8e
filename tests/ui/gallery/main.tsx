import { dress } from './dress.ts'
import * as inPage from './in-page.ts'
import { learn } from './learn.ts'
import { type Leave, scenes } from './scenes.tsx'

// The gallery: `?scene=card-corroborated&locale=de`. Without a scene, a list of all. Tests go from scene to scene by
// `gallery.show`, without loading the page again.
let leave: Leave = () => undefined

async function show(name: string, locale: string): Promise<void> {
  const scene = scenes.find((each) => each.name === name)
  if (scene === undefined) throw new Error(`Gallery: there is no scene "${name}"`)
  await learn(locale)
  leave()
  leave = await scene.show(clearStage(), locale)
  for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame)
}

/** A stage and a document on which nothing was ever shown. */
function clearStage(): HTMLElement {
  dress('')
  for (const name of ['dir', 'class']) document.documentElement.removeAttribute(name)
  document.documentElement.lang = 'en'
  scrollTo(0, 0)
  const stage = document.createElement('div')
  stage.id = 'stage'
  document.querySelector('#stage')?.replaceWith(stage)
  return stage
}

function listAll(): void {
  const list = document.createElement('ul')
  list.append(...scenes.map(({ name }) => linkTo(name)))
  document.querySelector('#stage')?.append(list)
}

function linkTo(name: string): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = `?scene=${name}`
  link.textContent = name
  item.append(link)
  return item
}

Object.assign(globalThis, { gallery: { ...inPage, show } })
const wanted = new URLSearchParams(location.search)
const name = wanted.get('scene')
if (name === null) listAll()
else await show(name, wanted.get('locale') ?? 'en-GB')
document.body.dataset.ready = 'true'
