import { Index } from 'flexsearch'
import type { Contestant } from '../../contestant.ts'
import { asText, madeUpReports, questions, searched } from '../../inputs/reports.ts'

const OPTIONS = { tokenize: 'strict' } as const

/** Asks, or (`load`) brings back what was exported. */
export const contestant: Contestant = {
  name: 'flexsearch',
  async prepare({ size, variant, build }) {
    const summaries = Array.from(madeUpReports(size), searched)
    const index = build(() => {
      const made = new Index(OPTIONS)
      summaries.forEach((summary, id) => void made.add(id, summary))
      return made
    })
    if (variant === 'load') {
      const saved: [string, string][] = []
      await index.export((key: string, data: string) => void saved.push([key, data]))
      return () => {
        const loaded = new Index(OPTIONS)
        for (const [key, data] of saved) loaded.import(key, data)
        return saved.length
      }
    }
    const texts = questions(size).map(asText)
    return () => texts.map((text) => index.search(text, 5)[0])
  },
}
