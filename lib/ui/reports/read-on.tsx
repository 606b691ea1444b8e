import type { JSX } from 'preact'
import type { Report } from '../../model/reports.ts'
import { useWords } from '../words.ts'

/** Marks what comes from the reader's own library, with the day of the last reading. */
export function ReadOn({ report }: { readonly report: Report }): JSX.Element | null {
  const { say } = useWords()
  if (report.read === undefined) return null
  return <p class="report-read">{say('card.read-on', { day: report.read.slice(0, 10) })}</p>
}
