import type { PlotData, PlotPoint } from './points.ts'
import { laneScale, type Scale, type TimeScale, timeScale, valueScale } from './scale.ts'

/** A mark with its place in the drawing. */
export interface PlacedPoint {
  readonly point: PlotPoint
  readonly x: number
  readonly y: number
  /** Ends of its range, top first; a floor runs up to the top edge, a ceiling down to the bottom one. */
  readonly top: number
  readonly bottom: number
  /** Ends of its period. */
  readonly start: number
  readonly end: number
}

/** Everything that is drawn, in pixels. */
export interface PlotLayout {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly base: number
  readonly value: Scale
  readonly time: TimeScale
  readonly points: readonly PlacedPoint[]
  readonly page?: PlacedPoint
}

/** Room for the numbers at the side and the dates below. */
export const SIDE = 46
const FOOT = 22
const HEAD = 18
/** Marks closer than this on both axes are moved apart sideways. */
const TOO_CLOSE = 9

/** What a drawing has to fit into, in pixels. */
export interface Frame {
  readonly width: number
  readonly height: number
  /** Room for the words at the side where reading begins. */
  readonly side: number
  /** Time runs from right to left. */
  readonly isMirrored: boolean
}

/** Places all marks. */
export function layOut(data: PlotData, { width, height, side, isMirrored }: Frame): PlotLayout {
  const all = [...data.points, ...(data.page === undefined ? [] : [data.page])]
  const left = isMirrored ? 8 : side
  const right = isMirrored ? width - side : width - 8
  const base = height - FOOT
  const isLanes = all.some(({ facts }) => facts.kind === 'statement')
  const value = isLanes
    ? laneScale(base, HEAD)
    : valueScale(
        all.flatMap(({ low, high, at }) => [low ?? at, high ?? at]),
        base,
        HEAD,
      )
  const edges = isMirrored ? ([right - 6, left + 6] as const) : ([left + 6, right - 6] as const)
  const mostTicks = Math.max(2, Math.floor((right - left) / 64))
  const time = timeScale(
    all.flatMap(({ from, to }) => [from, to]),
    edges[0],
    edges[1],
    mostTicks,
  )
  const place = (point: PlotPoint): PlacedPoint => placePoint(point, value, time, HEAD, base)
  const points = moveApart(data.points.map(place), left, right)
  const frame = { width, height, left, right, top: HEAD, base, value, time, points }
  return data.page === undefined ? frame : { ...frame, page: place(data.page) }
}

function placePoint(point: PlotPoint, value: Scale, time: TimeScale, head: number, base: number): PlacedPoint {
  const y = value.place(point.at)
  const isOpen = value.kind !== 'lanes'
  return {
    point,
    x: time.place((point.from + point.to) / 2),
    y,
    top: point.high === undefined ? (isOpen ? head : y) : value.place(point.high),
    bottom: point.low === undefined ? (isOpen ? base : y) : value.place(point.low),
    start: time.place(point.from),
    end: time.place(point.to),
  }
}

/** How often a mark tries to step aside: half of it to either side. */
const MOST_STEPS = 8

/**
 * Marks that would hide each other step aside to the right, then to the left, never off the axis: the value stays exact,
 * the day nearly.
 */
function moveApart(points: readonly PlacedPoint[], left: number, right: number): readonly PlacedPoint[] {
  const placed: PlacedPoint[] = []
  for (const point of points) {
    const isFree = (x: number) =>
      x >= left &&
      x <= right &&
      !placed.some((other) => Math.abs(other.x - x) < TOO_CLOSE && Math.abs(other.y - point.y) < TOO_CLOSE)
    placed.push({ ...point, x: STEPS_ASIDE.map((step) => point.x + step).find(isFree) ?? point.x })
  }
  return placed
}

/** 0, 9, -9, 18, -18 … */
const STEPS_ASIDE: readonly number[] = Array.from(
  { length: MOST_STEPS + 1 },
  (_, step) => Math.ceil(step / 2) * (step % 2 === 0 ? -TOO_CLOSE : TOO_CLOSE),
)
