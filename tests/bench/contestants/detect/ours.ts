import { detect } from '../../../../lib/detect/detect.ts'
import { articleFromText } from '../../../../lib/text/article-from-text.ts'
import type { Contestant } from '../../contestant.ts'
import { newsText } from '../../inputs/news.ts'

export const contestant: Contestant = {
  name: 'Second Source',
  async prepare(size) {
    const article = articleFromText(newsText(size), { url: 'https://news.example/a', published: '2024-11-11' })
    return () => detect(article).map(({ span, facts }) => [span.start, span.end, facts.kind])
  },
}
