import type { JSX } from 'preact'
import type { Standing } from '../../model/relations.ts'
import { useWords } from '../words.ts'
import { StandingGlyph } from './glyphs.tsx'

/** Standings in the order in which they matter to a reader. */
export const STANDINGS: readonly Standing[] = ['disputed', 'outdated', 'corroborated', 'echoed', 'unknown']

/** A standing in words, with its glyph and colour. */
export function StandingLabel({ standing }: { readonly standing: Standing }): JSX.Element {
  const { say } = useWords()
  return (
    <span class={`standing is-${standing}`}>
      <StandingGlyph standing={standing} />
      {say(`standing.${standing}`)}
    </span>
  )
}
