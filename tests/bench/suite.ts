/** How a run measures. */
export interface Settings {
  /** Numbers of reports to measure the database with, smallest first. */
  readonly sizes: readonly number[]
  readonly rounds: number
  /** CPU that a round gives each contestant at least. */
  readonly minCpuMs: number
  readonly quick: boolean
}

/** One measurement of one goal. */
export interface Row {
  readonly key: string
  readonly ours: number
  /** Missing where the goal is an amount. */
  readonly peer?: number
  /** One ratio a round; the median is judged. Missing where the goal is an amount. */
  readonly ratios?: readonly number[]
  /** What was really measured, where the goal's own words leave it open. */
  readonly note?: string
}

/** What a suite brings home: rows for the table, and lines below it (fits, hashes, limits). */
export interface Findings {
  readonly rows: readonly Row[]
  readonly notes: readonly string[]
  /** Wall time per CPU time, the worst seen: above 2 the machine was busy. */
  readonly wallPerCpu?: number
}

/** A set of measurements that are taken together. */
export type Suite = (settings: Settings) => Promise<Findings>
