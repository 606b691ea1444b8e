import type { Article, Block } from '../../model/article.ts'

/** How much text is read in one go: about 3 ms on a slow machine. An ordinary article is one piece. */
export const PIECE_LENGTH = 40_000

/** The blocks of an article in groups that can each be read in one slice. The text stays whole, offsets stay true. */
export function* piecesOf(article: Article, length: number = PIECE_LENGTH): Generator<Article> {
  let group: Block[] = []
  let size = 0
  for (const block of article.blocks.flatMap((whole) => cutBlock(article.text, whole, length))) {
    if (size > 0 && size + block.end - block.start > length) {
      yield { ...article, blocks: group }
      group = []
      size = 0
    }
    group.push(block)
    size += block.end - block.start
  }
  if (group.length > 0) yield { ...article, blocks: group }
}

/** A block longer than a piece is cut where a sentence seems to end, or at a blank, or anywhere. */
function cutBlock(text: string, block: Block, length: number): Block[] {
  const parts: Block[] = []
  let start = block.start
  while (block.end - start > length) {
    const end = cutPoint(text, start, start + length)
    parts.push({ ...block, start, end })
    start = end
  }
  return [...parts, { ...block, start }]
}

function cutPoint(text: string, start: number, limit: number): number {
  for (const mark of ['. ', ' ']) {
    const at = text.lastIndexOf(mark, limit - mark.length)
    if (at > start) return at + mark.length
  }
  return limit
}
