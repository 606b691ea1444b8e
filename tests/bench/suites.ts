import type { Suite } from './suite.ts'
import { coldSuite } from './suites/cold.ts'
import { detectSuite } from './suites/detect.ts'
import { matchSuite } from './suites/match.ts'

/** Every suite, in the order in which they run. */
export const SUITES: Readonly<Record<string, Suite>> = {
  detect: detectSuite,
  cold: coldSuite,
  match: matchSuite,
}
