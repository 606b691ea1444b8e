import { PERSON_PRONOUN } from '../lexicon/words.ts'
import type { PassageAttribution } from './attribution.ts'
import { bodyEnd, is, lowerAt, type Passage, type Range, sentenceAt } from './passage.ts'

/** The attributions with the words behind them that go on without a cue of their own. */
export function continueWords(passage: Passage, found: readonly PassageAttribution[]): readonly PassageAttribution[] {
  return continueQuotes(passage, continueClauses(passage, found))
}

/** "40 drones came, the air force said; it shot down 30": a pronoun goes on where the words of saying ended the clause. */
function continueClauses(passage: Passage, found: readonly PassageAttribution[]): readonly PassageAttribution[] {
  return found.map((attribution, index) => {
    const { construction, cue, contents } = attribution
    const part = construction === 'around-clause' && contents.length === 1 ? sentenceAt(passage, cue.start) : undefined
    if (part === undefined || lowerAt(passage, part.end) !== ';' || part.end - cue.end > 1) return attribution
    const next = sentenceAt(passage, part.end + 1)
    const isOwn = next === undefined || (found[index + 1]?.cue.start ?? Number.POSITIVE_INFINITY) < next.end
    if (isOwn || !is(passage, next.start, PERSON_PRONOUN)) return attribution
    return { ...attribution, contents: [...contents, { start: next.start, end: bodyEnd(passage, next) }] }
  })
}

/**
 * Quotations that stand as sentences of their own after an attributed one go on with it:
 * "“We are ready,” he said. “We have been for weeks.”"
 */
function continueQuotes(passage: Passage, found: readonly PassageAttribution[]): readonly PassageAttribution[] {
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
