import type { JSX } from 'preact'
import type { Claim } from '../../model/claims.ts'
import type { Finding } from '../../model/findings.ts'
import type { PageState } from '../../model/page-state.ts'
import { monthsBehind, newestReport } from '../record-age.ts'
import { useWords } from '../words.ts'
import { CopyEvidence } from './copy-evidence.tsx'

interface CardFootProps {
  readonly page: PageState
  readonly claim: Claim
  readonly finding: Finding | undefined
}

/** What kind of date was used, how old the database is, and the claim to take away. */
export function CardFoot({ page, claim, finding }: CardFootProps): JSX.Element {
  const { say } = useWords()
  const packs = page.check?.packs ?? []
  const upTo = newestReport(packs)
  const facts = [
    say(`basis.${claim.facts.asOf?.basis ?? 'none'}`),
    ...(page.check === undefined
      ? []
      : [upTo === undefined ? say('card.age-unknown') : say('card.age', { day: upTo })]),
  ]
  const behind = monthsBehind(upTo, page.facts?.published)
  return (
    <footer class="card-foot">
      <div class="card-age">
        {facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
        {behind > 0 && <p class="warning">{say('card.old', { months: behind })}</p>}
      </div>
      {finding !== undefined && <CopyEvidence page={page} claim={claim} finding={finding} />}
    </footer>
  )
}
