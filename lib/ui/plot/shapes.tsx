import type { JSX } from 'preact'

/** How many shades there are; shapes and shades turn at different lengths, so 30 origins still differ. */
const SHADES = 6

/** Outlines around the middle, about 9 wide, of equal weight to the eye. */
const SHAPES = [
  'M-4.2 0a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0',
  'M-3.8-3.8h7.6v7.6h-7.6z',
  'M0-5.2L5.2 0 0 5.2-5.2 0z',
  'M0-4.8L4.9 3.7H-4.9z',
  'M0 4.8L4.9-3.7H-4.9z',
] as const

/** The class that gives an origin its shade. */
export function shadeOf(origin: number): string {
  return `shade-${(origin % SHADES) + 1}`
}

/** The outline that gives an origin its shape. */
export function shapeOf(origin: number): string {
  return SHAPES[origin % SHAPES.length] ?? SHAPES[0]
}

/** An origin's mark as it stands beside its name, the key to the plot. */
export function OriginMark({ origin }: { readonly origin: number }): JSX.Element {
  return (
    <svg class={`origin-mark ${shadeOf(origin)}`} viewBox="-6 -6 12 12" aria-hidden="true">
      <path d={shapeOf(origin)} />
    </svg>
  )
}
