import type { JSX } from 'preact'
import type { PageState } from '../../model/page-state.ts'
import { claimLine } from '../../wording/describe-claim.ts'
import { explainReason } from '../../wording/explain.ts'
import { formatDate } from '../../wording/format.ts'
import { listedClaims } from '../list/choose.ts'
import { useWords } from '../words.ts'

/** For the curious: what the article's facts are, how every claim was understood, and which rule decided. */
export function HowItWasRead({ page }: { readonly page: PageState }): JSX.Element {
  const { locale, say } = useWords()
  const { outlet, url, published } = page.facts ?? {}
  return (
    <div class="detail">
      <p class="aside">
        {say('how.facts', {
          outlet: outlet ?? url ?? '',
          date: published === undefined ? say('card.date-unknown') : formatDate(locale, published),
        })}
      </p>
      <ol class="how">
        {listedClaims(page).map(({ claim, finding }) => (
          <li key={claim.id}>
            <dl>
              <dt>{say('how.claim')}</dt>
              <dd class="row-quote">{page.excerpts[claim.id]?.quote}</dd>
              <dt>{say('how.read')}</dt>
              <dd>
                {claimLine(locale, claim)} ({say(`basis.${claim.facts.asOf?.basis ?? 'none'}`)})
              </dd>
              {finding && (
                <>
                  <dt>{say('how.rule')}</dt>
                  <dd>
                    {explainReason(locale, finding.why)} <code>{finding.why.rule}</code>
                  </dd>
                </>
              )}
            </dl>
          </li>
        ))}
      </ol>
    </div>
  )
}
