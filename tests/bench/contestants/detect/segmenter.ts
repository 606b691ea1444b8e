import type { Contestant } from '../../contestant.ts'
import { newsText } from '../../inputs/news.ts'

/** The platform's own pass over sentences, in C++. */
export const contestant: Contestant = {
  name: 'Intl.Segmenter, sentences',
  async prepare({ size }) {
    const text = newsText(size)
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
    return () => {
      let count = 0
      for (const _ of segmenter.segment(text)) count++
      return count
    }
  },
}
