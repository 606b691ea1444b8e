import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { PageState } from '../../model/page-state.ts'
import type { Report } from '../../model/reports.ts'
import { claimLine } from '../../wording/describe-claim.ts'
import { formatDate } from '../../wording/format.ts'
import { isWebAddress, linkToQuote } from '../links/text-fragment.ts'
import { useWords } from '../words.ts'
import { type Ledger, ledgersOf } from './said.ts'

interface SaidAndDeniedProps {
  readonly page: PageState
  onGo(claimId: string): void
}

/** What a named speaker says here and has said before, with dates: said, denied, declined to say. */
export function SaidAndDenied({ page, onGo }: SaidAndDeniedProps): JSX.Element {
  const { say } = useWords()
  const ledgers = useMemo(() => ledgersOf(page), [page])
  const [chosen, setChosen] = useState(0)
  const ledger = ledgers[chosen] ?? ledgers[0]
  if (ledger === undefined) return <p class="aside detail">{say('said.none')}</p>
  return (
    <div class="detail">
      <select
        class="select"
        aria-label={say('said.choose')}
        value={chosen}
        onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
      >
        {ledgers.map(({ name }, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </select>
      <SaidHere page={page} ledger={ledger} onGo={onGo} />
      {ledger.onRecord.length > 0 && <h3 class="section-title">{say('said.on-record')}</h3>}
      <ul class="said">
        {ledger.onRecord.map((report) => (
          <SaidOnRecord key={report.id} report={report} />
        ))}
      </ul>
    </div>
  )
}

function SaidHere({ page, ledger, onGo }: SaidAndDeniedProps & { readonly ledger: Ledger }): JSX.Element {
  const { say } = useWords()
  return (
    <>
      <h3 class="section-title">{say('said.here')}</h3>
      <ul class="said">
        {ledger.here.map(({ id, facts }) => (
          <li key={id}>
            <span class="role">{say(`stance.${facts.kind === 'statement' ? facts.stance : 'asserts'}`)}</span>{' '}
            <button type="button" class="text-button" onClick={() => onGo(id)}>
              “{page.excerpts[id]?.quote}”
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function SaidOnRecord({ report }: { readonly report: Report }): JSX.Element {
  const { locale, say } = useWords()
  const { facts, published, outlet, url, quote } = report
  const day = facts.asOf?.start ?? published
  return (
    <li>
      <span class="role">
        {day === undefined ? say('card.date-unknown') : formatDate(locale, day)} ·{' '}
        {say(`stance.${facts.kind === 'statement' ? facts.stance : 'asserts'}`)}
      </span>
      <br />
      {facts.kind === 'figure' ? claimLine(locale, { facts, chain: [] }) : report.summary}{' '}
      {isWebAddress(url) ? (
        <a href={linkToQuote(url, quote)} target="_blank" rel="noopener noreferrer">
          {outlet.name}
        </a>
      ) : (
        outlet.name
      )}
    </li>
  )
}
