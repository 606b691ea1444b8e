import { type ChildProcess, fork } from 'node:child_process'
import { loadavg } from 'node:os'
import path from 'node:path'
import type { Round } from './worker.ts'

/** A contestant at one size, alive in a process of its own. */
export interface Runner {
  readonly name: string
  round(minCpuMs: number): Promise<Round>
  stop(): void
}

/** Starts `contestants/NAME.ts` at this size; resolves when it is set up and has run once. */
export async function startRunner(name: string, size: number): Promise<Runner> {
  const file = path.join(import.meta.dirname, 'contestants', `${name}.ts`)
  const child = fork(path.join(import.meta.dirname, 'worker.ts'), [file, String(size)], {
    execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning', '--max-old-space-size=12000'],
  })
  await answer(child)
  return {
    name,
    round: (minCpuMs) => {
      child.send({ round: minCpuMs })
      return answer<Round>(child)
    },
    stop: () => child.kill(),
  }
}

function answer<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T))
    child.once('exit', (code) => reject(new Error(`a contestant stopped with ${code}`)))
  })
}

/** What a contestant cost: median CPU per run, spread, and its share of waiting. */
export interface Cost {
  readonly name: string
  readonly cpuMs: number
  readonly min: number
  readonly max: number
  readonly wallPerCpu: number
  readonly hash: string
  readonly perRound: readonly number[]
  readonly prepareCpuMs: number
  readonly heapMB: number
}

/** Gives each runner its round in turn, the order turned about every other time, and sums up. */
export async function interleave(
  runners: readonly Runner[],
  rounds: number,
  minCpuMs: number,
): Promise<readonly Cost[]> {
  const all = new Map<string, Round[]>(runners.map(({ name }) => [name, []]))
  for (let i = 0; i < rounds; i++) {
    for (const runner of i % 2 === 0 ? runners : [...runners].reverse())
      all.get(runner.name)?.push(await runner.round(minCpuMs))
  }
  return runners.map(({ name }) => costOf(name, all.get(name) ?? []))
}

function costOf(name: string, rounds: readonly Round[]): Cost {
  const perRound = rounds.map(({ cpuMs, runs }) => cpuMs / runs)
  const sum = (of: (round: Round) => number) => rounds.reduce((total, round) => total + of(round), 0)
  const last = rounds.at(-1)
  return {
    name,
    cpuMs: median(perRound),
    min: Math.min(...perRound),
    max: Math.max(...perRound),
    wallPerCpu: sum((round) => round.wallMs) / sum((round) => round.cpuMs),
    hash: last?.hash ?? '',
    perRound,
    prepareCpuMs: last?.prepareCpuMs ?? 0,
    heapMB: last?.heapMB ?? 0,
  }
}

/** Median of the ratios of the same round, which noise that hits both leaves alone. */
export function ratio(ours: Cost, peer: Cost): number {
  return median(ours.perRound.map((each, i) => each / (peer.perRound[i] ?? Number.NaN)))
}

/** The middle of these numbers; of an even count the mean of both in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

/** A warning for the reader when the machine was busy with something else. */
export function loadWarning(costs: readonly Cost[]): string | undefined {
  const [load = 0] = loadavg()
  const waiting = Math.max(...costs.map(({ wallPerCpu }) => wallPerCpu))
  return load > 2 || waiting > 2
    ? `the machine was busy (load ${load.toFixed(1)}, wall/CPU up to ${waiting.toFixed(1)}): take these numbers as rough`
    : undefined
}
