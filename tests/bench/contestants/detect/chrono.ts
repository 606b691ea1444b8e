import { parse } from 'chrono-node'
import type { Contestant } from '../../contestant.ts'
import { newsText } from '../../inputs/news.ts'

export const contestant: Contestant = {
  name: 'chrono-node, dates alone',
  async prepare({ size }) {
    const paragraphs = newsText(size).split('\n')
    return () => paragraphs.reduce((count, paragraph) => count + parse(paragraph).length, 0)
  },
}
