import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { CardOptions } from '../../model/card.ts'
import type { Claim } from '../../model/claims.ts'
import type { Finding } from '../../model/findings.ts'
import type { PageState } from '../../model/page-state.ts'
import { claimDetails, describeClaim } from '../../wording/describe-claim.ts'
import type { MessageKey } from '../../wording/messages.ts'
import { Facts } from '../parts/facts.tsx'
import { Icon, type IconName } from '../parts/glyphs.tsx'
import { StandingLabel } from '../parts/standing.tsx'
import { Plot } from '../plot/plot.tsx'
import { plotData } from '../plot/points.ts'
import { Meaning } from '../reports/meaning.tsx'
import { Reports } from '../reports/reports.tsx'
import { useWords } from '../words.ts'
import { CardFoot } from './card-foot.tsx'
import { Limits } from './limits.tsx'
import { Notes } from './notes.tsx'
import { Reading } from './reading.tsx'
import { Within } from './within.tsx'

/** What the card shows and tells. */
export interface CardViewProps
  extends Pick<CardOptions, 'page' | 'claimId' | 'onStep' | 'onGo' | 'onPanel' | 'onRefuse'> {
  /** False in the first frame, which draws the claim and how it stands; plot and reports follow. */
  readonly isWhole: boolean
  onDismiss(): void
}

/** Inner width of the card, which the plot fills. */
const PLOT_WIDTH = 376
const PLOT_HEIGHT = 140
/** One or two reports, or three lanes of statements, need no tall drawing. */
const FEW = 3
const LOW_PLOT = 108

/** One claim: what it is understood to say, how it stands, and everything on record about it. */
export function CardView(props: CardViewProps): JSX.Element {
  const { page, claimId } = props
  if (claimId === undefined) return <Empty {...props} title="card.none-selected.title" text="card.none-selected" />
  const claim = page.claims.find(({ id }) => id === claimId)
  if (claim === undefined) return <Empty {...props} title="card.lost.title" text="card.lost" />
  const finding = page.check?.findings.find((candidate) => candidate.claimId === claimId)
  return (
    <>
      <CardHead {...props} finding={finding} />
      <div class="card-body">
        <ClaimAsUnderstood claim={claim} />
        {page.lost.includes(claimId) && <Lost page={page} claimId={claimId} />}
        <Limits page={page} claim={claim} />
        {finding === undefined ? (
          <Reading status={page.status} />
        ) : (
          <OnRecord {...props} claim={claim} finding={finding} />
        )}
      </div>
      {props.isWhole && <CardFoot page={page} claim={claim} finding={finding} />}
    </>
  )
}

type EmptyProps = CardViewProps &
  Readonly<Record<'title' | 'text', MessageKey & `card.${'none-selected' | 'lost'}${'' | '.title'}`>>

/** The reader selected words in which there is no claim, or the claim is gone from what is known of the page. */
function Empty({ title, text, ...props }: EmptyProps): JSX.Element {
  const { say } = useWords()
  return (
    <>
      <CardHead {...props} finding={undefined} />
      <div class="card-body">
        <h2 class="claim-headline is-statement" id="card-title" tabIndex={-1}>
          {say(title)}
        </h2>
        <p class="aside">{say(text)}</p>
      </div>
    </>
  )
}

function CardHead({
  finding,
  onStep,
  onPanel,
  onDismiss,
}: CardViewProps & { readonly finding: Finding | undefined }): JSX.Element {
  const { say } = useWords()
  return (
    <header class={`card-head is-${finding?.standing ?? 'reading'}`}>
      {finding === undefined ? (
        <span class="standing">{say('product.name')}</span>
      ) : (
        <StandingLabel standing={finding.standing} />
      )}
      <div class="card-buttons">
        <IconButton icon="previous" name={say('card.previous')} onPress={() => onStep(-1)} />
        <IconButton icon="next" name={say('card.next')} onPress={() => onStep(1)} />
        <IconButton icon="panel" name={say('card.panel')} onPress={onPanel} />
        <IconButton icon="close" name={say('card.close')} onPress={onDismiss} />
      </div>
    </header>
  )
}

function IconButton({
  icon,
  name,
  onPress,
}: {
  readonly icon: IconName
  readonly name: string
  onPress(): void
}): JSX.Element {
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} onClick={onPress}>
      <Icon name={icon} />
    </button>
  )
}

function ClaimAsUnderstood({ claim }: { readonly claim: Claim }): JSX.Element {
  const { locale } = useWords()
  const { headline } = describeClaim(locale, claim)
  return (
    <div class="claim">
      <h2
        class={claim.facts.kind === 'statement' ? 'claim-headline is-statement' : 'claim-headline'}
        id="card-title"
        tabIndex={-1}
      >
        {headline}
      </h2>
      <p class="claim-details">
        <Facts of={claimDetails(locale, claim)} />
      </p>
    </div>
  )
}

function Lost({ page, claimId }: { readonly page: PageState; readonly claimId: string }): JSX.Element {
  const { say } = useWords()
  return (
    <p class="notice">
      {say('card.lost')} {say('card.quote', { quote: page.excerpts[claimId]?.quote ?? '' })}
    </p>
  )
}

interface OnRecordProps extends CardViewProps {
  readonly claim: Claim
  readonly finding: Finding
}

function OnRecord(props: OnRecordProps): JSX.Element {
  return (
    <>
      <Meaning finding={props.finding} />
      <Notes notes={props.finding.notes} />
      {props.isWhole && <Evidence {...props} />}
    </>
  )
}

function Evidence({ page, claim, finding, onGo, onRefuse }: OnRecordProps): JSX.Element {
  const data = useMemo(() => plotData(claim, finding, page.facts?.published), [claim, finding, page.facts?.published])
  const [picked, setPicked] = useState<string>()
  return (
    <>
      {data.points.length > 0 && (
        <Plot
          data={data}
          width={PLOT_WIDTH}
          height={data.points.length < FEW || claim.facts.kind === 'statement' ? LOW_PLOT : PLOT_HEIGHT}
          onPick={setPicked}
        />
      )}
      <Reports
        finding={finding}
        packs={page.check?.packs}
        picked={picked}
        onRefuse={(report) => onRefuse(claim.id, report)}
      />
      <Within page={page} finding={finding} onGo={onGo} />
    </>
  )
}
