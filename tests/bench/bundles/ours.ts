import { detect } from '../../../lib/detect/detect.ts'
import { articleFromText } from '../../../lib/text/article-from-text.ts'

/** The claims of a text. */
export const first = (text: string): number =>
  detect(articleFromText(text, { url: 'https://news.example/a', published: '2024-11-11' })).length
