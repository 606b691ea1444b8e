import { createContext, type JSX } from 'preact'
import { useContext } from 'preact/hooks'
import type { Report } from '../../model/reports.ts'
import { useWords } from '../words.ts'

/** Who is told that a report has nothing to do with the claim; nobody where it cannot be said. */
export const RefuseContext = createContext<((report: Report) => void) | undefined>(undefined)

/** "Not the same claim": the report goes, and the standing is found anew without it. The options take it back. */
export function NotTheSame({ report }: { readonly report: Report }): JSX.Element | null {
  const { say } = useWords()
  const refuse = useContext(RefuseContext)
  if (refuse === undefined) return null
  return (
    <button
      type="button"
      class="quiet-button report-refuse"
      title={say('card.refuse.hint')}
      onClick={() => refuse(report)}
    >
      {say('card.refuse')}
    </button>
  )
}
