import { render } from 'preact'
import '../../../lib/ui/interface-words.ts'
import { mount } from '../../../lib/ui/mount.tsx'
import { Options } from '../../../lib/ui/options/options.tsx'
import { Panel, type PanelProps } from '../../../lib/ui/panel/panel.tsx'
import surfacesCss from '../../../lib/ui/styles/surfaces.css?inline'
import { Welcome, type WelcomeProps } from '../../../lib/ui/welcome/welcome.tsx'
import { crowded } from '../fixtures/crowded.ts'
import { kursk } from '../fixtures/kursk.ts'
import { bareOptions, optionActions, options } from '../fixtures/options.ts'
import { long } from '../fixtures/pages.ts'
import { bareShelf, shelf } from '../fixtures/shelf.ts'
import { noActions } from './actions.ts'
import { dress } from './dress.ts'
import type { Scene } from './scenes.tsx'

const ignore = () => undefined
const { check: _, ...unchecked } = kursk
const read = { kind: 'read', host: 'news.example', granted: true, page: kursk } as const

function page(name: string, content: () => Parameters<typeof mount>[2]): Scene {
  return {
    name,
    show(stage, locale) {
      dress(surfacesCss)
      mount(stage, locale, content())
      return () => render(null, stage)
    },
  }
}

function panel(name: string, state: PanelProps['state'], current?: string, inView?: string): Scene {
  const place = { current, inView, onChoose: ignore }
  return page(`panel-${name}`, () => <Panel state={state} actions={noActions} {...place} />)
}

/** The panel with another of its tabs in front, everything in it unfolded. */
function panelTab(name: string, index: number): Scene {
  const scene = panel(name, read)
  return {
    ...scene,
    async show(stage, locale) {
      const leave = await scene.show(stage, locale)
      stage.querySelectorAll<HTMLElement>('.tab')[index]?.click()
      // What stands behind the tab is asked for first.
      while (stage.querySelector('.left-out, .ledger-topic') === null) await new Promise(requestAnimationFrame)
      for (const fold of stage.querySelectorAll('details')) fold.open = true
      return leave
    },
  }
}

function welcome(name: string, chosen: WelcomeProps['chosen'], outcome: WelcomeProps['outcome']): Scene {
  return page(name, () => <Welcome chosen={chosen} outcome={outcome} onChoose={ignore} onSample={ignore} />)
}

/** What the printer gets. */
const paper: Scene = {
  ...panel('paper', read),
  async show(stage, locale) {
    const leave = await panel('paper', read).show(stage, locale)
    await new Promise((resolve) => setTimeout(resolve, 50))
    dispatchEvent(new Event('beforeprint'))
    return leave
  },
}

/** Panel, welcome and options. */
export const pageScenes: readonly Scene[] = [
  panel('figures', read),
  panel('long', { ...read, page: long }, undefined, 'c1'),
  panel('detail', read, 'c1'),
  panel('detail-sixty', { ...read, page: crowded }, 'c1'),
  panel('detail-nothing', read, 'c7'),
  panel('followed', read, 'no-longer-known', 'c4'),
  panelTab('said', 1),
  panelTab('how', 2),
  panel('unread', { kind: 'unread', host: 'news.example' }),
  panel('loading', { kind: 'loading' }),
  panel('partial', { ...read, page: { ...kursk, status: 'partial' } }),
  panel('failed', { ...read, page: { ...unchecked, status: 'failed' } }),
  paper,
  welcome('welcome', undefined, undefined),
  welcome('welcome-granted', 'news', 'granted'),
  welcome('welcome-refused', 'every', 'refused'),
  page('options-empty', () => <Options state={bareOptions} actions={optionActions} shelf={bareShelf} />),
  page('options-private', () => <Options state={bareOptions} actions={optionActions} shelf={undefined} />),
  page('options', () => <Options state={options} actions={optionActions} shelf={shelf} />),
]
