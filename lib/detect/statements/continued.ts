import type { PassageAttribution } from './attribution.ts'
import { bodyEnd, type Passage, type Range, sentenceAt } from './passage.ts'

/**
 * Quotations that stand as sentences of their own after an attributed one go on with it:
 * "“We are ready,” he said. “We have been for weeks.”"
 */
export function continueQuotes(passage: Passage, found: readonly PassageAttribution[]): readonly PassageAttribution[] {
  if (passage.quotes.length < 2 || found.length === 0) return found
  const taken = takenQuotes(passage, found)
  let next = 0
  return found.map((attribution, index) => {
    const limit = found[index + 1]?.cue.start ?? passage.tokens.length
    const more: Range[] = []
    for (; next < passage.quotes.length && (passage.quotes[next]?.start ?? 0) < limit; next++) {
      const quote = passage.quotes[next]
      if (quote !== undefined && !taken.has(next) && continues(passage, attribution, quote, limit)) more.push(quote)
    }
    return more.length === 0 ? attribution : { ...attribution, contents: [...attribution.contents, ...more] }
  })
}

function takenQuotes(passage: Passage, found: readonly PassageAttribution[]): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const { contents } of found)
    for (const { start, end } of contents)
      for (let at = start; at < end; at++) if (passage.quoteOf[at] !== -1) taken.add(passage.quoteOf[at] ?? -1)
  return taken
}

function continues(
  passage: Passage,
  { construction, cue, contents }: PassageAttribution,
  quote: Range,
  limit: number,
): boolean {
  if (construction !== 'after-quote' && construction !== 'quote') return false
  const last = Math.max(cue.end, ...contents.map(({ end }) => end))
  return quote.start >= last && quote.end <= limit && fillsSentences(passage, quote)
}

/** From the start of one sentence to the end of one. */
function fillsSentences(passage: Passage, quote: Range): boolean {
  const first = sentenceAt(passage, quote.start)
  const last = sentenceAt(passage, quote.end - 1)
  return first?.start === quote.start && last !== undefined && quote.end >= bodyEnd(passage, last)
}
