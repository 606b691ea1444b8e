import type { Run } from './run.ts'
import { addProse, giveWay } from './zones.ts'

/** Weighs all runs: afterwards each zone knows whether it is what its name says or holds the article. */
export function weigh(runs: readonly Run[], title: Element | undefined): void {
  let whole = 0
  for (const run of runs) {
    whole += run.prose
    if (run.prose > 0) addProse(run.zone, run.prose)
  }
  for (const run of runs) giveWay(run.zone, whole, title)
}
