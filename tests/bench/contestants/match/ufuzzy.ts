import uFuzzy from '@leeoniya/ufuzzy'
import type { Contestant } from '../../contestant.ts'
import { asText, madeUpReports, questions, searched } from '../../inputs/reports.ts'

export const contestant: Contestant = {
  name: 'uFuzzy',
  async prepare({ size }) {
    const haystack = Array.from(madeUpReports(size), searched)
    const fuzzy = new uFuzzy()
    const texts = questions(size).map(asText)
    return () => texts.map((text) => fuzzy.filter(haystack, text)?.[0])
  },
}
