import type { Contestant } from '../../contestant.ts'
import { madeUpReports, questions, searched } from '../../inputs/reports.ts'

/** The limit of looking at everything: one `includes` a report. */
export const contestant: Contestant = {
  name: 'includes, over all',
  async prepare({ size }) {
    const haystack = Array.from(madeUpReports(size), searched)
    const names = questions(size).map(({ actor }) => actor?.text ?? '')
    return () => names.map((name) => haystack.reduce((count, each) => count + (each.includes(name) ? 1 : 0), 0))
  },
}
