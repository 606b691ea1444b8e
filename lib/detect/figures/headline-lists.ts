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

/** "09.38 BST", "10:12 GMT —": a line that opens with an hour begins an entry about something else. */
export const opensEntry = (text: string, { start, end }: Block): boolean =>
  isDigit(text.charCodeAt(start)) && ENTRY.test(text.slice(start, Math.min(end, start + HOUR)))
const ENTRY = /^\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)? ?(?:[A-Z]{2,4})? ?(?:[—–-]|$)/
const HOUR = 20
const isDigit = (code: number): boolean => code >= 48 && code <= 57
