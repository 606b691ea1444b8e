import type { Span } from '../../model/article.ts'
import type { StatementClaim } from '../../model/claims.ts'
import { type RelativeDenial, relativeDenials } from './denials.ts'
import { spanOf } from './passage.ts'
import { polarityOf } from './polarity.ts'
import type { StatementSource } from './statement-claims.ts'

/**
 * Adds the denials of a block that come as relative clauses (", which Islamabad denies") and ends what they deny before
 * them. Without a statement before it, the clause of the sentence itself is denied.
 */
export function withRelativeDenials(
  source: StatementSource,
  claims: readonly StatementClaim[],
): readonly StatementClaim[] {
  const { text, passage } = source
  return passage.sentences
    .flatMap((sentence) => relativeDenials(text, spanOf(passage, sentence)).map((denial) => ({ sentence, denial })))
    .reduce((all, { sentence, denial }) => addTo(all, denial, spanOf(passage, sentence), source), claims)
}

function addTo(
  claims: readonly StatementClaim[],
  denial: RelativeDenial,
  sentence: Span,
  source: StatementSource,
): readonly StatementClaim[] {
  if (!source.names.isSomebody(denial.speaker)) return claims
  const others = claims
    .filter(({ span }) => span.start < denial.span.start)
    .map((claim) => cut(claim, denial.deniedEnd))
  const rest = claims.filter(({ span }) => span.start >= denial.span.end)
  const denied = others.findLast(({ span }) => span.start >= sentence.start && span.end >= denial.deniedEnd - 1)
  return [...others, denialOf(denial, denied, sentence, source), ...rest]
}

/** "it shot down five jets, an account that …": the statement ends where the denial begins. */
function cut(claim: StatementClaim, end: number): StatementClaim {
  if (claim.span.end <= end || claim.span.start >= end) return claim
  const span = { start: claim.span.start, end }
  const content = claim.facts.content.slice(0, claim.facts.content.length - (claim.span.end - end))
  return { ...claim, id: `s${span.start}-${end}`, span, core: span, facts: { ...claim.facts, content } }
}

function denialOf(
  { span, speaker, cue, deniedEnd }: RelativeDenial,
  denied: StatementClaim | undefined,
  sentence: Span,
  { text, names, times, passage }: StatementSource,
): StatementClaim {
  const content = denied?.facts.content ?? text.slice(sentence.start, deniedEnd)
  const own = { speaker: names.resolve(speaker), cue: text.slice(cue.start, cue.end), stance: 'denies' as const }
  const whole = passage.sentences.find((each) => spanOf(passage, each).start === sentence.start)
  const asOf = denied?.facts.asOf ?? (whole === undefined ? undefined : times.periodOf(whole, whole))
  return {
    id: `s${span.start}-${span.end}`,
    span,
    core: span,
    sentence,
    cue,
    speaker,
    chain: [own],
    facts: {
      ...(denied?.facts ?? {}),
      kind: 'statement',
      stance: 'denies',
      polarity: polarityOf(content, 'denies'),
      content,
      ...(asOf === undefined ? {} : { asOf }),
    },
  }
}
