import type { JSX } from 'preact'
import { DAYS, GAPS } from '../../settings/comparing.ts'
import { useWords } from '../words.ts'
import { ChoiceList } from './choice-list.tsx'
import type { OptionsProps } from './options.tsx'
import { Section } from './section.tsx'

/** How near in time and value two figures must be, each choice with what it trades. */
export function ComparingSection({ state, actions }: OptionsProps): JSX.Element {
  const { say } = useWords()
  const { comparing } = state
  return (
    <Section id="comparing" title={say('options.comparing')}>
      <p class="aside">{say('options.comparing.hint')}</p>
      <ChoiceList
        name="days"
        legend={say('options.comparing.days')}
        choices={DAYS.map((days) => ({ value: days, words: say(`options.comparing.days.${days}`) }))}
        chosen={comparing.days}
        onChoose={(days) => actions.setComparing({ ...comparing, days })}
      />
      <ChoiceList
        name="gap"
        legend={say('options.comparing.gap')}
        choices={GAPS.map((gap) => ({ value: gap, words: say(`options.comparing.gap.${gap}`) }))}
        chosen={comparing.gap}
        onChoose={(gap) => actions.setComparing({ ...comparing, gap })}
      />
    </Section>
  )
}
