import type { JSX } from 'preact'
import type { SurfaceActions, SurfaceState } from '../surface-state.ts'
import { useWords, type Words } from '../words.ts'

interface NoListProps {
  readonly state: SurfaceState
  readonly actions: SurfaceActions
}

/** What stands where claims would stand: why there are none, and what can be done about it. */
interface Message {
  readonly title: string
  readonly text: string
  readonly button?: { readonly name: string; press(): void }
  readonly second?: { readonly name: string; press(): void }
}

/** A state without claims, in words. */
export function NoList({ state, actions }: NoListProps): JSX.Element {
  const words = useWords()
  const { title, text, button, second } = messageFor(words, state, actions)
  return (
    <div class="no-list">
      <h2 class="summary-title">{title}</h2>
      <p>{text}</p>
      {button && (
        <button type="button" class="main-button" onClick={button.press}>
          {button.name}
        </button>
      )}
      {second && (
        <button type="button" class="quiet-button" onClick={second.press}>
          {second.name}
        </button>
      )}
    </div>
  )
}

function messageFor(words: Words, state: SurfaceState, actions: SurfaceActions): Message {
  const { say } = words
  switch (state.kind) {
    case 'loading':
      return { title: say('state.loading'), text: '' }
    case 'restricted':
      return { title: say('state.restricted.title'), text: say('state.restricted') }
    case 'off':
      return { title: say('state.off.title', { host: state.host }), text: say('state.off') }
    case 'unread':
      return {
        title: say('state.unread.title'),
        text: say('state.unread'),
        button: { name: say('state.unread.button'), press: actions.checkPage },
        second: { name: say('state.unread.always', { host: state.host }), press: actions.allowSite },
      }
    case 'read':
      return pageMessage(words, state, actions)
  }
}

function pageMessage(
  { say }: Words,
  { page }: Extract<SurfaceState, { kind: 'read' }>,
  actions: SurfaceActions,
): Message {
  switch (page.status) {
    case 'reading':
    case 'partial':
      return { title: say('state.reading.title'), text: say('state.reading') }
    case 'paused':
      return {
        title: say('state.paused.title'),
        text: say('state.paused'),
        button: { name: say('state.paused.button'), press: actions.resume },
      }
    case 'not-article':
      return { title: say('state.not-article.title'), text: say('state.not-article') }
    case 'failed':
      return {
        title: say('state.failed.title'),
        text: say('state.failed'),
        button: { name: say('state.failed.button'), press: actions.resume },
      }
    case 'done':
      return { title: say('summary.title.nothing'), text: say('summary.nothing') }
  }
}
