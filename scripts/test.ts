// npm test [-- FILTER …]: everything that must hold. With words, only the tests whose file names contain them.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { BUILD, CHECKS, root, runStep } from './house/steps.ts'

interface Count {
  readonly passed: number
  readonly failed: number
}

const results = path.join(root, '.output/tests')
mkdirSync(results, { recursive: true })

/** Runs vitest with one configuration and counts single tests; a run that breaks before counting is one failure. */
function vitest(name: string, config: string, words: readonly string[]): Count {
  const report = path.join(results, `${config}.json`)
  rmSync(report, { force: true })
  const ok = runStep({
    name,
    command: [
      path.join(root, 'node_modules/.bin/vitest'),
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      '--passWithNoTests',
      ...words,
    ],
  })
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>
  return { passed: numPassedTests ?? 0, failed: ok ? 0 : Math.max(1, numFailedTests ?? 0) }
}

const once = (ok: boolean): Count => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
const words = process.argv.slice(2)
const counts: readonly Count[] = [
  once(runStep(BUILD)),
  ...(words.length === 0 ? CHECKS.map((step) => once(runStep(step))) : []),
  vitest('tests in Node', 'vitest.config.ts', words),
  vitest('tests in Chromium and Firefox', 'vitest.e2e.config.ts', words),
]
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1
