import type { Article, ArticleFacts, Block, BlockKind } from '../model/article.ts'

/** How a plain text is cut into blocks: `headline` makes its first line with words the headline. */
export interface PlainTextOptions {
  readonly headline?: boolean
}

/** A plain text as an article: every line with words is a block. The text itself stays as it is. */
export function articleFromText(
  text: string,
  facts: ArticleFacts = { url: '' },
  options: PlainTextOptions = {},
): Article {
  const blocks: Block[] = []
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (text.slice(start, end).trim() !== '') blocks.push({ start, end, kind: kindOf(blocks.length, options) })
    start = end + 1
  }
  return { text, blocks, facts }
}

function kindOf(index: number, options: PlainTextOptions): BlockKind {
  return index === 0 && options.headline === true ? 'headline' : 'paragraph'
}
