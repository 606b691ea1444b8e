import type { Article, Block } from '../../model/article.ts'

/** Headlines are shorter than this. */
const LONGEST = 160
const SENTENCE_END = /[.!?:;"”’)…]$/

/** One of several short lines without a full stop: a list of headlines, each about something else. */
export function isHeadlineAmongOthers({ blocks, text }: Article, block: Block): boolean {
  if (!isLine(text, block)) return false
  const at = blocks.indexOf(block)
  return [at - 1, at + 1].some((other) => isLine(text, blocks[other]))
}

const isLine = (text: string, block: Block | undefined): boolean =>
  block !== undefined &&
  block.kind === 'paragraph' &&
  block.end - block.start < LONGEST &&
  !SENTENCE_END.test(text.slice(block.start, block.end).trimEnd().slice(-1))
