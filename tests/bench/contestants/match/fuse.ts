import Fuse from 'fuse.js'
import type { Contestant } from '../../contestant.ts'
import { asText, madeUpReports, questions, searched } from '../../inputs/reports.ts'

export const contestant: Contestant = {
  name: 'fuse.js',
  async prepare({ size }) {
    const index = new Fuse(
      [...madeUpReports(size)].map((each) => ({ id: each.id, text: searched(each) })),
      { keys: ['text'], ignoreLocation: true },
    )
    const texts = questions(size).map(asText)
    return () => texts.map((text) => index.search(text, { limit: 5 })[0]?.refIndex)
  },
}
