import type { JSX } from 'preact'
import type { Reason } from '../../model/relations.ts'
import { explainReason, readableValues } from '../../wording/explain.ts'
import { useWords } from '../words.ts'

/** The rule that decided, one level down: its sentence, its name, and the values that it compared. */
export function Why({ why }: { readonly why: Reason }): JSX.Element {
  const { locale, say } = useWords()
  const sentence = explainReason(locale, why)
  const compared = readableValues(locale, why.values).filter(({ text }) => text !== '')
  return (
    <details class="why">
      <summary>{say('card.why')}</summary>
      {sentence !== '' && <p>{sentence}</p>}
      <dl>
        <div>
          <dt>{say('card.rule-name')}</dt>
          <dd>
            <code>{why.rule}</code>
          </dd>
        </div>
        {compared.map(({ key, text }) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
