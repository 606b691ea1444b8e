import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { MessageKey } from '../../wording/messages.ts'
import { ClaimList } from '../list/claim-list.tsx'
import { Footer } from '../popup/footer.tsx'
import { NoList } from '../popup/no-list.tsx'
import { Summary } from '../popup/summary.tsx'
import type { SurfaceActions, SurfaceState } from '../surface-state.ts'
import { useWords } from '../words.ts'
import { ClaimDetail } from './claim-detail.tsx'
import { ExportMenu } from './export-menu.tsx'
import { HowItWasRead } from './how-read.tsx'
import { Misfits } from './misfits.tsx'
import { PageSources } from './page-sources.tsx'
import { Paper } from './paper.tsx'
import { SaidAndDenied } from './said-and-denied.tsx'

/** What the panel shows and asks for. */
export interface PanelProps {
  readonly state: SurfaceState
  readonly actions: SurfaceActions
  /** The claim that is looked at: chosen here or opened in the page. */
  readonly current?: string | undefined
  /** The claim that stands highest in the article's view: the list follows it. */
  readonly inView?: string | undefined
  onChoose(claimId: string | undefined): void
}

const TABS = ['claims', 'said', 'how'] as const
type Tab = (typeof TABS)[number]
const TAB_WORDS: Readonly<Record<Tab, MessageKey & `panel.tab.${Tab}`>> = {
  claims: 'panel.tab.claims',
  said: 'panel.tab.said',
  how: 'panel.tab.how',
}

/** The popup's list beside the article, with one claim in full, who said what, and how it was all read. */
export function Panel({ state, actions, ...place }: PanelProps): JSX.Element {
  const { say } = useWords()
  const hasClaims = state.kind === 'read' && state.page.claims.length > 0
  return (
    <div class="surface panel">
      <h1 class="visually-hidden">{say('product.name')}</h1>
      <main class="surface-main">
        {hasClaims ? (
          <PanelBody page={state.page} actions={actions} {...place} />
        ) : (
          <NoList state={state} actions={actions} />
        )}
      </main>
      <Footer state={state} actions={actions} />
    </div>
  )
}

interface PanelBodyProps extends Omit<PanelProps, 'state'> {
  readonly page: Extract<SurfaceState, { kind: 'read' }>['page']
}

function PanelBody({ page, actions, current, inView, onChoose }: PanelBodyProps): JSX.Element {
  const [tab, setTab] = useState<Tab>('claims')
  const claim = page.claims.find(({ id }) => id === current)
  const go = (claimId: string) => {
    onChoose(claimId)
    actions.goTo(claimId)
  }
  if (claim !== undefined)
    return (
      <ClaimDetail page={page} claim={claim} onRefuse={actions.refuse} onBack={() => onChoose(undefined)} onGo={go} />
    )
  return (
    <>
      <Summary page={page} onResume={actions.resume} isFull />
      <Tabs tab={tab} onTab={setTab} />
      {tab === 'claims' && <Misfits page={page} onGo={go} />}
      {tab === 'claims' && <ClaimList page={page} current={current} inView={inView} onGo={go} />}
      {tab === 'said' && <SaidAndDenied page={page} actions={actions} onGo={go} />}
      {tab === 'said' && <PageSources url={page.facts?.url} actions={actions} />}
      {tab === 'how' && <HowItWasRead page={page} actions={actions} />}
      <ExportMenu page={page} />
      <Paper page={page} />
    </>
  )
}

function Tabs({ tab, onTab }: { readonly tab: Tab; onTab(tab: Tab): void }): JSX.Element {
  const { say } = useWords()
  return (
    <nav class="tabs">
      {TABS.map((each) => (
        <button key={each} type="button" class="tab" aria-pressed={tab === each} onClick={() => onTab(each)}>
          {say(TAB_WORDS[each])}
        </button>
      ))}
    </nav>
  )
}
