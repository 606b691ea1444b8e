import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Report } from '../../model/reports.ts'
import type { SurfaceActions } from '../surface-state.ts'
import { useWords } from '../words.ts'

interface PageSourcesProps {
  /** Address of the page: another page has other data. */
  readonly url: string | undefined
  readonly actions: SurfaceActions
}

/** Claims that the page carries as data, such as those a fact check reviewed, offered for the library. */
export function PageSources({ url, actions }: PageSourcesProps): JSX.Element | null {
  const { say } = useWords()
  const [reports, setReports] = useState<readonly Report[]>([])
  const [kept, setKept] = useState<number>()
  useEffect(() => {
    setKept(undefined)
    void actions.pageReports().then(setReports)
  }, [url, actions])
  if (reports.length === 0) return null
  return (
    <section class="page-sources" aria-labelledby="page-sources">
      <h3 id="page-sources" class="section-title">
        {say('page-sources.title')}
      </h3>
      <ul class="report-list">
        {reports.map((report) => (
          <li key={report.id}>
            <SourceWords report={report} />
          </li>
        ))}
      </ul>
      <button type="button" class="quiet-button" onClick={() => void actions.keepPageReports().then(setKept)}>
        {say('page-sources.keep')}
      </button>
      <p role="status">{kept === undefined ? '' : say('page-sources.kept', { count: kept })}</p>
    </section>
  )
}

function SourceWords({ report }: { readonly report: Report }): JSX.Element {
  const { say } = useWords()
  const { claimant, facts, summary } = report
  const content = facts.kind === 'statement' ? facts.content : facts.quantity.asWritten
  return (
    <>
      <p>{say('page-sources.claim', { claimant: claimant.name, content })}</p>
      {summary !== content && <p class="aside">{summary}</p>}
    </>
  )
}
