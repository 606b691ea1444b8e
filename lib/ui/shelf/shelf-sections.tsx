import '../shelf-words.ts'
import type { JSX } from 'preact'
import { ImportedSection } from './imported-section.tsx'
import { LibrarySection } from './library-section.tsx'
import { RefusalsSection } from './refusals-section.tsx'
import { RequestsSection } from './requests-section.tsx'
import type { ShelfProps } from './shelf-view.ts'

/** The parts of the options that concern packs from elsewhere and the reader's own library, for the list on top. */
export const SHELF_SECTIONS = ['imported', 'requests', 'library', 'refusals'] as const

/** All of them, one below the other. */
export function ShelfSections(props: ShelfProps): JSX.Element {
  return (
    <>
      <ImportedSection {...props} />
      <RequestsSection {...props} />
      <LibrarySection {...props} />
      <RefusalsSection {...props} />
    </>
  )
}
