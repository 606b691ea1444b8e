import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PageState } from '../../model/page-state.ts'
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
  const [trail, setTrail] = useState<ReadingTrail>()
  useEffect(() => {
    void actions.readingTrail().then(setTrail)
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
          <ReadClaim key={listed.claim.id} page={page} listed={listed} trail={trail} />
        ))}
      </ol>
      {trail === undefined ? <p class="aside">{say('how.asking')}</p> : <LeftOut steps={trail.others} />}
    </div>
  )
}

interface ReadClaimProps {
  readonly page: PageState
  readonly listed: ListedClaim
  readonly trail: ReadingTrail | undefined
}

function ReadClaim({ page, listed: { claim, finding }, trail }: ReadClaimProps): JSX.Element {
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
            <dd>
              {explainReason(locale, finding.why)} <code>{finding.why.rule}</code>
            </dd>
          </>
        )}
      </dl>
      <Steps steps={trail?.byClaim[claim.id] ?? []} />
    </li>
  )
}
