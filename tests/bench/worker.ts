// A child process that holds one contestant and runs it for the parent: rounds of at least so many milliseconds of CPU.
import { createHash } from 'node:crypto'
import type { Contestant } from './contestant.ts'

/** The parent's word: run until so many milliseconds of CPU are spent, or until the engine is warm. */
export interface Order {
  readonly round: number | 'warm-up'
}

/**
 * The same for every contestant: so many runs, and so much CPU where runs are short, but no more than `mostCpuMs`. A
 * script that has just begun is several times as slow as a minute later, and the more code it has, the longer that takes.
 */
const WARM_UP = { runs: 10, cpuMs: 1_500, mostCpuMs: 5_000 }

/** What a contestant tells once it stands. */
export interface Ready {
  readonly contestant: string
  readonly buildCpuMs: number
  readonly heapMB: number
}

/** What one round cost. */
export interface Round {
  readonly cpuMs: number
  readonly wallMs: number
  readonly runs: number
  readonly hash: string
}

const [file = '', size = '0', variant = ''] = process.argv.slice(2)
const { contestant } = (await import(file)) as { contestant: Contestant }
let built = { buildCpuMs: 0, heapMB: 0 }
const run = await contestant.prepare({ size: Number(size), variant, build })
let last: unknown = await run()

process.on('message', async ({ round }: Order) =>
  process.send?.(await (round === 'warm-up' ? warmUp() : measure(round))),
)
process.send?.({ contestant: contestant.name, ...built } satisfies Ready)

function build<Built>(make: () => Built): Built {
  const heapBefore = heap()
  const before = cpu()
  const made = make()
  const buildCpuMs = cpu() - before
  built = { buildCpuMs, heapMB: heap() - heapBefore }
  return made
}

async function warmUp(): Promise<Round> {
  const before = cpu()
  const spent = (): number => cpu() - before
  let round = await measure(0)
  for (let runs = 1; spent() < WARM_UP.mostCpuMs && (runs < WARM_UP.runs || spent() < WARM_UP.cpuMs); runs++)
    round = await measure(0)
  return round
}

async function measure(minCpuMs: number): Promise<Round> {
  const cpuStart = cpu()
  const wallStart = performance.now()
  let runs = 0
  do {
    const answer = run()
    last = answer instanceof Promise ? await answer : answer
    runs++
  } while (cpu() - cpuStart < minCpuMs)
  return { cpuMs: cpu() - cpuStart, wallMs: performance.now() - wallStart, runs, hash: hashOf(last) }
}

function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function heap(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

function hashOf(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined'
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
