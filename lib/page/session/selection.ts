import type { ArticleFacts, Block } from '../../model/article.ts'
import { type Part, type Piece, TextMap } from '../read/text-map.ts'
import { collectRuns } from '../read/walk.ts'
import type { ReadArticle } from './ports.ts'

/** What the reader selected, if anything. */
export function selectedRange(selection: Selection | null): Range | undefined {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  return selection.getRangeAt(0).cloneRange()
}

/** What the reader selected, as an article: the paragraphs around it are its text, the selected part its blocks. */
export function selectedArticle(range: Range, facts: ArticleFacts = { url: location.href }): ReadArticle | undefined {
  const root = elementAround(range.commonAncestorContainer)
  if (root === undefined) return undefined
  const parts: Part[] = []
  const blocks: Block[] = []
  let text = ''
  for (const run of collectRuns(root)) {
    const base = text.length
    const chosen = run.pieces.flatMap((piece) => chosenPart(range, piece, base))
    parts.push({ start: base, pieces: run.pieces })
    text += `${run.text}\n`
    const [first] = chosen
    const last = chosen.at(-1)
    if (first && last) blocks.push({ kind: 'paragraph', start: first.start, end: last.end })
  }
  const map = new TextMap(text, parts)
  return { text, blocks, facts, rangeFor: (span) => map.rangeFor(span), nodeAt: (offset) => map.nodeAt(offset) }
}

/** The selected part of a piece, as offsets in the text. */
function chosenPart(
  range: Range,
  { node, from, start, length }: Piece,
  base: number,
): { start: number; end: number }[] {
  if (!range.intersectsNode(node)) return []
  const low = node === range.startContainer ? Math.max(0, range.startOffset - from) : 0
  const high = node === range.endContainer ? Math.min(length, range.endOffset - from) : length
  return high > low ? [{ start: base + start + low, end: base + start + high }] : []
}

/** The element around a node that is a block of text, so that cut words and inline links are whole. */
function elementAround(node: Node): Element | undefined {
  const element = node instanceof Element ? node : node.parentElement
  return (
    element?.closest('p, li, h1, h2, h3, h4, h5, h6, figcaption, blockquote, td, div, article, main, body') ?? undefined
  )
}
