import type { JSX } from 'preact'
import type { PageState } from '../../model/page-state.ts'
import { useWords } from '../words.ts'

/** No answer yet, or none at all: the two are never confused. */
export function Reading({ status }: Pick<PageState, 'status'>): JSX.Element {
  const { say } = useWords()
  return (
    <p class={status === 'failed' ? 'notice' : 'aside'} role="status">
      {status === 'failed' ? say('card.failed') : say('card.reading')}
    </p>
  )
}
