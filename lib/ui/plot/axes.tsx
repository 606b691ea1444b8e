import type { JSX } from 'preact'
import { formatDate, formatNumber } from '../../wording/format.ts'
import { directionOf, type Words } from '../words.ts'
import { type PlotLayout, SIDE } from './layout.ts'
import type { PlotData } from './points.ts'

interface AxesProps {
  readonly layout: PlotLayout
  readonly words: Words
}

/** Widths of a letter of the lanes' names, at most, and of the gap behind them. */
const LETTER = 6.3
const GAP = 10

/** How much room the words at the side ask for: numbers are short, the names of lanes are as long as the language makes them. */
export function sideRoom({ say }: Words, { page, points }: PlotData): number {
  if ((page ?? points[0])?.facts.kind !== 'statement') return SIDE
  const longest = Math.max(...LANES.map((key) => say(key).length))
  return Math.max(SIDE, Math.ceil(longest * LETTER) + GAP)
}

/** Values at the side where reading begins, dates below. Screen readers hear the marks instead. */
export function Axes({ layout, words }: AxesProps): JSX.Element {
  const { left, right, base, value, time } = layout
  const isMirrored = directionOf(words.locale) === 'rtl'
  return (
    <g class="plot-axes">
      {value.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={left}
            x2={right}
            y1={value.place(tick)}
            y2={value.place(tick)}
            class={tick === 0 && value.kind === 'linear' ? 'plot-base' : 'plot-grid'}
          />
          <text x={isMirrored ? right + 6 : left - 6} y={value.place(tick)} dy="0.32em" text-anchor="end">
            {tickLabel(words, value.kind, tick)}
          </text>
        </g>
      ))}
      {time.ticks.map(({ day, iso }) => (
        <g key={day}>
          <line x1={time.place(day)} x2={time.place(day)} y1={base} y2={base + 4} class="plot-base" />
          <text x={time.place(day)} y={base + 16} text-anchor={anchorAt(time.place(day), layout)}>
            {iso.length === 4 ? iso : formatDate(words.locale, iso, 'short')}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Dates near the edges are set inwards, so that none is cut off. */
function anchorAt(x: number, { width }: PlotLayout): 'start' | 'middle' | 'end' {
  if (x < 24) return 'start'
  return x > width - 24 ? 'end' : 'middle'
}

/** By their tick. */
const LANES = ['plot.says.against', 'plot.says.none', 'plot.says.for'] as const

function tickLabel({ locale, say }: Words, kind: PlotLayout['value']['kind'], tick: number): string {
  if (kind !== 'lanes') return formatNumber(locale, tick, tick >= 100_000 ? 'compact' : 'plain')
  return say(LANES[tick] ?? 'plot.says.none')
}
