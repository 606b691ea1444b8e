import type { JSX } from 'preact'
import type { TraceEvent } from '../../model/trace.ts'
import { explainStep, reasonWords } from '../../wording/explain-step.ts'
import { useWords } from '../words.ts'

interface StepsProps {
  readonly steps: readonly TraceEvent[]
}

/** The detector's steps about one claim, folded away. */
export function Steps({ steps }: StepsProps): JSX.Element | null {
  const { locale, say } = useWords()
  if (steps.length === 0) return null
  return (
    <details class="why">
      <summary>
        {say('how.steps')} ({steps.length})
      </summary>
      <ol class="steps">
        {steps.map((event, index) => (
          <li key={`${event.step} ${index}`}>{explainStep(locale, event)}</li>
        ))}
      </ol>
    </details>
  )
}

/** Words that were looked at and are no claim, each with the reason. */
export function LeftOut({ steps }: StepsProps): JSX.Element {
  const { locale, say } = useWords()
  const dropped = steps.filter(({ did, text }) => did === 'dropped' && text !== undefined)
  return (
    <section class="left-out">
      <h3 class="section-title">{say('how.left-out')}</h3>
      <p class="aside">{dropped.length === 0 ? say('how.left-out.none') : say('how.left-out.hint')}</p>
      <ul class="steps">
        {dropped.map((event, index) => (
          <li key={`${event.span?.start} ${index}`}>
            <bdi class="left-out-words">{event.text}</bdi> <span class="role">{reasonWords(locale, event)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
