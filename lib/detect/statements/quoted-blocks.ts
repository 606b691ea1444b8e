import type { SentenceTokens } from '../names/find-names.ts'

/*
 * Press releases and live pages set a quotation as a paragraph of its own:
 *
 *   The minister, Olena Bilyk, said:
 *   “Every truck that we stop saves lives. We shall stop more.”
 */

/** True for a block that ends with a colon: what follows may be whom it names speaking. */
export const introduces = (block: readonly SentenceTokens[] | undefined): boolean =>
  block?.at(-1)?.tokens.at(-1)?.lower === ':'

/** A block with the quotation that the next one opens with, as part of its last sentence. */
export function withQuotation(
  block: readonly SentenceTokens[],
  next: readonly SentenceTokens[] | undefined,
): readonly SentenceTokens[] {
  const last = block.at(-1)
  if (last === undefined || next === undefined || !introduces(block) || next[0]?.tokens[0]?.lower !== '"') return block
  const quoted = next.slice(0, quotationEnd(next))
  const end = quoted.at(-1)?.span.end ?? last.span.end
  const tokens = [...last.tokens, ...quoted.flatMap((sentence) => sentence.tokens)]
  return [...block.slice(0, -1), { span: { start: last.span.start, end }, tokens }]
}

/** How many sentences the quotation that a block opens with takes. */
function quotationEnd(block: readonly SentenceTokens[]): number {
  let marks = 0
  for (let index = 0; index < block.length; index++) {
    for (const { lower } of block[index]?.tokens ?? []) if (lower === '"') marks++
    if (marks % 2 === 0) return index + 1
  }
  return block.length
}
