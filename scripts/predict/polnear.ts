import { ACT_VERBS } from '../../lib/detect/lexicon/en/act-verbs.ts'
import { learnCueVerbs } from '../../lib/detect/lexicon/words.ts'
import { NameReader } from '../../lib/detect/names/name-reader.ts'
import type { FoundAttribution } from '../../lib/detect/statements/found.ts'
import { StatementReader } from '../../lib/detect/statements/statement-reader.ts'
import type { Span } from '../../lib/model/article.ts'
import { articleFromText } from '../../lib/text/article-from-text.ts'
import { sentencesOf } from '../../lib/text/sentences.ts'
import { tokenize } from '../../lib/text/tokens.ts'
import type { OpenPredictor } from './predictor.ts'

/** Attributions of a paragraph as spans; with `--documents`, of a whole article with their parts together. */
export const open: OpenPredictor = async (options) => {
  learnCueVerbs(ACT_VERBS)
  const inDocuments = options.includes('--documents')
  return {
    answer(input) {
      const { id, text } = parse(input)
      const found = attributionsOf(text)
      return inDocuments ? { id, attributions: found.map(inParts) } : { id, spans: found.flatMap(inSpans) }
    },
  }
}

function parse(input: unknown): { readonly id: string; readonly text: string } {
  const { id, text } = (input ?? {}) as { id?: unknown; text?: unknown }
  if (typeof id !== 'string' || typeof text !== 'string')
    throw new Error('polnear: expected a line with "id" and "text"')
  return { id, text }
}

function attributionsOf(text: string): readonly FoundAttribution[] {
  const article = articleFromText(text)
  const sentences = sentencesOf(article).map((span) => ({ span, tokens: tokenize(text, span) }))
  const reader = new StatementReader(article, sentences, new NameReader(text, sentences), 'all')
  return article.blocks
    .flatMap((_, index) => reader.inBlock(index).filter(isOutermost))
    .map((found) => withColon(text, found))
}

/** The set counts the colon of "said:" to the cue. */
function withColon(text: string, found: FoundAttribution): FoundAttribution {
  const { start, end } = found.cue
  return text.charAt(end) === ':' ? { ...found, cue: { start, end: end + 1 } } : found
}

/** The set marks whose words the text itself reports, not whose words those report in turn. */
function isOutermost(found: FoundAttribution, _: number, all: readonly FoundAttribution[]): boolean {
  const { start, end } = found.cue
  const surrounds = (other: FoundAttribution): boolean =>
    other.attribution.grade !== 'acts' && other.contents.some((content) => content.start <= start && end <= content.end)
  return !all.some((other) => other !== found && surrounds(other))
}

const inSpans = ({ speaker, cue, contents }: FoundAttribution): readonly object[] => [
  ...(speaker === undefined ? [] : [{ type: 'source', ...speaker }]),
  { type: 'cue', ...cue },
  ...contents.map((content) => ({ type: 'content', ...content })),
]

const inParts = ({ speaker, cue, contents }: FoundAttribution): object => ({
  source: speaker === undefined ? [] : [pair(speaker)],
  cue: [pair(cue)],
  content: contents.map(pair),
})

const pair = ({ start, end }: Span): readonly [number, number] => [start, end]
