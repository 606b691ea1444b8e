import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PageState } from '../../model/page-state.ts'
import { claimDetails, claimLine } from '../../wording/describe-claim.ts'
import { explainReason } from '../../wording/explain.ts'
import { formatDate } from '../../wording/format.ts'
import { type ListedClaim, listedClaims } from '../list/choose.ts'
import { StandingLabel } from '../parts/standing.tsx'
import { bestOf, sectionsOf } from '../reports/sections.ts'
import { useWords } from '../words.ts'
import { PaperReport } from './paper-report.tsx'

/** True from the moment that the browser prepares a page for paper until it is done. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const end = new AbortController()
    addEventListener('beforeprint', () => setPrinting(true), { signal: end.signal })
    addEventListener('afterprint', () => setPrinting(false), { signal: end.signal })
    return () => end.abort()
  }, [])
  return isPrinting
}

/** The report on paper: the article, then each claim with how it stands, by which rule, and who says what. Made only when printed. */
export function Paper({ page }: { readonly page: PageState }): JSX.Element | null {
  const { locale, say } = useWords()
  if (!useIsPrinting()) return null
  const { title, outlet, published, url } = page.facts ?? {}
  return (
    <article class="paper">
      <header>
        <p class="masthead-name">{say('product.name')}</p>
        <h1>{title ?? url}</h1>
        <p>
          {[outlet, ...(published === undefined ? [] : [formatDate(locale, published)])].filter(Boolean).join(' · ')}
        </p>
        <p class="address">{url}</p>
      </header>
      <ol>
        {listedClaims(page).map((listed) => (
          <PaperClaim key={listed.claim.id} page={page} listed={listed} />
        ))}
      </ol>
      <footer>
        {page.check?.packs.map(({ id, title: pack, version, upTo }) => (
          <p key={id}>
            {pack} {version}
            {upTo !== undefined && ` · ${say('card.age', { day: upTo })}`}
          </p>
        ))}
      </footer>
    </article>
  )
}

interface PaperClaimProps {
  readonly page: PageState
  readonly listed: ListedClaim
}

function PaperClaim({ page, listed: { claim, finding } }: PaperClaimProps): JSX.Element {
  const { locale, say } = useWords()
  const { before = '', quote = '', after = '' } = page.excerpts[claim.id] ?? {}
  const sections = finding === undefined ? [] : sectionsOf(finding)
  const printed = sections.flatMap((section) => bestOf(section).flatMap(({ reports }) => reports))
  const others = sections.reduce((sum, { count }) => sum + count, 0) - printed.length
  return (
    <li class={`is-${finding?.standing ?? 'reading'}`}>
      <p class="paper-quote">
        {before}
        <strong>{quote}</strong>
        {after}
      </p>
      <p class="aside">
        {claim.facts.kind === 'figure' ? claimLine(locale, claim) : claimDetails(locale, claim).join(' · ')}
      </p>
      {finding !== undefined && (
        <p>
          <StandingLabel standing={finding.standing} /> {explainReason(locale, finding.why)}
        </p>
      )}
      <ul>
        {printed.map((related) => (
          <PaperReport key={related.report.id} related={related} />
        ))}
        {others > 0 && <li>{say('paper.more', { count: others })}</li>}
      </ul>
    </li>
  )
}
