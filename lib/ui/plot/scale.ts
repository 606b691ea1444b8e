/** Turns a value into a place between two edges, and names the ticks on the way. */
export interface Scale {
  readonly kind: 'linear' | 'log' | 'lanes'
  readonly ticks: readonly number[]
  place(value: number): number
}

/** Above this factor between largest and smallest, equal steps would flatten the small ones into the axis. */
const LOG_FROM = 20
/** No drawing spans more than this factor; what is smaller lies on the axis. */
const WIDEST = 1e9

/** Values from zero up in equal steps, so that a small difference looks small; logarithmic where they lie far apart. */
export function valueScale(values: readonly number[], bottom: number, top: number): Scale {
  const positive = values.filter((value) => value > 0)
  const highest = Math.max(1, ...values)
  const lowest = Math.max(highest / WIDEST, Math.min(highest, ...positive))
  return highest / lowest > LOG_FROM ? logScale(lowest, highest, bottom, top) : linearScale(highest, bottom, top)
}

function linearScale(highest: number, bottom: number, top: number): Scale {
  const step = niceStep(highest / 3)
  const end = Math.ceil((highest * 1.04) / step) * step
  const ticks = Array.from({ length: Math.round(end / step) + 1 }, (_, index) => index * step)
  return { kind: 'linear', ticks, place: (value) => bottom + (Math.min(value, end) / end) * (top - bottom) }
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10
  return step * power
}

function logScale(lowest: number, highest: number, bottom: number, top: number): Scale {
  const first = Math.floor(Math.log10(lowest))
  const last = Math.max(first + 1, Math.ceil(Math.log10(highest)))
  const every = Math.ceil((last - first) / 4)
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index)).filter(
    (_, index) => index % every === 0,
  )
  const share = (value: number) => (Math.log10(Math.max(value, 10 ** first)) - first) / (last - first)
  return { kind: 'log', ticks, place: (value) => bottom + Math.min(1, share(value)) * (top - bottom) }
}

/** For, neither and against, one above the other. */
export function laneScale(bottom: number, top: number): Scale {
  const step = (bottom - top) / 3
  return { kind: 'lanes', ticks: [2, 1, 0], place: (lane) => bottom - step * (lane + 0.5) }
}

/** Days from left to right (or right to left), with ticks on round dates. */
export interface TimeScale {
  readonly ticks: readonly TimeTick[]
  place(day: number): number
}
/** A round date: an ISO day, month or year, as exact as the axis is. */
export interface TimeTick {
  readonly day: number
  readonly iso: string
}

/** At least this many days are shown, so that reports of one day do not fill the width. */
const SHORTEST = 10

/** A scale that holds all these days with a little air on both sides. */
export function timeScale(days: readonly number[], start: number, end: number, mostTicks: number): TimeScale {
  const first = Math.min(...days)
  const last = Math.max(...days)
  const air = Math.max((SHORTEST - (last - first)) / 2, (last - first) * 0.05, 1)
  const from = first - air
  const to = last + air
  return {
    ticks: ticksBetween(from, to, mostTicks),
    place: (day) => start + ((day - from) / (to - from)) * (end - start),
  }
}

const DAY = 86_400_000
const DAY_STEPS = [1, 2, 3, 5, 7, 14, 28]
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120]

function ticksBetween(from: number, to: number, most: number): readonly TimeTick[] {
  const dayStep = DAY_STEPS.find((step) => (to - from) / step <= most)
  if (dayStep !== undefined && to - from <= 70) return dayTicks(from, to, dayStep)
  const monthStep = MONTH_STEPS.find((step) => (to - from) / (step * 30.4) <= most) ?? 240
  return monthTicks(from, to, monthStep)
}

function dayTicks(from: number, to: number, step: number): readonly TimeTick[] {
  const first = Math.ceil(from)
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => {
    const day = first + index * step
    return { day, iso: new Date(day * DAY).toISOString().slice(0, 10) }
  })
}

function monthTicks(from: number, to: number, step: number): readonly TimeTick[] {
  const start = new Date(from * DAY)
  const month = start.getUTCFullYear() * 12 + start.getUTCMonth()
  const firstMonth = Math.ceil((month + 1) / step) * step
  const ticks: TimeTick[] = []
  for (let at = firstMonth; ; at += step) {
    const moment = Date.UTC(Math.floor(at / 12), at % 12, 1)
    if (moment / DAY > to) return ticks
    ticks.push({ day: moment / DAY, iso: new Date(moment).toISOString().slice(0, step % 12 === 0 ? 4 : 7) })
  }
}
