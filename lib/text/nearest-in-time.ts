/** Reports whose key has more than so many are asked by time: what is far away in time bears on no claim. */
export const MOST_OF_A_KEY = 512

/** Numbers in the order of the days that they are about; days as `dayNumber` has them. */
export interface Timeline {
  readonly days: Int32Array
  readonly numbers: Uint32Array
}

/** The numbers of things by the days that they are about; `days[i]` belongs to `numbers[i]`. */
export function timelineOf(days: Int32Array, numbers: Uint32Array): Timeline {
  const order = Uint32Array.from(days.keys()).sort((one, other) => (days[one] ?? 0) - (days[other] ?? 0) || one - other)
  return {
    days: Int32Array.from(order, (at) => days[at] ?? 0),
    numbers: Uint32Array.from(order, (at) => numbers[at] ?? 0),
  }
}

/** So many of them that are nearest to a day, in order of their numbers. */
export function nearestInTime({ days, numbers }: Timeline, day: number, most: number): Uint32Array {
  let end = firstNotBefore(days, day)
  let start = end
  while (end - start < most && (start > 0 || end < days.length)) {
    const [before, after] = [days[start - 1], days[end]]
    if (after === undefined || (before !== undefined && day - before < after - day)) start -= 1
    else end += 1
  }
  return numbers.slice(start, end).sort()
}

function firstNotBefore(days: Int32Array, day: number): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}
