import { detect } from '../../lib/detect/detect.ts'
import type { Claim, FigureClaim, StatementClaim } from '../../lib/model/claims.ts'
import { articleFromText } from '../../lib/text/article-from-text.ts'
import { factorOf, nameOf } from '../predict/vocabulary.ts'
import type { AnnotatedText } from './annotated.ts'
import type { FoundFigure, FoundStatement } from './score.ts'

/** What the detector finds in an annotated text, in the annotators' words. */
export function readClaims({ text, outlet, published, title }: AnnotatedText): {
  readonly figures: readonly FoundFigure[]
  readonly statements: readonly FoundStatement[]
} {
  const claims = detect(articleFromText(text, { url: '', outlet, published, title, language: 'en' }))
  return {
    figures: claims.filter(isFigure).map(foundFigure),
    statements: claims.filter(isStatement).map(foundStatement),
  }
}

const isFigure = (claim: Claim): claim is FigureClaim => claim.facts.kind === 'figure'
const isStatement = (claim: Claim): claim is StatementClaim => claim.facts.kind === 'statement'

function foundFigure({ core, facts, chain }: FigureClaim): FoundFigure {
  const { quantity } = facts
  const numbers = quantity.value === undefined ? [quantity.low, quantity.high] : [quantity.value]
  return {
    ...core,
    value: numbers.map((number) => (number ?? Number.NaN) / factorOf(quantity)),
    fields: {
      bound: quantity.bound,
      measure: facts.measure,
      actor: nameOf(facts.actor) ?? '-',
      place: nameOf(facts.place) ?? '-',
      status: facts.status,
      speaker: nameOf(chain.at(-1)?.speaker) ?? '-',
    },
  }
}

function foundStatement({ span, facts, chain }: StatementClaim): FoundStatement {
  return { ...span, speaker: nameOf(chain.at(-1)?.speaker) ?? '-', stance: facts.stance }
}
