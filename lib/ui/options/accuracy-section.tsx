import type { JSX } from 'preact'
import { formatNumber } from '../../wording/format.ts'
import { useWords } from '../words.ts'
import type { OptionsProps } from './options.tsx'
import type { Scores } from './options-state.ts'
import { Section } from './section.tsx'

/** How often the reading is right, measured, with the command to measure it again. */
export function AccuracySection({ state }: OptionsProps): JSX.Element {
  const { say } = useWords()
  const { texts, measured, command, figures, statements } = state.accuracy
  return (
    <Section id="accuracy" title={say('options.accuracy')}>
      <p>{say('options.accuracy.text', { texts, day: measured, command })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('options.accuracy.kind')}</th>
            <th scope="col">{say('options.accuracy.precision')}</th>
            <th scope="col">{say('options.accuracy.recall')}</th>
            <th scope="col">{say('options.accuracy.fields')}</th>
          </tr>
        </thead>
        <tbody>
          <ScoreRow name={say('options.accuracy.figures')} scores={figures} />
          <ScoreRow name={say('options.accuracy.statements')} scores={statements} />
        </tbody>
      </table>
    </Section>
  )
}

function ScoreRow({ name, scores }: { readonly name: string; readonly scores: Scores }): JSX.Element {
  const { locale, say } = useWords()
  const percent = (value: number) => say('unit.percent', { amount: formatNumber(locale, value, 'percent') })
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{percent(scores.precision)}</td>
      <td>{percent(scores.recall)}</td>
      <td>{percent(scores.allFields)}</td>
    </tr>
  )
}
