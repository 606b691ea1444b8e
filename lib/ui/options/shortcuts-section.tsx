import type { JSX } from 'preact'
import { sayIfKnown } from '../../wording/messages.ts'
import { useWords } from '../words.ts'
import type { OptionsProps } from './options.tsx'
import { Section } from './section.tsx'

/** Every command with its key, and the way to change it, which only the browser offers. */
export function ShortcutsSection({ state, actions }: OptionsProps): JSX.Element {
  const { locale, say } = useWords()
  return (
    <Section id="shortcuts" title={say('options.shortcuts')}>
      <ul class="item-list">
        {state.shortcuts.map(({ name, key }) => (
          <li key={name}>
            <span>{nameOfCommand(locale, name)}</span>
            {key === '' ? <span class="aside">{say('options.shortcuts.none')}</span> : <kbd>{key}</kbd>}
          </li>
        ))}
      </ul>
      <button type="button" class="quiet-button" onClick={actions.changeShortcuts}>
        {say('options.shortcuts.change')}
      </button>
    </Section>
  )
}

/** The browser's own command opens the popup and goes by the product's name. */
function nameOfCommand(locale: string, command: string): string {
  return sayIfKnown(locale, `command.${command}`) ?? sayIfKnown(locale, 'product.name') ?? command
}
