import { MOST_OF_A_KEY } from '../../text/nearest-in-time.ts'

/** Keys in order, each with stretches of figures that have it, and from when to when these are. */
export interface KeyRun {
  readonly keys: Uint32Array
  readonly starts: Uint32Array
  readonly lengths: Uint32Array
  /** Days of the first and the last figure of each stretch; packs that were stored earlier have none. */
  readonly from?: Int32Array
  readonly to?: Int32Array
}

/** One of them. */
export interface Stretch {
  readonly key: number
  readonly start: number
  length: number
  readonly from: number
  to: number
}

/** Stretches in order as one block. */
export function keyRun(stretches: readonly Readonly<Stretch>[]): KeyRun {
  return {
    keys: Uint32Array.from(stretches, ({ key }) => key),
    starts: Uint32Array.from(stretches, ({ start }) => start),
    lengths: Uint32Array.from(stretches, ({ length }) => length),
    from: Int32Array.from(stretches, ({ from }) => from),
    to: Int32Array.from(stretches, ({ to }) => to),
  }
}

/** The stretch at a place of a block. */
export function stretchAt({ keys, starts, lengths, from, to }: KeyRun, at: number): Stretch {
  return {
    key: keys[at] ?? 0,
    start: starts[at] ?? 0,
    length: lengths[at] ?? 0,
    from: from?.[at] ?? 0,
    to: to?.[at] ?? 0,
  }
}

/** Of the stretches of one key those nearest to a day, until there are enough figures; all where they are few. */
export function nearestStretches(stretches: readonly Stretch[], day: number): readonly Stretch[] {
  const all = stretches.reduce((sum, { length }) => sum + length, 0)
  if (all <= MOST_OF_A_KEY || day === 0) return stretches
  const distance = ({ from, to }: Stretch): number => Math.max(0, from - day, day - to)
  const nearest: Stretch[] = []
  let count = 0
  for (const stretch of [...stretches].sort((one, other) => distance(one) - distance(other))) {
    if (count >= MOST_OF_A_KEY) break
    nearest.push(stretch)
    count += stretch.length
  }
  return nearest
}
