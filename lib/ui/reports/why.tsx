import type { JSX } from 'preact'
import type { Reason, Value } from '../../model/relations.ts'
import { sayIfKnown } from '../../wording/messages.ts'
import { useWords } from '../words.ts'

/** The rule that decided, one level down: its sentence, its name, and the values that it compared. */
export function Why({ why }: { readonly why: Reason }): JSX.Element {
  const { locale, say } = useWords()
  const sentence = sayIfKnown(locale, `rule.${why.rule}`, why.values)
  const compared = Object.entries(why.values).filter(([, value]) => value !== undefined)
  return (
    <details class="why">
      <summary>{say('card.why')}</summary>
      {sentence !== undefined && <p>{sentence}</p>}
      <dl>
        <div>
          <dt>{say('card.rule-name')}</dt>
          <dd>
            <code>{why.rule}</code>
          </dd>
        </div>
        {compared.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{valueText(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function valueText(value: Value): string {
  return typeof value === 'object' ? value.join(', ') : String(value)
}
