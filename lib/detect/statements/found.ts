import type { Span } from '../../model/article.ts'
import type { Attribution, Stance } from '../../model/claims.ts'
import type { PassageAttribution } from './attribution.ts'
import { type Passage, sentenceAt, spanOf } from './passage.ts'

/** An attribution with its places in the text. */
export interface FoundAttribution {
  readonly attribution: PassageAttribution
  readonly speaker?: Span | undefined
  readonly via?: Span | undefined
  readonly cited?: Span | undefined
  readonly cue: Span
  readonly contents: readonly Span[]
  readonly sentence: Span
  readonly stance: Stance
  /** Who speaks and whom the speaker cites; put in when first asked for. */
  links?: readonly Attribution[] | undefined
}

/** Turns token positions into places in the text. */
export function toFound(passage: Passage, attribution: PassageAttribution): FoundAttribution {
  const sentence = sentenceAt(passage, attribution.cue.start) ?? {
    start: 0,
    end: passage.tokens.length,
  }
  const { speaker, via, cited } = attribution
  return {
    attribution,
    speaker: speaker && spanOf(passage, speaker),
    via: via && spanOf(passage, via),
    cited: cited && spanOf(passage, cited),
    cue: spanOf(passage, attribution.cue),
    contents: attribution.contents.map((range) => spanOf(passage, range)),
    sentence: spanOf(passage, sentence),
    stance: stanceOf(attribution),
    links: undefined,
  }
}

/** "has not confirmed" and "would not say" decline; other denials of saying assert nothing. */
function stanceOf({ stance, negated }: PassageAttribution): Stance {
  return negated && stance !== 'declines' ? 'declines' : stance
}

/** True for what readers see as a statement: a clause, a quotation, a judgement; not "announced a mobilisation", "put the toll at 600". */
export function isStatement(found: FoundAttribution): boolean {
  const { construction, stance, frames, grade, negated, about } = found.attribution
  return (
    isReported(found) &&
    construction !== 'put' &&
    (construction !== 'gap' || about !== undefined) &&
    !(negated && grade === 'holds') &&
    (construction !== 'object' || stance !== 'asserts' || frames.includes('a') || frames.includes('j'))
  )
}

/** True for what somebody is reported to have said or to hold, not for mere acts, plans and hypotheses. */
export function isReported({ attribution }: FoundAttribution): boolean {
  const { grade, hypothetical, negated, speaker, construction } = attribution
  if (grade === 'acts' || (hypothetical && !negated) || speaker === undefined) return false
  return grade === 'says' || construction !== 'infinitive'
}
