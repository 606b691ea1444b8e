import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { PageState } from '../../model/page-state.ts'
import { useWords } from '../words.ts'
import { type Choice, choose, EVERYTHING } from './choose.ts'
import { ClaimRow } from './claim-row.tsx'
import { Filters } from './filters.tsx'
import { useFollowing } from './use-following.ts'

/** What the list shows and tells. */
export interface ClaimListProps {
  readonly page: PageState
  /** The claim that is open in the page. */
  readonly current?: string | undefined
  /** The claim that stands highest in the article's view. */
  readonly inView?: string | undefined
  onGo(claimId: string): void
}

/** All claims of a page. It is the accessible path to what the marks show. */
export function ClaimList({ page, current, inView, onGo }: ClaimListProps): JSX.Element {
  const { say } = useWords()
  const [choice, setChoice] = useState<Choice>(EVERYTHING)
  const list = useFollowing(inView)
  const chosen = useMemo(() => choose(page, choice), [page, choice])
  return (
    <>
      <Filters page={page} choice={choice} onChoose={setChoice} />
      <ul class="rows" ref={list} aria-label={say('list.label')}>
        {chosen.map((listed) => (
          <ClaimRow
            key={listed.claim.id}
            page={page}
            listed={listed}
            isCurrent={listed.claim.id === current}
            isInView={listed.claim.id === inView}
            onGo={onGo}
          />
        ))}
      </ul>
      {chosen.length === 0 && (
        <p class="aside rows-empty" role="status">
          {say('list.none-left')}{' '}
          <button type="button" class="text-button" onClick={() => setChoice({ ...EVERYTHING, order: choice.order })}>
            {say('list.clear')}
          </button>
        </p>
      )}
    </>
  )
}
