import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** Keeps the row of the claim in view inside the list's own view, at once and only as far as needed; a list in use stays still. */
export function useFollowing(inView: string | undefined): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (inView === undefined || list.current === null || list.current.matches(':hover, :focus-within')) return
    list.current.querySelector('.is-in-view')?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }, [inView])
  return list
}
