import { isArticlePage } from '../../lib/page/read/gate.ts'
import { type PageArticle, readArticle } from '../../lib/page/read/read-article.ts'

/** What reading the document of a page gives, as plain data. */
export interface PageReading {
  readonly isArticle: boolean
  readonly passesGate: boolean
  readonly title: string | null
  readonly published: string | null
  readonly outlet: string | null
  readonly language: string | null
  readonly text: string
}

/** Gate and reader as the extension uses them, for scripts that read saved pages in a browser. */
export function readPage(document: Document): PageReading {
  const passesGate = isArticlePage(document)
  const article = readArticle(document)
  const { title = null, published = null, outlet = null, language = null } = article?.facts ?? {}
  const isArticle = passesGate && article !== undefined
  return { isArticle, passesGate, title, published, outlet, language, text: article ? bodyText(article) : '' }
}

/** Standfirst, subheadings and paragraphs: what an editor calls the text. Title, captions and pull quotes stay out. */
function bodyText({ text, blocks }: PageArticle): string {
  const title = blocks.findIndex(({ kind }) => kind !== 'headline' && kind !== 'caption')
  return blocks
    .filter(({ kind }, index) => kind !== 'caption' && kind !== 'pull-quote' && index >= title)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
}
