import type { JSX } from 'preact'
import type { PageState } from '../../model/page-state.ts'
import { articleSentence } from '../list/article-summary.ts'
import { countStandings, listedClaims } from '../list/choose.ts'
import { FILTERS_FROM } from '../list/filters.tsx'
import { monthsBehind, newestReport } from '../record-age.ts'
import { useWords, type Words } from '../words.ts'

interface SummaryProps {
  readonly page: PageState
  /** The panel has room for the whole sentence: what was read, and how it stands. */
  readonly isFull?: boolean
  /** Read on after a pause, or again after a failure. */
  onResume(): void
}

/** "3 of 14 on record", what was read, and everything that limits it. */
export function Summary({ page, isFull = false, onResume }: SummaryProps): JSX.Element {
  const words = useWords()
  const { say } = words
  const unknown = countStandings(listedClaims(page)).unknown
  const count = (page.check?.findings.length ?? 0) - unknown
  const title = titleOf(words, page, count)
  return (
    <div class="summary">
      <div class="summary-head">
        <h2 class="summary-title">{title}</h2>
        <p class="summary-line" role="status">
          {isFull && page.check !== undefined ? articleSentence(words, page) : <SummaryLine page={page} />}
        </p>
      </div>
      {page.check !== undefined && count === 0 && <p class="aside">{say('summary.none.meaning')}</p>}
      <Limits page={page} onResume={onResume} />
    </div>
  )
}

/** The one line that is read first. What could not be asked is never called "none on record". */
function titleOf({ say }: Words, { check, claims, status }: PageState, onRecord: number): string {
  const total = claims.length
  if (check !== undefined && onRecord > 0) return say('summary.title.some', { count: onRecord, total })
  if (check !== undefined) return say('summary.title.none', { total })
  return status === 'failed' ? say('summary.failed', { total }) : say('state.reading.title')
}

/** "13 figures and 1 statement read". How they stand is said once, by the filter below; where there is none, here. */
function SummaryLine({ page }: { readonly page: PageState }): JSX.Element {
  const { say } = useWords()
  const statements = page.claims.filter(({ facts }) => facts.kind === 'statement').length
  const figures = page.claims.length - statements
  const { disputed } = countStandings(listedClaims(page))
  return (
    <>
      {say('summary.read', { figures, statements, both: figures > 0 && statements > 0 })}
      {disputed > 0 && page.claims.length < FILTERS_FROM && (
        <span class="standing-count is-disputed"> · {say('standing.disputed.count', { count: disputed })}</span>
      )}
    </>
  )
}

/** Still reading, paused, truncated, an old database: what a reader must know before trusting a list. */
function Limits({ page, onResume }: SummaryProps): JSX.Element | null {
  const { say } = useWords()
  const behind = monthsBehind(newestReport(page.check?.packs ?? []), page.facts?.published)
  return (
    <>
      {page.status === 'failed' && (
        <p class="notice">
          {say('state.failed.check')}{' '}
          <button type="button" class="text-button" onClick={onResume}>
            {say('state.failed.button')}
          </button>
        </p>
      )}
      {page.status === 'partial' && <p class="notice">{say('state.partial')}</p>}
      {page.status === 'paused' && (
        <p class="notice">
          {say('state.paused')}{' '}
          <button type="button" class="text-button" onClick={onResume}>
            {say('state.paused.button')}
          </button>
        </p>
      )}
      {page.facts?.truncated === true && <p class="notice">{say('state.truncated')}</p>}
      {behind > 0 && <p class="notice">{say('card.old', { months: behind })}</p>}
    </>
  )
}
