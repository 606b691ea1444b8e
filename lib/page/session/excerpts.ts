import type { Article, Span } from '../../model/article.ts'
import type { Claim } from '../../model/claims.ts'
import type { PageState } from '../../model/page-state.ts'

type Excerpt = PageState['excerpts'][string]

/** How much of the sentence is kept on either side of a claim's words. */
const AROUND = 120

/** The words of a claim and what stands around them in its sentence. */
export function excerptOf({ text }: Article, { span, sentence }: Claim): Excerpt {
  return {
    before: shortened(text, { start: sentence.start, end: span.start }, 'start'),
    quote: text.slice(span.start, span.end),
    after: shortened(text, { start: span.end, end: sentence.end }, 'end'),
  }
}

function shortened(text: string, { start, end }: Span, cut: 'start' | 'end'): string {
  if (end - start <= AROUND) return text.slice(start, Math.max(start, end))
  if (cut === 'start') return `…${text.slice(wordStart(text, end - AROUND), end)}`
  return `${text.slice(start, wordEnd(text, start + AROUND))}…`
}

function wordStart(text: string, at: number): number {
  const blank = text.indexOf(' ', at)
  return blank === -1 ? at : blank + 1
}

function wordEnd(text: string, at: number): number {
  const blank = text.lastIndexOf(' ', at)
  return blank === -1 ? at : blank
}
