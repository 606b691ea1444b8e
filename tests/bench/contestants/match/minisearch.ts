import MiniSearch from 'minisearch'
import type { Contestant } from '../../contestant.ts'
import { asText, madeUpReports, questions } from '../../inputs/reports.ts'

export const contestant: Contestant = {
  name: 'minisearch',
  async prepare(size) {
    const index = new MiniSearch({ fields: ['summary'], storeFields: [] })
    for (const { id, summary } of madeUpReports(size)) index.add({ id, summary })
    const texts = questions().map(asText)
    return () => texts.map((text) => index.search(text)[0]?.id)
  },
}
