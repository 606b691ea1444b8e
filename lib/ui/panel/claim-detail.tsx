import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Claim } from '../../model/claims.ts'
import type { PageState } from '../../model/page-state.ts'
import type { Report } from '../../model/reports.ts'
import { claimDetails, describeClaim } from '../../wording/describe-claim.ts'
import { CopyEvidence } from '../card/copy-evidence.tsx'
import { Limits } from '../card/limits.tsx'
import { Notes } from '../card/notes.tsx'
import { Reading } from '../card/reading.tsx'
import { Within } from '../card/within.tsx'
import { Facts } from '../parts/facts.tsx'
import { Icon } from '../parts/glyphs.tsx'
import { StandingLabel } from '../parts/standing.tsx'
import { Plot } from '../plot/plot.tsx'
import { plotData } from '../plot/points.ts'
import { Meaning } from '../reports/meaning.tsx'
import { Reports } from '../reports/reports.tsx'
import { useWords } from '../words.ts'
import { useWidth } from './use-width.ts'

interface ClaimDetailProps {
  readonly page: PageState
  readonly claim: Claim
  onBack(): void
  /** The reader says that this report has nothing to do with the claim. */
  onRefuse(claim: Claim, report: Report): void
  onGo(claimId: string): void
}

/** The plot has room here. */
const PLOT_HEIGHT = 260

/** One claim in full, its plot as wide as the panel. */
export function ClaimDetail({ page, claim, onBack, onRefuse, onGo }: ClaimDetailProps): JSX.Element {
  const { locale, say } = useWords()
  const { headline } = describeClaim(locale, claim)
  const { findings, packs } = page.check ?? {}
  const finding = findings?.find(({ claimId }) => claimId === claim.id)
  const data = useMemo(
    () => finding && plotData(claim, finding, page.facts?.published),
    [claim, finding, page.facts?.published],
  )
  const [picked, setPicked] = useState<string>()
  const [frame, width] = useWidth()
  return (
    <div class="detail" ref={frame}>
      <button type="button" class="quiet-button" onClick={onBack}>
        <Icon name="previous" />
        {say('panel.back')}
      </button>
      {finding && <StandingLabel standing={finding.standing} />}
      <h2 class="summary-title">{headline}</h2>
      <p class="claim-details">
        <Facts of={claimDetails(locale, claim)} />
      </p>
      <Limits page={page} claim={claim} />
      {finding === undefined || data === undefined ? (
        <Reading status={page.status} />
      ) : (
        <>
          <Meaning finding={finding} />
          <Notes notes={finding.notes} />
          {data.points.length > 0 && width > 0 && (
            <Plot data={data} width={width} height={PLOT_HEIGHT} onPick={setPicked} />
          )}
          <Reports finding={finding} packs={packs} picked={picked} onRefuse={(report) => onRefuse(claim, report)} />
          <Within page={page} finding={finding} onGo={onGo} />
          <CopyEvidence page={page} claim={claim} finding={finding} />
        </>
      )}
    </div>
  )
}
