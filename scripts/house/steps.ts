import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

/** One thing to run: its name for the reader, the program, its words. */
export interface Step {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  /** What must be there for it, and how it gets there; without it the step is left out with a word. */
  readonly needs?: { readonly path: string; readonly from: string }
}

/** Runs a step with its output in view; answers whether it succeeded. */
export function runStep({ name, command: [program, ...words], needs }: Step): boolean {
  if (needs !== undefined && !existsSync(path.join(root, needs.path))) {
    console.log(`\n– ${name}: left out, ${needs.path} comes with ${needs.from}`)
    return true
  }
  const began = performance.now()
  console.log(`\n▸ ${name}`)
  const { status, error } = spawnSync(program, words, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (error) console.error(error.message)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
  return status === 0
}

const node = process.execPath
const bin = (name: string) => path.join(root, 'node_modules/.bin', name)

export const BUILD: Step = {
  name: 'build for Chrome and Firefox',
  command: [node, path.join(root, 'scripts/house/build.ts')],
}

/** What `npm run check` runs, in this order: the quick ones first. */
export const CHECKS: readonly Step[] = [
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  { name: 'types of the core, without DOM and browser', command: [bin('tsc'), '-p', 'tsconfig.core.json'] },
  {
    name: 'types of the benchmark',
    command: [bin('tsc'), '-p', 'tests/bench/tsconfig.json'],
    needs: { path: 'tests/bench/node_modules', from: 'the first npm run bench' },
  },
  { name: 'lint and format', command: [bin('biome'), 'check', '.'] },
  { name: 'unused code', command: [bin('knip'), '--no-progress'] },
  { name: 'messages compiled', command: [node, 'scripts/messages/cli.ts', '--check'] },
  { name: 'patterns cannot backtrack', command: [node, 'scripts/house/patterns.ts'] },
  { name: 'sizes', command: [node, 'scripts/house/sizes.ts'] },
]
