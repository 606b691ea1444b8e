// A child process that holds one contestant and runs it for the parent: rounds of at least so many milliseconds of CPU.
import { createHash } from 'node:crypto'
import type { Contestant } from './contestant.ts'

export type Order = { readonly round: number }
export interface Round {
  readonly cpuMs: number
  readonly wallMs: number
  readonly runs: number
  readonly hash: string
  readonly prepareCpuMs: number
  readonly heapMB: number
}

const [file = '', size = '0'] = process.argv.slice(2)
const { contestant } = (await import(file)) as { contestant: Contestant }
const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const before = cpu()
const heapBefore = heap()
const run = await contestant.prepare(Number(size))
const prepareCpuMs = cpu() - before
const heapMB = heap() - heapBefore
let last: unknown = run()

process.on('message', ({ round }: Order) => process.send?.(measure(round)))
process.send?.({ ready: true })

function measure(minCpuMs: number): Round {
  const cpuStart = cpu()
  const wallStart = performance.now()
  let runs = 0
  do {
    last = run()
    runs++
  } while (cpu() - cpuStart < minCpuMs)
  return {
    cpuMs: cpu() - cpuStart,
    wallMs: performance.now() - wallStart,
    runs,
    hash: hashOf(last),
    prepareCpuMs,
    heapMB,
  }
}

function heap(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value) ?? 'undefined')
    .digest('hex')
    .slice(0, 8)
}
