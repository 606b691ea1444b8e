import { NameReader } from '../../../lib/detect/names/name-reader.ts'
import type { Wanted } from '../../../lib/detect/statements/read-attributions.ts'
import { StatementReader } from '../../../lib/detect/statements/statement-reader.ts'
import type { Article } from '../../../lib/model/article.ts'
import { articleFromText } from '../../../lib/text/article-from-text.ts'
import { sentencesOf } from '../../../lib/text/sentences.ts'
import { tokenize } from '../../../lib/text/tokens.ts'

/** A text read for its names and statements. */
export function read(text: string, wanted: Wanted = 'reported', published?: string) {
  const article: Article = articleFromText(text, {
    url: '',
    language: 'en',
    ...(published === undefined ? {} : { published }),
  })
  const sentences = sentencesOf(article).map((span) => ({ span, tokens: tokenize(text, span) }))
  const names = new NameReader(text, sentences)
  return { article, names, statements: new StatementReader(article, sentences, names, wanted) }
}

/** The attributions of a text as "speaker | cue | content + content". */
export function attributions(text: string, wanted: Wanted = 'reported'): string[] {
  const { article, statements } = read(text, wanted)
  const words = (span?: { start: number; end: number }) => (span === undefined ? '-' : text.slice(span.start, span.end))
  return article.blocks.flatMap((_, index) =>
    statements
      .inBlock(index)
      .map(({ speaker, cue, contents }) => `${words(speaker)} | ${words(cue)} | ${contents.map(words).join(' + ')}`),
  )
}

/** The statements of a text as "speaker: stance: content"; the speaker by id where known. */
export function statementsIn(text: string): string[] {
  return read(text)
    .statements.claims()
    .map(
      ({ chain, facts }) =>
        `${chain.at(-1)?.speaker.id ?? chain.at(-1)?.speaker.text}: ${facts.stance}: ${facts.content}`,
    )
}

/** Whose word a piece of a text is, outermost first. */
export function chainAt(text: string, piece: string): string[] {
  const start = text.indexOf(piece)
  return read(text)
    .statements.attributionAt({ start, end: start + piece.length })
    .map(({ speaker, cue, stance }) => `${speaker.id ?? speaker.text} ${cue} (${stance})`)
}
