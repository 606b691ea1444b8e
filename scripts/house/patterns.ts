// Every regular expression that the extension ships is asked whether it can backtrack without end (recheck). Verdicts are
// kept by pattern in patterns.json, so that only new patterns cost time; `--write` records the verdicts of new ones.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { check } from 'recheck'
import { type PatternUse, patternsBelow } from './pattern-uses.ts'
import { root } from './steps.ts'

/** `accepted`: why a polynomial pattern is harmless where it is used (short or bounded input). */
interface Verdict {
  readonly status: 'safe' | 'vulnerable' | 'unknown'
  readonly accepted?: string
}

const file = path.join(root, 'scripts/house/patterns.json')
const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Verdict>
const keyOf = ({ source, flags }: PatternUse) => `/${source}/${flags}`

async function verdictOf(use: PatternUse): Promise<Verdict> {
  const before = known[keyOf(use)]
  if (before !== undefined) return before
  const { status } = await check(use.source, use.flags.replace('v', 'u'), { timeout: 10_000 })
  return { status }
}

const verdicts: Record<string, Verdict> = {}
const refused: string[] = []
for (const use of patternsBelow('lib', 'entrypoints')) {
  const verdict = await verdictOf(use)
  verdicts[keyOf(use)] = verdict
  if (verdict.status !== 'safe' && verdict.accepted === undefined)
    refused.push(`${use.file}:${use.line} ${keyOf(use)} is ${verdict.status}`)
}

if (process.argv.includes('--write')) {
  const sorted = Object.fromEntries(Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`)
}
console.log(`${Object.keys(verdicts).length} patterns, ${refused.length} that can backtrack`)
for (const line of refused)
  console.log(
    `  ${line}: rewrite it with bounded parts, or say in scripts/house/patterns.json under "accepted" why its input is short`,
  )
process.exitCode = refused.length === 0 ? 0 : 1
