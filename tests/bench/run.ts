// Measures us beside the peers: one table, and tests/bench/results.json. Start it with `npm run bench`.
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import path from 'node:path'
import { GOALS } from './goals.ts'
import { judge, middleRow } from './judge/judge.ts'
import { type Judged, tableOf } from './judge/table.ts'
import { optionsFrom } from './options.ts'
import type { Findings, Row, Suite } from './suite.ts'
import { SUITES } from './suites.ts'

const MOST_RUNS = 3
const { suites, settings } = optionsFrom(process.argv.slice(2), Object.keys(SUITES))
const rows = new Map<string, Row[]>()
const notes: string[] = []
const broken: string[] = []
let waiting = 1

for (const name of suites) await runSuite(name, SUITES[name] as Suite)
report()

/** Runs a suite; again, up to three times, while one of its goals is narrowly missed. A quick run measures once. */
async function runSuite(name: string, suite: Suite): Promise<void> {
  for (let run = 1; run <= (settings.quick ? 1 : MOST_RUNS); run++) {
    console.error(`▸ ${name}${run === 1 ? '' : `, run ${run}: a goal was narrowly missed`}`)
    const found = await suite(settings).catch((error: unknown) => fail(name, error))
    if (found === undefined) return
    for (const row of found.rows) rows.set(row.key, [...(rows.get(row.key) ?? []), row])
    if (run === 1) notes.push(...found.notes)
    waiting = Math.max(waiting, found.wallPerCpu ?? 1)
    if (!found.rows.some(isOpen)) return
  }
}

function fail(name: string, error: unknown): undefined {
  broken.push(name)
  console.error(`✗ ${name}: ${error instanceof Error ? (error.stack ?? error.message) : error}`)
}

function isOpen({ key }: Findings['rows'][number]): boolean {
  const goal = GOALS.find((each) => each.key === key)
  return goal !== undefined && judge(goal, rows.get(key) ?? []) === 'open'
}

function judgedGoals(): readonly Judged[] {
  return GOALS.flatMap((goal) => {
    const all = rows.get(goal.key) ?? []
    const row = middleRow(goal, all)
    return row === undefined ? [] : [{ goal, row, verdict: judge(goal, all) }]
  })
}

function report(): void {
  const judged = judgedGoals()
  const missed = judged.filter(({ verdict }) => verdict === 'missed').map(({ goal }) => goal.key)
  const [load = 0] = loadavg()
  const machine = { cpus: cpus().length, model: cpus()[0]?.model ?? '', node: process.version, load }
  console.log(`\n${tableOf(judged)}\n\n${notes.map((note) => `- ${note}`).join('\n')}`)
  console.log(
    '\nRatios are our cost divided by the peer’s, median over the rounds. ✓✓ stretch, ✓ goal, ? narrowly missed once, ✗ missed.',
  )
  if (load > 2 || waiting > 2)
    console.log(
      `The machine was busy (load ${load.toFixed(1)}, wall/CPU up to ${waiting.toFixed(1)}): take this as rough.`,
    )
  if (missed.length > 0) console.log(`Missed: ${missed.join(', ')}`)
  if (broken.length > 0) console.log(`Could not be measured: ${broken.join(', ')}`)
  const results = { date: new Date().toISOString(), machine, settings, rows: judged, notes, missed, broken }
  writeFileSync(path.join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, undefined, 2)}\n`)
  process.exitCode = missed.length + broken.length === 0 ? 0 : 1
}
