// npm run bench [-- --suite detect,match --n 1000,100000 --rounds 7 --quick]: us beside the peers. The peers live in a
// package of their own and are installed here when they are missing.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from './house/steps.ts'
import { ensureDependencies } from './setup/dependencies.mjs'

const bench = path.join(root, 'tests/bench')
ensureDependencies(bench)
const { status } = spawnSync(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', path.join(bench, 'run.ts'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
)
process.exitCode = status ?? 1
