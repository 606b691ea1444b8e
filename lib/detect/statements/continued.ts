import type { PassageAttribution } from './attribution.ts'
import { bodyEnd, type Passage, type Range } from './passage.ts'

/**
 * Quotations that stand as sentences of their own after an attributed one go on with it:
 * "“We are ready,” he said. “We have been for weeks.”"
 */
export function continueQuotes(passage: Passage, found: readonly PassageAttribution[]): readonly PassageAttribution[] {
  const taken = new Set<number>()
  for (const { contents } of found)
    for (const { start, end } of contents)
      for (let at = start; at < end; at++) if (passage.quoteOf[at] !== -1) taken.add(passage.quoteOf[at] ?? -1)
  return found.map((attribution, index) => withContinuation(passage, attribution, found[index + 1], taken))
}

function withContinuation(
  passage: Passage,
  attribution: PassageAttribution,
  next: PassageAttribution | undefined,
  taken: Set<number>,
): PassageAttribution {
  if (attribution.construction !== 'after-quote' && attribution.construction !== 'quote') return attribution
  const last = Math.max(attribution.cue.end, ...attribution.contents.map(({ end }) => end))
  const limit = next?.cue.start ?? passage.tokens.length
  const more: Range[] = []
  passage.quotes.forEach((quote, index) => {
    if (taken.has(index) || quote.start < last || quote.end > limit || !fillsSentences(passage, quote)) return
    taken.add(index)
    more.push(quote)
  })
  return more.length === 0 ? attribution : { ...attribution, contents: [...attribution.contents, ...more] }
}

/** From the start of one sentence to the end of one. */
function fillsSentences(passage: Passage, quote: Range): boolean {
  const first = passage.sentences[passage.sentenceOf[quote.start] ?? 0]
  const last = passage.sentences[passage.sentenceOf[quote.end - 1] ?? 0]
  return first?.start === quote.start && last !== undefined && quote.end >= bodyEnd(passage, last)
}
