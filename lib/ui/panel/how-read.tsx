import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PageState } from '../../model/page-state.ts'
import type { TraceEvent } from '../../model/trace.ts'
import type { ReadingTrail } from '../../model/trail.ts'
import { claimLine } from '../../wording/describe-claim.ts'
import { explainReason } from '../../wording/explain.ts'
import { formatDate } from '../../wording/format.ts'
import { type ListedClaim, listedClaims } from '../list/choose.ts'
import type { SurfaceActions } from '../surface-state.ts'
import { useWords } from '../words.ts'
import { LeftOut, Steps } from './steps.tsx'

interface HowItWasReadProps {
  readonly page: PageState
  readonly actions: Pick<SurfaceActions, 'readingTrail'>
}

/** For the curious: the article's facts, how every claim was understood and by which steps, and what was left out. */
export function HowItWasRead({ page, actions }: HowItWasReadProps): JSX.Element {
  const { locale, say } = useWords()
  const [trail, setTrail] = useState<ReadingTrail | 'failed'>()
  useEffect(() => {
    void actions.readingTrail().then((told) => setTrail(told ?? 'failed'))
  }, [page.facts?.url, page.claims.length, actions])
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
        {listedClaims(page).map((listed) => (
          <ReadClaim
            key={listed.claim.id}
            page={page}
            listed={listed}
            steps={typeof trail === 'object' ? trail.byClaim[listed.claim.id] : undefined}
          />
        ))}
      </ol>
      {trail === undefined && <p class="aside">{say('how.asking')}</p>}
      {trail === 'failed' && <p class="notice">{say('how.failed')}</p>}
      {typeof trail === 'object' && <LeftOut steps={trail.others} />}
    </div>
  )
}

interface ReadClaimProps {
  readonly page: PageState
  readonly listed: ListedClaim
  readonly steps: readonly TraceEvent[] | undefined
}

function ReadClaim({ page, listed: { claim, finding }, steps = [] }: ReadClaimProps): JSX.Element {
  const { locale, say } = useWords()
  return (
    <li>
      <dl>
        <dt>{say('how.claim')}</dt>
        <dd class="row-quote">
          <bdi>{page.excerpts[claim.id]?.quote}</bdi>
        </dd>
        <dt>{say('how.read')}</dt>
        <dd>
          {claimLine(locale, claim)} ({say(`basis.${claim.facts.asOf?.basis ?? 'none'}`)})
        </dd>
        {finding && (
          <>
            <dt>{say('how.rule')}</dt>
            <dd>{explainReason(locale, finding.why)}</dd>
          </>
        )}
      </dl>
      <Steps steps={steps} />
    </li>
  )
}
