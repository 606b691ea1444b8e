import type { Suite } from './suite.ts'
import { coldSuite } from './suites/cold.ts'
import { detectSuite } from './suites/detect.ts'
import { importSuite } from './suites/import.ts'
import { interfaceSuite } from './suites/interface.ts'
import { matchSuite } from './suites/match.ts'
import { messageSuite } from './suites/message.ts'
import { pageSuite } from './suites/page.ts'
import { startSuite } from './suites/start.ts'

/** Every suite, in the order in which they run. */
export const SUITES: Readonly<Record<string, Suite>> = {
  detect: detectSuite,
  cold: coldSuite,
  match: matchSuite,
  import: importSuite,
  page: pageSuite,
  start: startSuite,
  message: messageSuite,
  interface: interfaceSuite,
}
