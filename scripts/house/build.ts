// Builds both browsers' extensions into .output unless the build there is of these very sources.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './steps.ts'

const SOURCES = ['entrypoints', 'lib', 'assets', 'wxt.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json']
export const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const

/** Builds what is stale; throws when a build fails. */
export function buildIfStale(): void {
  const hash = hashOf(SOURCES)
  for (const [browser, folder] of Object.entries(BUILDS)) {
    const stamp = path.join(root, '.output', `${browser}.made-from`)
    const isFresh =
      existsSync(path.join(root, folder, 'manifest.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
    if (isFresh) continue
    const done = spawnSync(path.join(root, 'node_modules/.bin/wxt'), ['build', '-b', browser], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    })
    if (done.status !== 0) throw new Error(`building for ${browser} failed; its words stand above`)
    mkdirSync(path.dirname(stamp), { recursive: true })
    writeFileSync(stamp, hash)
  }
}

function hashOf(places: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of places.flatMap(filesOf)) hash.update(file).update(readFileSync(path.join(root, file)))
  return hash.digest('hex')
}

function filesOf(place: string): readonly string[] {
  const entries =
    path.extname(place) === ''
      ? readdirSync(path.join(root, place), { recursive: true, withFileTypes: true })
      : undefined
  if (entries === undefined) return [place]
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort()
}

if (import.meta.main) buildIfStale()
