import * as inPage from './in-page.ts'
import { learn } from './learn.ts'
import { scenes } from './scenes.tsx'

// The gallery: `?scene=card-corroborated&locale=de`. Without a scene, a list of all.
Object.assign(globalThis, { gallery: inPage })
const wanted = new URLSearchParams(location.search)
const stage = document.querySelector<HTMLElement>('#stage')
const scene = scenes.find(({ name }) => name === wanted.get('scene'))
if (stage === null) throw new Error('Gallery: there is no #stage')
if (scene === undefined) {
  const list = document.createElement('ul')
  list.append(...scenes.map(({ name }) => linkTo(name)))
  stage.append(list)
  document.body.dataset.ready = 'true'
} else {
  const locale = wanted.get('locale') ?? 'en-GB'
  await learn(locale)
  await scene.show(stage, locale)
  for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame)
  document.body.dataset.ready = 'true'
}

function linkTo(name: string): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = `?scene=${name}`
  link.textContent = name
  item.append(link)
  return item
}
