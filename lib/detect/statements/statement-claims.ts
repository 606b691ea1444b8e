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
  return found.flatMap((each) => {
    const { speaker } = each
    if (speaker === undefined || !isStatement(each) || !names.isSomebody(speaker) || isShouted(text, each.sentence))
      return []
    const outer = chainAt(each.cue)
    const own: Attribution = {
      speaker: names.resolve(speaker),
      cue: text.slice(each.cue.start, each.cue.end),
      stance: each.stance,
    }
    return each.contents.map((content) => toClaim(text, each, speaker, content, names, [...outer, own]))
  })
}

/** A line in capitals inside a text is a link or a label, not the article's own sentence. */
function isShouted(text: string, { start, end }: Span): boolean {
  if (end - start <= 20) return false
  for (let at = start; at < end; at++) {
    const letter = text.charAt(at)
    if (letter !== letter.toUpperCase()) return false
  }
  return true
}

function toClaim(
  text: string,
  { cue, sentence, stance }: FoundAttribution,
  speaker: Span,
  content: Span,
  names: NameReader,
  chain: readonly Attribution[],
): StatementClaim {
  const span = trimmed(text, content)
  return {
    id: `s${span.start}-${span.end}`,
    facts: factsOf(text, span, stance, names),
    chain,
    span,
    core: span,
    sentence,
    cue,
    speaker,
  }
}

function factsOf(text: string, span: Span, stance: Stance, names: NameReader): StatementFacts {
  const content = text.slice(span.start, span.end)
  const mentions = names.namesWithin(names.sentenceAt(span.start), span)
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

/** "no", "not", "never" among the first words make the whole clause negative. */
function isNegative(content: string): boolean {
  return content
    .slice(0, 60)
    .split(' ', 6)
    .some((word) => NEGATIONS.has(word) || word.endsWith("n't") || word.endsWith('n’t'))
}
const NEGATIONS = new Set(['no', 'not', 'never', 'No', 'Not', 'Never'])

function polarityOf(content: string, stance: Stance): Polarity {
  if (stance === 'declines') return 'none'
  return (stance === 'denies') === isNegative(content) ? 'for' : 'against'
}
