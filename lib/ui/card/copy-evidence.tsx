import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Claim } from '../../model/claims.ts'
import type { Finding } from '../../model/findings.ts'
import type { PageState } from '../../model/page-state.ts'
import { evidenceCard } from '../export/evidence-card.ts'
import { Icon } from '../parts/glyphs.tsx'
import { useWords } from '../words.ts'

interface CopyEvidenceProps {
  readonly page: PageState
  readonly claim: Claim
  readonly finding: Finding
}

/** Puts the claim with its reports and rules on the clipboard, as Markdown. */
export function CopyEvidence({ page, claim, finding }: CopyEvidenceProps): JSX.Element {
  const { locale, say } = useWords()
  const [done, setDone] = useState<'copied' | 'copy-failed'>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(evidenceCard(locale, page, claim, finding))
      setDone('copied')
    } catch {
      setDone('copy-failed')
    }
  }
  return (
    <button type="button" class="quiet-button" onClick={copy}>
      <Icon name="copy" />
      <span role="status">{say(`card.${done ?? 'copy'}`)}</span>
    </button>
  )
}
