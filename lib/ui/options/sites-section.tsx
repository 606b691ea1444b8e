import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { EVERY_SITE, siteOf } from '../../settings/sites.ts'
import { useWords } from '../words.ts'
import { ChoiceList } from './choice-list.tsx'
import type { OptionsProps } from './options.tsx'
import { Section } from './section.tsx'

/** Where it reads by itself, what the browser allows, and what is switched off. */
export function SitesSection({ state, actions }: OptionsProps): JSX.Element {
  const { say } = useWords()
  const choices = (['news', 'every', 'click'] as const).map((value) => ({ value, words: say(`welcome.${value}`) }))
  return (
    <Section id="sites" title={say('options.sites')}>
      <ChoiceList
        name="where"
        legend={say('options.sites.where')}
        choices={choices}
        chosen={state.sites.where}
        onChoose={actions.chooseWhere}
      />
      <AllowSite state={state} actions={actions} />
      <Granted state={state} actions={actions} />
      <SwitchedOff state={state} actions={actions} />
    </Section>
  )
}

function AllowSite({ state, actions }: OptionsProps): JSX.Element {
  const { say } = useWords()
  const [host, setHost] = useState(state.asked ?? '')
  const name = hostIn(host)
  const submit = (event: Event) => {
    event.preventDefault()
    if (name !== undefined) actions.allow(name)
  }
  return (
    <form class="field" onSubmit={submit}>
      <label>
        {say('options.sites.allow.label')}
        <input
          type="text"
          inputMode="url"
          value={host}
          placeholder="news.example"
          onInput={({ currentTarget }) => setHost(currentTarget.value)}
        />
      </label>
      <button type="submit" class="main-button" disabled={name === undefined}>
        {say('options.sites.allow.button')}
      </button>
    </form>
  )
}

/** "https://www.bbc.com/news" and "bbc.com" both name bbc.com. */
function hostIn(text: string): string | undefined {
  const trimmed = text.trim()
  const url = URL.parse(/^https?:\/\//.test(trimmed) ? trimmed : `https://${trimmed}`)
  return url === null || !url.hostname.includes('.') ? undefined : siteOf(url.hostname)
}

function Granted({ state, actions }: OptionsProps): JSX.Element {
  const { say } = useWords()
  if (state.granted.length === 0) return <p class="aside">{say('options.sites.granted.none')}</p>
  return (
    <details open={state.granted.length <= 12}>
      <summary>
        {say('options.sites.granted')} ({state.granted.length})
      </summary>
      <ul class="item-list">
        {state.granted.map((pattern) => {
          const host =
            pattern === EVERY_SITE ? say('options.sites.every') : pattern.replace(/^\*:\/\/(\*\.)?|\/\*$/g, '')
          return (
            <li key={pattern}>
              <span>{host}</span>
              <HostButton
                action={say('options.sites.withdraw')}
                host={host}
                onPress={() => actions.withdraw(pattern)}
              />
            </li>
          )
        })}
      </ul>
    </details>
  )
}

function SwitchedOff({ state, actions }: OptionsProps): JSX.Element | null {
  const { say } = useWords()
  if (state.sites.off.length === 0) return null
  return (
    <>
      <h3>{say('options.sites.off')}</h3>
      <ul class="item-list">
        {state.sites.off.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <HostButton action={say('options.sites.on-again')} host={host} onPress={() => actions.switchOn(host)} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface HostButtonProps {
  readonly action: string
  readonly host: string
  onPress(): void
}

/** What is to be done stands beside the host; who does not see that is told both. */
function HostButton({ action, host, onPress }: HostButtonProps): JSX.Element {
  const { say } = useWords()
  return (
    <button
      type="button"
      class="quiet-button"
      aria-label={say('options.sites.named', { action, host })}
      onClick={onPress}
    >
      {action}
    </button>
  )
}
