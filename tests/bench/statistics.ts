/** The middle of these numbers; of an even count the mean of both in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

/** Ratios of the same round, which noise that hits both leaves alone. */
export function ratios(ours: readonly number[], peer: readonly number[], scale = 1): readonly number[] {
  return ours.map((each, round) => (each / (peer[round] ?? Number.NaN)) * scale)
}

/** A size and what it cost. */
export interface Point {
  readonly size: number
  readonly cost: number
}

/**
 * How cost grows with size: the exponent of the power that fits best (1 is linear, 0 is "size does not matter"), by least
 * squares over the logarithms.
 */
export function exponentOf(points: readonly Point[]): number {
  const logs = points.map(({ size, cost }) => [Math.log(size), Math.log(cost)] as const)
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  const variance = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  return covariance / variance
}
