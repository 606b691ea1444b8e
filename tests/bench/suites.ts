import type { Suite } from './suite.ts'
import { coldSuite } from './suites/cold.ts'
import { detectSuite } from './suites/detect.ts'
import { importSuite } from './suites/import.ts'
import { matchSuite } from './suites/match.ts'
import { pageSuite } from './suites/page.ts'

/** Every suite, in the order in which they run. */
export const SUITES: Readonly<Record<string, Suite>> = {
  detect: detectSuite,
  cold: coldSuite,
  match: matchSuite,
  import: importSuite,
  page: pageSuite,
}
