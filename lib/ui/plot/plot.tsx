import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { directionOf, useWords } from '../words.ts'
import { Axes, sideRoom } from './axes.tsx'
import { layOut } from './layout.ts'
import { PageBand, PageMark, ReportMark } from './marks.tsx'
import type { PlotData } from './points.ts'
import { Hint, labelOf, Readout } from './readout.tsx'
import { useMarks } from './use-marks.ts'

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
  const side = sideRoom(words, data)
  const layout = useMemo(
    () => layOut(data, { width, height, side, isMirrored }),
    [data, width, height, side, isMirrored],
  )
  const { drawing, shown, onKeyDown, leave, reach } = useMarks(layout, (point) => labelOf(words, point), onPick)
  return (
    <figure class="plot">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset; its marks are buttons, gone through by arrow keys */}
      <svg
        ref={drawing}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label={words.say('plot.label', { count: data.points.length })}
        onKeyDown={onKeyDown}
        onPointerLeave={leave}
      >
        <Axes layout={layout} words={words} />
        {layout.page && <PageBand placed={layout.page} layout={layout} word={words.say('plot.page')} />}
        {layout.points.map((placed) => (
          <ReportMark key={placed.point.id} placed={placed} {...reach(placed.point)} />
        ))}
        {layout.page && <PageMark placed={layout.page} {...reach(layout.page.point)} />}
      </svg>
      <figcaption class="plot-readout">
        <Hint data={data} layout={layout} isHidden={shown !== undefined} />
        {shown !== undefined && <Readout point={shown} />}
      </figcaption>
    </figure>
  )
}
