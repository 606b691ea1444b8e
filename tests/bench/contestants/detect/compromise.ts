import nlp from 'compromise'
import type { Contestant } from '../../contestant.ts'
import { newsText } from '../../inputs/news.ts'

export const contestant: Contestant = {
  name: 'compromise, numbers + people + places',
  async prepare({ size }) {
    const paragraphs = newsText(size).split('\n')
    return () =>
      paragraphs.reduce((count, paragraph) => {
        const doc = nlp(paragraph)
        return count + doc.numbers().length + doc.people().length + doc.places().length
      }, 0)
  },
}
