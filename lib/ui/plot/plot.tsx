import type { JSX, TargetedKeyboardEvent } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { describeQuantity } from '../../wording/describe-quantity.ts'
import { formatDate, formatNumber } from '../../wording/format.ts'
import { directionOf, useWords, type Words } from '../words.ts'
import { layOut, type PlotLayout } from './layout.ts'
import { PageBand, PageMark, ReportMark } from './marks.tsx'
import { isoDay, type PlotData, type PlotPoint } from './points.ts'
import { OriginMark } from './shapes.tsx'
import { stepFrom } from './steps.ts'

/** What the plot shows and tells. */
export interface PlotProps {
  readonly data: PlotData
  readonly width: number
  readonly height: number
  /** A report was pressed: bring it into view in the list. */
  onPick?(reportId: string): void
}

/** All reports about one claim over time, the page among them. Every mark can be reached by pointer and by arrow keys. */
export function Plot({ data, width, height, onPick }: PlotProps): JSX.Element {
  const words = useWords()
  const isMirrored = directionOf(words.locale) === 'rtl'
  const layout = useMemo(() => layOut(data, width, height, isMirrored), [data, width, height, isMirrored])
  const [current, setCurrent] = useState<string>()
  const drawing = useRef<SVGSVGElement>(null)
  const marks = [...layout.points, ...(layout.page === undefined ? [] : [layout.page])].sort(
    (one, other) => one.x - other.x,
  )
  const first = current ?? marks[0]?.point.id

  const onKeyDown = (event: TargetedKeyboardEvent<SVGSVGElement>) => {
    const next = stepFrom(
      marks.findIndex(({ point }) => point.id === first),
      event.key,
      marks.length,
    )
    const target =
      next === undefined
        ? undefined
        : drawing.current?.querySelector<SVGElement>(`[data-mark="${marks[next]?.point.id}"]`)
    if (!target) return
    event.preventDefault()
    event.stopPropagation()
    target.focus()
  }
  const reach = (point: PlotPoint) => ({
    tabIndex: point.id === first ? 0 : -1,
    label: labelOf(words, point),
    isCurrent: point.id === current,
    onReach: () => setCurrent(point.id),
    onPress: () => onPick?.(point.id),
  })
  const shown = marks.find(({ point }) => point.id === current)?.point

  return (
    <figure class="plot">
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: arrow keys move between the marks inside, which are buttons */}
      <svg
        ref={drawing}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label={words.say('plot.label', { count: data.points.length })}
        onKeyDown={onKeyDown}
        onPointerLeave={() => setCurrent(undefined)}
      >
        <Axes layout={layout} words={words} />
        {layout.page && <PageBand placed={layout.page} layout={layout} word={words.say('plot.page')} />}
        {layout.points.map((placed) => (
          <ReportMark key={placed.point.id} placed={placed} layout={layout} {...reach(placed.point)} />
        ))}
        {layout.page && <PageMark placed={layout.page} layout={layout} {...reach(layout.page.point)} />}
      </svg>
      <figcaption class="plot-readout">
        {shown === undefined ? <Hint data={data} layout={layout} /> : <Readout point={shown} />}
      </figcaption>
    </figure>
  )
}

function Axes({ layout, words }: { readonly layout: PlotLayout; readonly words: Words }): JSX.Element {
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

function tickLabel({ locale, say }: Words, kind: PlotLayout['value']['kind'], tick: number): string {
  if (kind !== 'lanes') return formatNumber(locale, tick, tick >= 100_000 ? 'compact' : 'plain')
  return say(tick === 2 ? 'plot.says.for' : tick === 1 ? 'plot.says.none' : 'plot.says.against')
}

/** What a mark says, in one line. */
function amountOf({ locale, say }: Words, { facts }: PlotPoint): string {
  return facts.kind === 'figure' ? describeQuantity(locale, facts.quantity) : say(`stance.${facts.stance}`)
}

function labelOf(words: Words, point: PlotPoint): string {
  const amount = amountOf(words, point)
  const day = isoDay(point.to)
  if (point.origin === undefined) return words.say('plot.page-point', { amount, day })
  return words.say('plot.point', { name: point.name, amount, day, outlet: point.outlet })
}

function Readout({ point }: { readonly point: PlotPoint }): JSX.Element {
  const words = useWords()
  return (
    <>
      {point.origin !== undefined && <OriginMark origin={point.origin} />}
      <span>{labelOf(words, point)}</span>
    </>
  )
}

function Hint({ data, layout }: { readonly data: PlotData; readonly layout: PlotLayout }): JSX.Element {
  const { say } = useWords()
  const notes = [
    say('plot.hint'),
    ...(layout.value.kind === 'log' ? [say('plot.log')] : []),
    ...(data.undated > 0 ? [say('plot.undated', { count: data.undated })] : []),
  ]
  return <span>{notes.join(' ')}</span>
}
