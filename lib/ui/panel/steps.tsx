import type { JSX } from 'preact'
import type { TraceEvent } from '../../model/trace.ts'
import { useWords } from '../words.ts'

interface StepsProps {
  readonly steps: readonly TraceEvent[]
}

/** The detector's steps about one claim, folded away. Steps and what they set keep the names that they have in the program. */
export function Steps({ steps }: StepsProps): JSX.Element | null {
  const { say } = useWords()
  if (steps.length === 0) return null
  return (
    <details class="why">
      <summary>
        {say('how.steps')} ({steps.length})
      </summary>
      <ol class="steps">
        {steps.map(({ step, did, because }, index) => (
          <li key={`${step} ${index}`}>
            <code>{step}</code> {say(`how.did.${did}`)}
            {because !== undefined && <span class="role"> {because}</span>}
          </li>
        ))}
      </ol>
    </details>
  )
}

/** Words that were looked at and are no claim, each with the reason. */
export function LeftOut({ steps }: StepsProps): JSX.Element {
  const { say } = useWords()
  const dropped = steps.filter(({ did, text }) => did === 'dropped' && text !== undefined)
  return (
    <section class="left-out">
      <h3 class="section-title">{say('how.left-out')}</h3>
      <p class="aside">{dropped.length === 0 ? say('how.left-out.none') : say('how.left-out.hint')}</p>
      <ul class="steps">
        {dropped.map(({ step, text, because, span }, index) => (
          <li key={`${span?.start} ${index}`}>
            <q>{text}</q> <span class="role">{because}</span> <code>{step}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
