import type { RefObject, TargetedKeyboardEvent } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { PlotLayout } from './layout.ts'
import type { Reach } from './marks.tsx'
import type { PlotPoint } from './points.ts'
import { stepFrom } from './steps.ts'

/** Which mark is looked at, and how marks are reached: the whole plot is one stop in the tab order. */
export interface MarksInReach {
  readonly drawing: RefObject<SVGSVGElement | null>
  readonly shown: PlotPoint | undefined
  onKeyDown(event: TargetedKeyboardEvent<SVGSVGElement>): void
  leave(): void
  reach(point: PlotPoint): Reach
}

/** Pointer and arrow keys lead through the marks from left to right. */
export function useMarks(
  layout: PlotLayout,
  labelOf: (point: PlotPoint) => string,
  onPick: ((reportId: string) => void) | undefined,
): MarksInReach {
  const drawing = useRef<SVGSVGElement>(null)
  const [current, setCurrent] = useState<string>()
  const all = layout.page === undefined ? layout.points : [...layout.points, layout.page]
  const points = [...all].sort((one, other) => one.x - other.x).map(({ point }) => point)
  const stop = current ?? points[0]?.id
  return {
    drawing,
    shown: points.find(({ id }) => id === current),
    onKeyDown(event) {
      const next = stepFrom(
        points.findIndex(({ id }) => id === stop),
        event.key,
        points.length,
      )
      if (next === undefined) return
      event.preventDefault()
      event.stopPropagation()
      drawing.current?.querySelector<SVGElement>(`[data-mark="${points[next]?.id}"]`)?.focus()
    },
    leave: () => setCurrent(undefined),
    reach: (point) => ({
      tabIndex: point.id === stop ? 0 : -1,
      label: labelOf(point),
      isCurrent: point.id === current,
      onReach: () => setCurrent(point.id),
      onPress: () => onPick?.(point.id),
    }),
  }
}
