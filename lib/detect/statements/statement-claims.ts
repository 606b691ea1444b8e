import type { Span } from '../../model/article.ts'
import type { Attribution, Polarity, Stance, StatementClaim, StatementFacts } from '../../model/claims.ts'
import type { NameReader } from '../names/name-reader.ts'
import { type FoundAttribution, isStatement } from './found.ts'

/** The statements for readers among the attributions of a block, one for every piece of content. */
export function toClaims(
  text: string,
  found: readonly FoundAttribution[],
  names: NameReader,
  chainAt: (span: Span) => readonly Attribution[],
): readonly StatementClaim[] {
  return found
    .filter(
      (each) =>
        isStatement(each) &&
        each.speaker !== undefined &&
        names.isSomebody(each.speaker) &&
        !isShouted(text, each.sentence),
    )
    .flatMap((each) => {
      const speaker = each.speaker
      return speaker === undefined
        ? []
        : each.contents.map((content) => toClaim(text, each, speaker, content, names, chainAt))
    })
}

/** A line in capitals inside a text is a link or a label, not the article's own sentence. */
function isShouted(text: string, { start, end }: Span): boolean {
  const sentence = text.slice(start, end)
  return sentence.length > 20 && sentence === sentence.toUpperCase()
}

function toClaim(
  text: string,
  { cue, sentence, stance }: FoundAttribution,
  speaker: Span,
  content: Span,
  names: NameReader,
  chainAt: (span: Span) => readonly Attribution[],
): StatementClaim {
  const span = trimmed(text, content)
  const outer = chainAt(cue)
  const own: Attribution = { speaker: names.resolve(speaker), cue: text.slice(cue.start, cue.end), stance }
  return {
    id: `s${span.start}-${span.end}`,
    facts: factsOf(text, span, stance, names),
    chain: [...outer, own],
    span,
    core: span,
    sentence,
    cue,
    speaker,
  }
}

function factsOf(text: string, span: Span, stance: Stance, names: NameReader): StatementFacts {
  const content = text.slice(span.start, span.end)
  const mentions = names
    .inSentence(names.sentenceAt(span.start))
    .filter((mention) => mention.span.start >= span.start && mention.span.end <= span.end)
  const place = mentions.find(({ kind }) => kind !== undefined && PLACES.has(kind))
  const actor = mentions.find(
    (mention) => mention !== place && (mention.party !== undefined || mention.kind === 'person'),
  )
  return {
    kind: 'statement',
    stance,
    polarity: polarityOf(content, stance),
    content,
    ...(actor === undefined ? {} : { actor: names.nameOf(actor) }),
    ...(place === undefined ? {} : { place: names.nameOf(place) }),
  }
}

const PLACES: ReadonlySet<string> = new Set(['region', 'city', 'place', 'theatre'])

/** "that" and closing commas are no part of what was said. */
function trimmed(text: string, { start, end }: Span): Span {
  const from = text.startsWith('that ', start) ? start + 5 : start
  return { start: from, end: text.charAt(end - 1) === ',' ? end - 1 : end }
}

const NEGATION = /^(?:\S+ ){0,5}(?:no|not|never|\S+n['’]t)\b/

function polarityOf(content: string, stance: Stance): Polarity {
  if (stance === 'declines') return 'none'
  const isNegative = NEGATION.test(content)
  return (stance === 'denies') === isNegative ? 'for' : 'against'
}
