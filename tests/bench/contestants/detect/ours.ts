import { detect } from '../../../../lib/detect/detect.ts'
import type { Article } from '../../../../lib/model/article.ts'
import { articleFromText } from '../../../../lib/text/article-from-text.ts'
import type { Contestant } from '../../contestant.ts'
import { hostileTexts, newsText, plainText } from '../../inputs/news.ts'

const SHORT_TEXT = 15_000
const article = (text: string): Article =>
  articleFromText(text, { url: 'https://news.example/a', published: '2024-11-11' })

/** `news`, `plain`, `many` short texts of the same size together, or the name of a hostile text. */
function articles(size: number, variant: string): readonly Article[] {
  if (variant === 'news' || variant === '') return [article(newsText(size))]
  if (variant === 'plain') return [article(plainText(size))]
  const hostile = hostileTexts()[variant]
  if (hostile !== undefined) return [article(hostile)]
  const news = newsText(size)
  return Array.from({ length: size / SHORT_TEXT }, (_, at) =>
    article(news.slice(at * SHORT_TEXT, (at + 1) * SHORT_TEXT)),
  )
}

export const contestant: Contestant = {
  name: 'Second Source',
  async prepare({ size, variant }) {
    const all = articles(size, variant)
    return () => all.flatMap((each) => detect(each).map(({ span, facts }) => [span.start, span.end, facts.kind]))
  },
}
