import type { ComponentChildren, JSX } from 'preact'
import { Icon } from '../parts/glyphs.tsx'
import { Switch } from '../parts/switch.tsx'
import { newestReport } from '../record-age.ts'
import type { SurfaceActions, SurfaceState } from '../surface-state.ts'
import { useWords } from '../words.ts'

interface FooterProps {
  readonly state: SurfaceState
  readonly actions: SurfaceActions
  /** What the popup adds: ways to take the findings along. */
  readonly children?: ComponentChildren
}

/** The switch of this site, the marks of this tab, and how old the database is. */
export function Footer({ state, actions, children }: FooterProps): JSX.Element | null {
  const { say } = useWords()
  if (state.kind === 'loading' || state.kind === 'restricted') return null
  const { host } = state
  const isOn = state.kind !== 'off'
  const mayRun = state.kind === 'off' || (state.kind === 'read' && state.granted)
  if (state.kind === 'unread') return null
  const packs = state.kind === 'read' ? (state.page.check?.packs ?? []) : []
  const upTo = newestReport(packs)
  return (
    <footer class="surface-foot">
      {mayRun ? (
        <Switch isOn={isOn} label={say('switch.label', { host })} onSwitch={actions.switchSite}>
          {isOn ? say('switch.on', { host }) : say('switch.off', { host })}
        </Switch>
      ) : (
        <span class="aside">{state.kind === 'read' ? say('switch.once') : ''}</span>
      )}
      {state.kind === 'read' && state.page.claims.length > 0 && (
        <MarksButton isHidden={state.page.marksHidden} onHide={actions.setMarksHidden} />
      )}
      {upTo !== undefined && <span class="aside surface-age">{say('card.age', { day: upTo })}</span>}
      {children}
    </footer>
  )
}

function MarksButton({ isHidden, onHide }: { readonly isHidden: boolean; onHide(hidden: boolean): void }): JSX.Element {
  const { say } = useWords()
  return (
    <button type="button" class="quiet-button" onClick={() => onHide(!isHidden)}>
      <Icon name={isHidden ? 'show' : 'hide'} />
      {isHidden ? say('marks.show') : say('marks.hide')}
    </button>
  )
}
