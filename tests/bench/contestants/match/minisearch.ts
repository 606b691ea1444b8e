import MiniSearch from 'minisearch'
import type { Contestant } from '../../contestant.ts'
import { asText, madeUpReports, questions, searched } from '../../inputs/reports.ts'

const OPTIONS = { fields: ['text'], storeFields: [] }

/** Asks, or (`load`) brings back what was saved as JSON. */
export const contestant: Contestant = {
  name: 'minisearch',
  async prepare({ size, variant, build }) {
    const documents = Array.from(madeUpReports(size), (each, id) => ({ id, text: searched(each) }))
    const index = build(() => {
      const made = new MiniSearch(OPTIONS)
      for (const each of documents) made.add(each)
      return made
    })
    if (variant === 'load') {
      const saved = JSON.stringify(index)
      return () => MiniSearch.loadJSON(saved, OPTIONS).documentCount
    }
    const texts = questions(size).map(asText)
    return () => texts.map((text) => index.search(text)[0]?.id)
  },
}
