import type { JSX, SVGAttributes } from 'preact'
import type { PlacedPoint, PlotLayout } from './layout.ts'
import { shadeOf, shapeOf } from './shapes.tsx'

/** How a mark is reached: by pointer, by arrow keys, by press. */
export interface Reach {
  readonly tabIndex: number
  readonly label: string
  readonly isCurrent: boolean
  onReach(): void
  onPress(): void
}

interface Reachable extends Reach {
  readonly placed: PlacedPoint
}

/** Marks are smaller than a fingertip: this much around them also reaches them. */
const REACH = 12

function reachable({ placed, tabIndex, label, onReach, onPress }: Reachable): SVGAttributes<SVGGElement> {
  return {
    'data-mark': placed.point.id,
    role: 'button',
    // In lower case: attributes of drawings are told apart by case, and Firefox knows this one only.
    tabindex: tabIndex,
    'aria-label': label,
    onFocus: onReach,
    onPointerEnter: onReach,
    onClick: onPress,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      onPress()
    },
  } as SVGAttributes<SVGGElement>
}

/** One report: its shape, the range it gives, and which side of it is open. */
export function ReportMark(props: Reachable): JSX.Element {
  const { point, x, y } = props.placed
  const origin = point.origin ?? 0
  const classes = ['plot-mark', shadeOf(origin), point.counts ? 'counts' : 'aside', props.isCurrent ? 'is-current' : '']
  return (
    <g class={classes.join(' ')} {...reachable(props)}>
      <circle class="plot-reach" cx={x} cy={y} r={REACH} />
      <Range placed={props.placed} />
      <path class="plot-shape" d={shapeOf(origin)} transform={`translate(${x} ${y})`} />
    </g>
  )
}

interface PageBandProps {
  readonly placed: PlacedPoint
  readonly layout: PlotLayout
  readonly word: string
}

/** The page's own figure as a band across all dates, and a line at its date. It lies below the reports. */
export function PageBand({ placed, layout, word }: PageBandProps): JSX.Element {
  const thick = Math.max(2, placed.bottom - placed.top)
  const middle = (placed.top + placed.bottom) / 2
  const anchor = placed.x < 40 ? 'start' : placed.x > layout.width - 40 ? 'end' : 'middle'
  return (
    <g>
      <rect
        class="plot-band"
        x={layout.left}
        width={layout.right - layout.left}
        y={middle - thick / 2}
        height={thick}
      />
      <line class="plot-today" x1={placed.x} x2={placed.x} y1={layout.top - 4} y2={layout.base} />
      <text class="plot-today-word" x={placed.x} y={layout.top - 8} text-anchor={anchor}>
        {word}
      </text>
    </g>
  )
}

/** A ring at the page's own figure, above the reports, so that it is found among them. */
export function PageMark(props: Reachable): JSX.Element {
  const { placed } = props
  return (
    <g class={props.isCurrent ? 'plot-mark plot-page is-current' : 'plot-mark plot-page'} {...reachable(props)}>
      <circle class="plot-reach" cx={placed.x} cy={placed.y} r={REACH} pointer-events="none" />
      <circle class="plot-ring" cx={placed.x} cy={placed.y} r="8" />
    </g>
  )
}

/** A bar with caps for a range, an arrow for an open end, dashes for an order of magnitude, a line for a period. */
function Range({ placed }: { readonly placed: PlacedPoint }): JSX.Element | null {
  const { point, x, y, top, bottom, start, end } = placed
  const isSoft = point.bound === 'order-of-magnitude' || point.bound === 'about'
  const up = point.high === undefined && point.low !== undefined
  const down = point.low === undefined && point.high !== undefined
  const upTo = up ? Math.max(top, y - 18) : top
  const downTo = down ? Math.min(bottom, y + 18) : bottom
  // An exact number of one day is its shape alone: of sixty marks many are.
  if (downTo - upTo <= 3 && !up && !down && point.bound !== 'range' && Math.abs(end - start) <= 8) return null
  return (
    <g class={isSoft ? 'plot-range is-soft' : 'plot-range'}>
      {downTo - upTo > 3 && <line x1={x} x2={x} y1={upTo} y2={downTo} />}
      {up && <path d={`M${x - 3.5} ${upTo + 4}l3.5-4 3.5 4`} />}
      {down && <path d={`M${x - 3.5} ${downTo - 4}l3.5 4 3.5-4`} />}
      {point.bound === 'range' && <path d={`M${x - 3.5} ${upTo}h7M${x - 3.5} ${downTo}h7`} />}
      {Math.abs(end - start) > 8 && <line class="plot-period" x1={start} x2={end} y1={y} y2={y} />}
    </g>
  )
}
