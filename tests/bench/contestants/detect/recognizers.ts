import { recognizeNumber } from '@microsoft/recognizers-text-number'
import type { Contestant } from '../../contestant.ts'
import { newsText } from '../../inputs/news.ts'

export const contestant: Contestant = {
  name: 'Microsoft recognizers, numbers',
  async prepare({ size }) {
    const paragraphs = newsText(size).split('\n')
    return () => paragraphs.reduce((count, paragraph) => count + recognizeNumber(paragraph, 'en-us').length, 0)
  },
}
