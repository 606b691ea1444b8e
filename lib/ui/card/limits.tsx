import type { JSX } from 'preact'
import type { Claim } from '../../model/claims.ts'
import type { PageState } from '../../model/page-state.ts'
import { formatList } from '../../wording/format.ts'
import { useWords, type Words } from '../words.ts'

interface LimitsProps {
  readonly page: PageState
  readonly claim: Claim
}

/** What a reader must know before trusting the card: how far the article was read, and what its words leave open. */
export function Limits({ page, claim }: LimitsProps): JSX.Element | null {
  const words = useWords()
  const limits = [...readingLimits(words, page), ...unclear(words, claim)]
  if (limits.length === 0) return null
  return (
    <ul class="notes">
      {limits.map((limit) => (
        <li key={limit}>{limit}</li>
      ))}
    </ul>
  )
}

function readingLimits({ say }: Words, { status, facts }: PageState): readonly string[] {
  return [
    ...(status === 'partial' ? [say('card.partial')] : []),
    ...(status === 'paused' ? [say('card.paused')] : []),
    ...(facts?.truncated === true ? [say('card.truncated')] : []),
  ]
}

/** What the detector could not make out, said aloud instead of left out. */
function unclear({ locale, say }: Words, { facts }: Claim): readonly string[] {
  if (facts.kind !== 'figure') return []
  const parts = [
    ...(facts.measure === 'other' ? [say('card.unsure.thing')] : []),
    ...(facts.actor === undefined && facts.by === undefined ? [say('card.unsure.actor')] : []),
    ...(facts.asOf === undefined ? [say('card.unsure.time')] : []),
  ]
  return parts.length === 0 ? [] : [say('card.unsure', { parts: formatList(locale, parts) })]
}
