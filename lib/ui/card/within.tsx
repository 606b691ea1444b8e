import type { JSX } from 'preact'
import type { Finding } from '../../model/findings.ts'
import type { PageState } from '../../model/page-state.ts'
import { useWords } from '../words.ts'

interface WithinProps {
  readonly page: PageState
  readonly finding: Finding
  onGo(claimId: string): void
}

/** Other places of the same article that speak to the same question: one press leads there. */
export function Within({ page, finding, onGo }: WithinProps): JSX.Element | null {
  const { say } = useWords()
  const others = finding.within.filter(
    ({ claimId, relation }) => relation.kind !== 'unrelated' && claimId in page.excerpts,
  )
  if (others.length === 0) return null
  return (
    <section class="report-section">
      <h3 class="section-title">{say('relation.within')}</h3>
      <ul class="within">
        {others.map(({ claimId, relation }) => (
          <li key={claimId}>
            <button type="button" class="text-button" onClick={() => onGo(claimId)}>
              {say('card.within', { quote: page.excerpts[claimId]?.quote ?? '' })}
            </button>
            <span class="role"> {say(`within.${relation.kind}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
