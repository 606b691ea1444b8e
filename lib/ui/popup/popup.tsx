import type { JSX } from 'preact'
import { ClaimList } from '../list/claim-list.tsx'
import { ExportFold } from '../panel/export-menu.tsx'
import { Icon } from '../parts/glyphs.tsx'
import type { SurfaceActions, SurfaceState } from '../surface-state.ts'
import { useWords } from '../words.ts'
import { Footer } from './footer.tsx'
import { NoList } from './no-list.tsx'
import { Summary } from './summary.tsx'

/** What the popup shows and asks for. */
export interface PopupProps {
  readonly state: SurfaceState
  readonly actions: SurfaceActions
}

/** The page in front at a glance, its claims, and the switches for it. */
export function Popup({ state, actions }: PopupProps): JSX.Element {
  return (
    <div class="surface popup">
      <Masthead actions={actions} />
      <main class="surface-main" aria-live="polite" aria-busy={state.kind === 'loading'}>
        {state.kind === 'read' && state.page.claims.length > 0 ? (
          <>
            <Summary page={state.page} onResume={actions.resume} />
            <ClaimList page={state.page} onGo={actions.goTo} />
          </>
        ) : (
          <NoList state={state} actions={actions} />
        )}
      </main>
      <Footer state={state} actions={actions}>
        {state.kind === 'read' && <ExportFold page={state.page} />}
      </Footer>
    </div>
  )
}

function Masthead({ actions }: { readonly actions: SurfaceActions }): JSX.Element {
  const { say } = useWords()
  return (
    <header class="masthead">
      <h1 class="masthead-name">{say('product.name')}</h1>
      <button
        type="button"
        class="icon-button"
        aria-label={say('menu.panel')}
        title={say('menu.panel')}
        onClick={actions.openPanel}
      >
        <Icon name="panel" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={say('menu.options')}
        title={say('menu.options')}
        onClick={actions.openOptions}
      >
        <Icon name="settings" />
      </button>
    </header>
  )
}
