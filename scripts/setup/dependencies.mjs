import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Runs `npm ci` when `node_modules` is missing or was made from another lock file. Speaks on standard error only.
 * @param {string} root the project's folder
 */
export function ensureDependencies(root) {
  const stamp = path.join(root, 'node_modules/.made-from')
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('second-source: installing dependencies (npm ci) …')
  const npm = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) throw new Error('npm ci failed; its words stand above')
  writeFileSync(stamp, lock)
}
