import type { JSX } from 'preact'
import type { PageState } from '../../model/page-state.ts'
import { briefDetails } from '../../wording/describe-claim.ts'
import { Facts } from '../parts/facts.tsx'
import { StandingGlyph } from '../parts/glyphs.tsx'
import { useWords } from '../words.ts'
import type { ListedClaim } from './choose.ts'
import { gistOf } from './gist.ts'

interface ClaimRowProps {
  readonly page: PageState
  readonly listed: ListedClaim
  readonly isCurrent: boolean
  /** It stands highest in the article's view. */
  readonly isInView?: boolean
  onGo(claimId: string): void
}

/** One claim: its standing, its words as the article has them, whose they are, and who says otherwise. */
export function ClaimRow({ page, listed, isCurrent, isInView = false, onGo }: ClaimRowProps): JSX.Element {
  const words = useWords()
  const { claim, finding } = listed
  const gist = finding && gistOf(words, finding)
  const isLost = page.lost.includes(claim.id)
  const aside = [
    ...briefDetails(words.locale, claim),
    ...(isLost ? [words.say('list.lost')] : []),
    ...(isInView ? [words.say('list.in-view')] : []),
  ]
  return (
    <li class={`row is-${finding?.standing ?? 'reading'}${isInView ? ' is-in-view' : ''}`}>
      <button
        type="button"
        class="row-button"
        aria-current={isCurrent ? 'true' : undefined}
        title={isLost ? words.say('list.lost') : words.say('list.go')}
        onClick={() => onGo(claim.id)}
      >
        {finding !== undefined && <StandingGlyph standing={finding.standing} />}
        <bdi class="row-quote">{page.excerpts[claim.id]?.quote}</bdi>
        <span class="row-standing">
          <span class="standing">
            {finding !== undefined
              ? words.say(`standing.${finding.standing}`)
              : words.say(page.status === 'failed' ? 'list.not-checked' : 'list.checking')}
          </span>
          {gist !== undefined && <span class="row-gist">{gist}</span>}
          {gist === undefined && <Facts of={aside} class="row-details" />}
        </span>
        {gist !== undefined && <Facts of={aside} class="row-details" />}
      </button>
    </li>
  )
}
