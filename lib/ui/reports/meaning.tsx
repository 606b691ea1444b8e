import type { JSX } from 'preact'
import type { Finding } from '../../model/findings.ts'
import { useWords } from '../words.ts'
import { Why } from './why.tsx'

/** What the standing means, and by which rule it stands. */
export function Meaning({ finding }: { readonly finding: Finding }): JSX.Element {
  const { say } = useWords()
  if (finding.related.length === 0) return <p class="standing-meaning">{say('card.nothing')}</p>
  const meaning =
    finding.standing === 'unknown' ? 'card.related-only' : (`standing.${finding.standing}.meaning` as const)
  return (
    <div class="standing-meaning">
      <p>{say(meaning)}</p>
      <Why why={finding.why} />
    </div>
  )
}
