import '../../../lib/ui/interface-words.ts'
import { mount } from '../../../lib/ui/mount.tsx'
import { Options } from '../../../lib/ui/options/options.tsx'
import { Panel, type PanelProps } from '../../../lib/ui/panel/panel.tsx'
import { Welcome, type WelcomeProps } from '../../../lib/ui/welcome/welcome.tsx'
import { crowded } from '../fixtures/crowded.ts'
import { kursk } from '../fixtures/kursk.ts'
import { optionActions, options } from '../fixtures/options.ts'
import { shelf } from '../fixtures/shelf.ts'
import { noActions } from './actions.ts'
import type { Scene } from './scenes.tsx'

const ignore = () => undefined
const read = { kind: 'read', host: 'news.example', granted: true, page: kursk } as const

function page(name: string, content: () => Parameters<typeof mount>[2]): Scene {
  return {
    name,
    async show(stage, locale) {
      await import('../../../lib/ui/styles/surfaces.css')
      mount(stage, locale, content())
    },
  }
}

function panel(name: string, state: PanelProps['state'], current?: string): Scene {
  return page(`panel-${name}`, () => <Panel state={state} actions={noActions} current={current} onChoose={ignore} />)
}

function welcome(name: string, chosen: WelcomeProps['chosen'], outcome: WelcomeProps['outcome']): Scene {
  return page(name, () => <Welcome chosen={chosen} outcome={outcome} onChoose={ignore} onSample={ignore} />)
}

/** Panel, welcome and options. */
export const pageScenes: readonly Scene[] = [
  panel('figures', read),
  panel('detail', read, 'c1'),
  panel('detail-sixty', { ...read, page: crowded }, 'c1'),
  panel('detail-nothing', read, 'c7'),
  panel('unread', { kind: 'unread', host: 'news.example' }),
  welcome('welcome', undefined, undefined),
  welcome('welcome-granted', 'news', 'granted'),
  page('options', () => <Options state={options} actions={optionActions} shelf={shelf} />),
]
