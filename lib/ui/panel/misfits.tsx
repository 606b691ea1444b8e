import { Fragment, type JSX } from 'preact'
import type { PageState } from '../../model/page-state.ts'
import { inconsistenciesOf } from '../list/article-summary.ts'
import { useWords } from '../words.ts'

interface MisfitsProps {
  readonly page: PageState
  onGo(claimId: string): void
}

/** Where the article does not fit itself: both places, each one press away. */
export function Misfits({ page, onGo }: MisfitsProps): JSX.Element | null {
  const { say } = useWords()
  const pairs = inconsistenciesOf(page)
  if (pairs.length === 0) return null
  return (
    <section class="misfits">
      <h3 class="section-title">{say('summary.within', { count: pairs.length })}</h3>
      <ul class="within">
        {pairs.map((pair) => (
          <li key={pair.join(' ')}>
            {pair.map((id, index) => (
              <Fragment key={id}>
                {index > 0 && ' ≠ '}
                <button type="button" class="text-button" onClick={() => onGo(id)}>
                  {say('card.within', { quote: page.excerpts[id]?.quote ?? '' })}
                </button>
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
