import { render } from 'preact'
import type { PageState } from '../../../lib/model/page-state.ts'
import '../../../lib/ui/interface-words.ts'
import { mount } from '../../../lib/ui/mount.tsx'
import { Popup } from '../../../lib/ui/popup/popup.tsx'
import popupCss from '../../../lib/ui/styles/popup.css?inline'
import type { SurfaceState } from '../../../lib/ui/surface-state.ts'
import { kursk } from '../fixtures/kursk.ts'
import { allUnknown, empty, long, unsure } from '../fixtures/pages.ts'
import { noActions } from './actions.ts'
import { dress } from './dress.ts'
import type { Scene } from './scenes.tsx'

const host = 'news.example'

function popup(name: string, state: SurfaceState): Scene {
  return {
    name: `popup-${name}`,
    show(stage, locale) {
      dress(popupCss)
      document.documentElement.classList.toggle('in-tab', innerWidth < 400)
      mount(stage, locale, <Popup state={state} actions={noActions} />)
      return () => render(null, stage)
    },
  }
}

/** The popup with its ways to take the findings along unfolded. */
function unfolded(name: string, state: SurfaceState): Scene {
  const scene = popup(name, state)
  return {
    ...scene,
    show(stage, locale) {
      const leave = scene.show(stage, locale)
      for (const fold of stage.querySelectorAll('details')) fold.open = true
      return leave
    },
  }
}

function read(page: PageState, granted = true): SurfaceState {
  return { kind: 'read', host, granted, page }
}

const { check: _, ...unchecked } = kursk

/** The popup in every state. */
export const popupScenes: readonly Scene[] = [
  popup('figures', read(kursk)),
  popup('figures-once', read(kursk, false)),
  popup('figures-long', read(long)),
  popup('one', read(unsure)),
  popup('none-on-record', read(allUnknown)),
  popup('nothing', read(empty)),
  popup('checking', read({ ...unchecked, status: 'reading' })),
  popup('reading', read({ ...empty, status: 'reading' })),
  popup(
    'partial',
    read({ ...kursk, status: 'partial', marksHidden: true, facts: { ...kursk.facts, url: '', truncated: true } }),
  ),
  popup('paused', read({ ...kursk, status: 'paused' })),
  popup('not-article', read({ ...empty, status: 'not-article' })),
  popup('failed', read({ ...empty, status: 'failed' })),
  popup('check-failed', read({ ...unchecked, status: 'failed' })),
  popup('old', read({ ...kursk, facts: { url: '', published: '2026-11-24' } })),
  unfolded('take-along', read(kursk)),
  popup('off', { kind: 'off', host }),
  popup('unread', { kind: 'unread', host: 'www.a-newspaper-with-a-very-long-name.example' }),
  popup('restricted', { kind: 'restricted' }),
  popup('loading', { kind: 'loading' }),
]
