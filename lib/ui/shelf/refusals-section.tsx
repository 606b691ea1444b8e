import type { JSX } from 'preact'
import type { Refusal } from '../../model/refusals.ts'
import { describeQuantity } from '../../wording/describe-quantity.ts'
import { Section } from '../options/section.tsx'
import { useWords } from '../words.ts'
import type { ShelfProps } from './shelf-view.ts'

/** What the reader called "not the same claim", each to be taken back, all to be handed on. */
export function RefusalsSection({ view, actions }: ShelfProps): JSX.Element {
  const { say } = useWords()
  const { refusals } = view.state
  return (
    <Section id="refusals" title={say('options.refusals')}>
      <p class="aside">{say('refusals.hint')}</p>
      {refusals.length === 0 ? (
        <p>{say('refusals.none')}</p>
      ) : (
        <>
          <ul class="item-list">
            {refusals.map((refusal) => (
              <li key={refusal.key}>
                <Pair refusal={refusal} />
                <button type="button" class="quiet-button take-back" onClick={() => actions.takeBack(refusal.key)}>
                  {say('refusals.take-back')}
                </button>
              </li>
            ))}
          </ul>
          <div class="filter-line">
            <button type="button" class="quiet-button" onClick={actions.exportRefusals}>
              {say('refusals.export')}
            </button>
          </div>
        </>
      )}
    </Section>
  )
}

function Pair({ refusal }: { readonly refusal: Refusal }): JSX.Element {
  const { locale, say } = useWords()
  const { facts } = refusal.said
  const said = facts.kind === 'figure' ? describeQuantity(locale, facts.quantity) : facts.content
  return <span>{say('refusals.pair', { said, recorded: refusal.recorded.summary })}</span>
}
