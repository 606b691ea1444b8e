import type { Span } from '../../model/article.ts'
import type { StatementFacts } from '../../model/claims.ts'
import { wordSet } from '../../text/word-set.ts'
import type { FoundAttribution } from './found.ts'
import { type Range, spanOf } from './passage.ts'
import { polarityOf } from './polarity.ts'
import type { StatementSource } from './statement-claims.ts'
import { topicOf } from './topics.ts'
import { trimmed } from './trimmed.ts'

/** What a statement says, of whom, where and when. */
export function factsOf(
  { text, names, passage, times }: StatementSource,
  said: readonly Range[],
  { stance, attribution }: FoundAttribution,
): StatementFacts {
  const spans = said.map((range) => trimmed(text, spanOf(passage, range)))
  const content = spans.map((span) => textOf(text, span)).join(' ')
  const mentions = spans.flatMap((span) => names.namesWithin(names.sentenceAt(span.start), span))
  const place = mentions.find(({ kind }) => kind !== undefined && PLACES.has(kind))
  const actor = mentions.find(
    (mention) => mention !== place && (mention.party !== undefined || mention.kind === 'person'),
  )
  const [range = attribution.cue] = said
  const topic = topicOf(passage, range)
  const asOf = times.periodOf(attribution.cue, said.at(-1) ?? range)
  return {
    kind: 'statement',
    stance,
    polarity: polarityOf(content, stance),
    content,
    ...(topic === undefined ? {} : { topic: textOf(text, spanOf(passage, topic)) }),
    ...(actor === undefined ? {} : { actor: names.nameOf(actor) }),
    ...(place === undefined ? {} : { place: names.nameOf(place) }),
    ...(asOf === undefined ? {} : { asOf }),
  }
}

const textOf = (text: string, { start, end }: Span): string => text.slice(start, end)

const PLACES = wordSet('region city place theatre')
