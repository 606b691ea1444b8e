import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { median } from './statistics.ts'
import type { Ready, Round } from './worker.ts'

/** A contestant at one size, alive in a process of its own. */
export interface Runner extends Ready {
  readonly size: number
  round(minCpuMs: number | 'warm-up'): Promise<Round>
  stop(): void
}

/** What a contestant cost: median CPU per run, every round's, and its share of waiting. */
export interface Cost {
  readonly size: number
  readonly cpuMs: number
  readonly perRound: readonly number[]
  readonly wallPerCpu: number
  readonly hash: string
}

/** Starts `contestants/NAME.ts` at this size; resolves when it is set up and has run once. */
export async function startRunner(name: string, size: number, variant = ''): Promise<Runner> {
  const file = path.join(import.meta.dirname, 'contestants', `${name}.ts`)
  const child = fork(path.join(import.meta.dirname, 'worker.ts'), [file, String(size), variant], {
    execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning', '--max-old-space-size=12000'],
  })
  const ready = await answer<Ready>(child, name)
  return {
    ...ready,
    size,
    round: (minCpuMs) => {
      child.send({ round: minCpuMs })
      return answer<Round>(child, name)
    },
    stop: () => void child.kill(),
  }
}

function answer<T>(child: ChildProcess, name: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const stopped = (code: number | null) => reject(new Error(`contestant ${name} stopped with ${code}`))
    child.once('exit', stopped)
    child.once('message', (message) => {
      child.removeListener('exit', stopped)
      resolve(message as T)
    })
  })
}

/** A contestant by its file, its size, and which of its inputs it takes. */
export type Wanted = readonly [name: string, size: number, variant?: string]

/** How often and how long contestants are measured, and whether all are warmed up before. */
export interface Pace {
  readonly rounds: number
  readonly minCpuMs: number
  readonly warm?: boolean
}

/** Starts several contestants one after the other, measures them in turn, and stops them. */
export async function measured<Names extends string>(
  wanted: Readonly<Record<Names, Wanted>>,
  { rounds, minCpuMs, warm = false }: Pace,
): Promise<{ costs: Record<Names, Cost>; runners: Record<Names, Runner> }> {
  const runners = {} as Record<Names, Runner>
  try {
    for (const key of Object.keys(wanted) as Names[]) {
      const [name, size, variant]: Wanted = wanted[key]
      runners[key] = await startRunner(name, size, variant)
    }
    if (warm) await warmUp(Object.values<Runner>(runners))
    return { costs: await interleave(runners, rounds, minCpuMs), runners }
  } finally {
    for (const runner of Object.values<Runner>(runners)) runner.stop()
  }
}

/** Lets every runner work until its engine has compiled what it will. Two at a time, since nothing is measured yet. */
async function warmUp(runners: readonly Runner[]): Promise<void> {
  const waiting = [...runners]
  const next = async (): Promise<void> => {
    for (let runner = waiting.shift(); runner !== undefined; runner = waiting.shift()) await runner.round('warm-up')
  }
  await Promise.all([next(), next()])
}

/** Gives each runner its round in turn, the order turned about every other time, and sums up. */
async function interleave<Names extends string>(
  runners: Readonly<Record<Names, Runner>>,
  rounds: number,
  minCpuMs: number,
): Promise<Record<Names, Cost>> {
  const names = Object.keys(runners) as Names[]
  const all = new Map<Names, Round[]>(names.map((name) => [name, []]))
  for (let i = 0; i < rounds; i++) {
    for (const name of i % 2 === 0 ? names : [...names].reverse())
      all.get(name)?.push(await runners[name].round(minCpuMs))
  }
  const costs = names.map((name) => [name, costOf(runners[name].size, all.get(name) ?? [])] as const)
  return Object.fromEntries(costs) as Record<Names, Cost>
}

function costOf(size: number, rounds: readonly Round[]): Cost {
  const perRound = rounds.map(({ cpuMs, runs }) => cpuMs / runs)
  const sum = (of: (round: Round) => number) => rounds.reduce((total, round) => total + of(round), 0)
  return {
    size,
    cpuMs: median(perRound),
    perRound,
    wallPerCpu: sum(({ wallMs }) => wallMs) / sum(({ cpuMs }) => cpuMs),
    hash: rounds.at(-1)?.hash ?? '',
  }
}
