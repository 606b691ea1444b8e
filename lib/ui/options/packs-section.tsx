import type { JSX } from 'preact'
import { Switch } from '../parts/switch.tsx'
import { useWords } from '../words.ts'
import type { OptionsProps } from './options.tsx'
import { Section } from './section.tsx'

/** The packs that came with the extension, each with how much it holds and how old it is. */
export function PacksSection({ state, actions }: OptionsProps): JSX.Element {
  const { say } = useWords()
  return (
    <Section id="packs" title={say('options.packs')}>
      <p class="aside">{say('options.packs.hint')}</p>
      <ul class="item-list">
        {state.packs.map(({ id, title, about, reports, upTo }) => (
          <li key={id}>
            <Switch isOn={!state.packsOff.includes(id)} label={title} onSwitch={(isOn) => actions.setPack(id, isOn)}>
              {title}
            </Switch>
            <span class="aside">{say('options.packs.reports', { count: reports, upTo: upTo ?? '' })}</span>
            <span class="aside pack-about">{about}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
