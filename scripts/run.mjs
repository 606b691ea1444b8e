// Runs scripts/NAME.ts after making sure that everything it needs is there: dependencies that fit the lock file, a Node
// that runs TypeScript, and (for the commands named below) browsers. Plain JavaScript without imports of packages, since
// it is what a bare machine starts with: Node 20, no node_modules, no browser.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBrowsers } from './setup/browsers.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const NEEDS_BROWSERS = new Map([
  ['start', ['chromium']],
  ['test', ['chromium', 'firefox']],
  ['screenshots', ['chromium', 'firefox']],
  ['bench', ['chromium']],
])

/** `predict page` reads pages in a browser, `predict articles` does not; `eval` reads pages only where the set is there. */
function browsersFor(name, words) {
  if (name === 'predict') return words[0] === 'page' ? ['chromium'] : []
  if (name === 'eval') return existsSync(path.join(root, '../shared/eval/pages')) ? ['chromium'] : []
  return NEEDS_BROWSERS.get(name) ?? []
}

/** A command is one file, or a folder with its command line in `cli.ts`. */
function scriptOf(name) {
  const candidates = [`${name}.ts`, `${name}/cli.ts`].map((file) => path.join(root, 'scripts', file))
  const script = candidates.find((file) => existsSync(file))
  if (script === undefined) throw new Error(`there is no command "${name}" (looked for ${candidates.join(' and ')})`)
  return script
}

function nodeThatRunsTypeScript() {
  const own = path.join(root, 'node_modules/.bin/node')
  if (existsSync(own)) return own
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  throw new Error(`Node ${process.versions.node} does not run TypeScript: on this system install Node 22.18 or newer`)
}

const [name, ...words] = process.argv.slice(2)
try {
  ensureDependencies(root)
  ensureBrowsers(browsersFor(name, words))
  const node = nodeThatRunsTypeScript()
  const env = {
    ...process.env,
    PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
  }
  const done = spawnSync(node, ['--disable-warning=ExperimentalWarning', scriptOf(name), ...words], {
    cwd: root,
    stdio: 'inherit',
    env,
  })
  if (done.error) throw done.error
  process.exitCode = done.status ?? 1
} catch (error) {
  console.error(`second-source: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
