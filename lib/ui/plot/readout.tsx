import type { JSX } from 'preact'
import { describeQuantity } from '../../wording/describe-quantity.ts'
import { useWords, type Words } from '../words.ts'
import type { PlotLayout } from './layout.ts'
import { isoDay, type PlotData, type PlotPoint } from './points.ts'
import { OriginMark } from './shapes.tsx'

/** What a mark says, in one line: "Pentagon: at least 10,000, 4 Nov 2024, ABC News". */
export function labelOf(words: Words, point: PlotPoint): string {
  const amount = amountOf(words, point)
  const day = isoDay(point.to)
  if (point.origin === undefined) return words.say('plot.page-point', { amount, day })
  return words.say('plot.point', { name: point.name, amount, day, outlet: point.outlet })
}

function amountOf({ locale, say }: Words, { facts }: PlotPoint): string {
  return facts.kind === 'figure' ? describeQuantity(locale, facts.quantity) : say(`stance.${facts.stance}`)
}

/** The line below the plot while a mark is looked at. */
export function Readout({ point }: { readonly point: PlotPoint }): JSX.Element {
  const words = useWords()
  return (
    <span class="plot-shown">
      {point.origin !== undefined && <OriginMark origin={point.origin} />}
      <span>{labelOf(words, point)}</span>
    </span>
  )
}

interface HintProps {
  readonly data: PlotData
  readonly layout: PlotLayout
  readonly isHidden: boolean
}

/** The line below the plot otherwise: how to read it, and what is not drawn. Hidden it keeps its room, so that nothing below moves. */
export function Hint({ data, layout, isHidden }: HintProps): JSX.Element {
  const { say } = useWords()
  const notes = [
    say('plot.hint'),
    ...(layout.value.kind === 'log' ? [say('plot.log')] : []),
    ...(data.undated > 0 ? [say('plot.undated', { count: data.undated })] : []),
  ]
  return <span class={isHidden ? 'plot-hint is-hidden' : 'plot-hint'}>{notes.join(' ')}</span>
}
