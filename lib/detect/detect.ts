import type { Article, Span } from '../model/article.ts'
import type { Claim } from '../model/claims.ts'
import type { Trace } from '../model/trace.ts'
import { atOnce, type Steps } from '../text/steps.ts'
import { ArticleReading } from './figures/article-reading.ts'
import { findFigures } from './figures/find-figures.ts'
import { StatementReader } from './statements/statement-reader.ts'

/** What a caller may ask for beside the claims. */
export interface DetectOptions {
  /** Told of every find, change and drop. */
  readonly trace?: Trace
  /** Told where a figure stands as soon as its sentence is read; all that is known of it follows with the claims. */
  readonly found?: (span: Span) => void
}

/** The figures and statements of an article, in reading order: figures where war is spoken of, statements where war or other affairs of state are; recipes stay unmarked. */
export function detect(article: Article, options: DetectOptions = {}): Claim[] {
  return atOnce(detectInSteps(article, options))
}

/** The same sentence by sentence, so that a page that is being read can have its turn in between. */
export function* detectInSteps(article: Article, options: DetectOptions = {}): Steps<Claim[]> {
  const reading = new ArticleReading(article, options.trace)
  const { mayBeOfWar, mayBeOfAffairs } = reading
  if (!mayBeOfWar) options.trace?.({ step: 'prefilter', did: 'dropped', because: 'nothing in the text speaks of war' })
  if (!mayBeOfWar && !mayBeOfAffairs) return []
  yield
  const statements = new StatementReader(article, reading.sentences, reading.names)
  const claims: Claim[] = mayBeOfWar ? yield* findFigures(reading, statements, options.found) : []
  if (mayBeOfAffairs) for (const claim of yield* statements.claimsInSteps(options.trace)) claims.push(claim)
  return claims.sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)
}
