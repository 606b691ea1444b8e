import type { JSX } from 'preact'
import type { Standing } from '../../model/relations.ts'

/**
 * Glyphs are drawn on a grid of 16, with strokes of 1.75, in the colour of the words beside them. They are ornaments:
 * the word always stands with them, so they have no name of their own.
 */
const STROKE = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.75, 'stroke-linecap': 'round' } as const

/** ≠ two accounts · clock · = two that say the same · echo of one dot · open ring: nothing there. */
const STANDING_SHAPES: Readonly<Record<Standing, JSX.Element>> = {
  disputed: <path d="M2.5 5.75h11M2.5 10.25h11M10.25 2.5l-4.5 11" {...STROKE} />,
  outdated: (
    <g {...STROKE}>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M8 4.75V8l2.25 1.75" stroke-linejoin="round" />
    </g>
  ),
  corroborated: <path d="M2.5 5.75h11M2.5 10.25h11" {...STROKE} />,
  echoed: (
    <g {...STROKE}>
      <circle cx="4" cy="8" r="1.25" fill="currentColor" stroke="none" />
      <path d="M7 5.25a4 4 0 0 1 0 5.5M10.25 2.75a7.6 7.6 0 0 1 0 10.5" />
    </g>
  ),
  unknown: <circle cx="8" cy="8" r="4.5" {...STROKE} stroke-dasharray="1.2 2.33" stroke-width="1.75" />,
}

/** The glyph of a standing. */
export function StandingGlyph({ standing }: { readonly standing: Standing }): JSX.Element {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
      {STANDING_SHAPES[standing]}
    </svg>
  )
}

const ICON_PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  next: 'M6 3l5 5-5 5',
  previous: 'M10 3L5 8l5 5',
  panel: 'M2.5 3.5h11v9h-11zM10 3.5v9',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  out: 'M6.5 3.5h-4v10h10v-4M9 2.5h4.5V7M13.5 2.5l-6 6',
  search: 'M7 2.75a4.25 4.25 0 1 0 0 8.5a4.25 4.25 0 0 0 0-8.5M10.25 10.25l3.5 3.5',
  settings: 'M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M10 3.25v3.5M6 9.25v3.5',
  hide: 'M2.5 8s2-4 5.5-4 5.5 4 5.5 4-2 4-5.5 4-5.5-4-5.5-4M3 13L13 3',
  show: 'M2.5 8s2-4 5.5-4 5.5 4 5.5 4-2 4-5.5 4-5.5-4-5.5-4M8 6.5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 0 0 0-3',
} as const
export type IconName = keyof typeof ICON_PATHS

/** A small sign on a button; the button has the name. Arrows follow the reading direction. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  const turns = name === 'next' || name === 'previous' || name === 'out'
  return (
    <svg class={turns ? 'glyph turns' : 'glyph'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICON_PATHS[name]} {...STROKE} stroke-width="1.5" stroke-linejoin="round" />
    </svg>
  )
}
