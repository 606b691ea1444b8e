import type { BrowserUnderTest } from '../browsers/under-test.ts'
import type { PageServer } from './server.ts'

/** A browser and the pages it is shown; to start one takes longer than most tests, so that several parts share it. */
export interface Lab {
  readonly browser: BrowserUnderTest
  readonly server: PageServer
}
