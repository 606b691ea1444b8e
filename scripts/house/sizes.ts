// What each part of the built extension weighs against its budget; fails above it.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { BUILDS } from './build.ts'
import { root } from './steps.ts'

interface Budget {
  readonly part: string
  /** Files of the build that make the part, by pattern. */
  readonly files: RegExp
  /** At most this many bytes after gzip. */
  readonly maxGzip: number
  readonly because: string
}

/** docs/SPEED.md says where the numbers come from. */
const BUDGETS: readonly Budget[] = [
  {
    part: 'bootstrap',
    files: /^bootstrap\.js$/,
    maxGzip: 4_000,
    because: 'every page of a granted site pays for it',
  },
  {
    part: 'detector',
    files: /^content-scripts\/detector\.js$/,
    maxGzip: 146_000,
    because:
      'reader, detector, marks and session; every article pays for it. Raised from 126.5 kB: new rules for figures and statements came to 20 kB; no foreign module, build setting or repeated list held more than half a kilobyte, so only fewer rules would make it smaller (docs/SPEED.md, D7)',
  },
  { part: 'card', files: /^content-scripts\/card\.js$/, maxGzip: 40_000, because: 'loaded when the first card opens' },
  {
    part: 'background',
    files: /^background\.js$/,
    maxGzip: 122_500,
    because:
      'the worker starts again and again. Raised from 120 kB: comparing figures and an article with itself came to 6 kB',
  },
]

const MAX_SHIPPED_DEPENDENCIES = 8

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
}

function check(browser: string, folder: string): boolean {
  const files = filesBelow(path.join(root, folder))
  return BUDGETS.map(({ part, files: pattern, maxGzip, because }) => {
    const bytes = files.filter((file) => pattern.test(file)).map((file) => readFileSync(path.join(root, folder, file)))
    const min = bytes.reduce((sum, each) => sum + each.length, 0)
    const gzip = bytes.reduce((sum, each) => sum + gzipSync(each, { level: 9 }).length, 0)
    const fits = gzip <= maxGzip && bytes.length > 0
    console.log(
      `${fits ? '✓' : '✗'} ${browser.padEnd(8)} ${part.padEnd(11)} ${kB(min)} min, ${kB(gzip)} gzip of ${kB(maxGzip)}: ${because}`,
    )
    return fits
  }).every(Boolean)
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`

const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
}
const shipped = Object.keys(dependencies).length
const fewEnough = shipped <= MAX_SHIPPED_DEPENDENCIES
console.log(`${fewEnough ? '✓' : '✗'} ${shipped} dependencies shipped of at most ${MAX_SHIPPED_DEPENDENCIES}`)
const fit = Object.entries(BUILDS).map(([browser, folder]) => check(browser, folder))
process.exitCode = fewEnough && fit.every(Boolean) ? 0 : 1
