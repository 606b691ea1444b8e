import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Contestant } from '../../contestant.ts'
import { newsText } from '../../inputs/news.ts'

export const contestant: Contestant = {
  name: 'wink-nlp, entities',
  async prepare({ size }) {
    const nlp = winkNLP(model)
    const paragraphs = newsText(size).split('\n')
    return () => paragraphs.reduce((count, paragraph) => count + nlp.readDoc(paragraph).entities().out().length, 0)
  },
}
