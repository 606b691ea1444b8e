import type { JSX } from 'preact'
import { Switch } from '../parts/switch.tsx'
import { useWords } from '../words.ts'
import { ChoiceList } from './choice-list.tsx'
import type { OptionsProps } from './options.tsx'
import { Section } from './section.tsx'

/** Which claims are marked, and what opens a card. */
export function MarksSection({ state, actions }: OptionsProps): JSX.Element {
  const { say } = useWords()
  const choices = (['all', 'notable', 'conflicts'] as const).map((value) => ({
    value,
    words: say(`options.marks.${value}`),
  }))
  const { marks } = state
  return (
    <Section id="marks" title={say('options.marks')}>
      <ChoiceList
        name="density"
        legend={say('options.marks.density')}
        choices={choices}
        chosen={marks.density}
        onChoose={(density) => actions.setMarks({ ...marks, density })}
      />
      <Switch
        isOn={marks.hover}
        label={say('options.marks.hover')}
        onSwitch={(hover) => actions.setMarks({ ...marks, hover })}
      >
        {say('options.marks.hover')}
      </Switch>
    </Section>
  )
}
