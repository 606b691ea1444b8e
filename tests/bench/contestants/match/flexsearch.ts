import { Index } from 'flexsearch'
import type { Contestant } from '../../contestant.ts'
import { asText, madeUpReports, questions } from '../../inputs/reports.ts'

export const contestant: Contestant = {
  name: 'flexsearch',
  async prepare(size) {
    const index = new Index({ tokenize: 'strict' })
    let i = 0
    for (const { summary } of madeUpReports(size)) index.add(i++, summary)
    const texts = questions().map(asText)
    return () => texts.map((text) => index.search(text, 5)[0])
  },
}
