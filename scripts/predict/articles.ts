import { detect } from '../../lib/detect/detect.ts'
import type { ArticleFacts } from '../../lib/model/article.ts'
import type { FigureClaim, StatementClaim } from '../../lib/model/claims.ts'
import type { Quantity } from '../../lib/model/quantity.ts'
import { articleFromText } from '../../lib/text/article-from-text.ts'
import type { OpenPredictor } from './predictor.ts'
import { COUNTS, factorOf, MODALITY, nameOf, placeNameOf } from './vocabulary.ts'

interface Input {
  readonly id: string
  readonly text: string
  readonly published?: string
  readonly outlet?: string
  readonly title?: string
}

/** Reads figures and statements of annotated articles. */
export const open: OpenPredictor = async () => ({
  answer(input) {
    const { id, text, ...facts } = checked(input)
    const claims = detect(articleFromText(text, factsOf(facts)))
    const figures = claims.filter((claim) => claim.facts.kind === 'figure') as FigureClaim[]
    const statements = claims.filter((claim) => claim.facts.kind === 'statement') as StatementClaim[]
    return { id, figures: figures.map((claim) => figureRow(claim, text)), statements: statements.map(statementRow) }
  },
})

function checked(input: unknown): Input {
  const row = input as Input
  if (typeof row?.text !== 'string') throw new Error('articles: expected a string in "text"')
  return row
}

/** What is known of an article from an input line. */
export function factsOf({ published, outlet, title }: Partial<Input>): ArticleFacts {
  return {
    url: '',
    language: 'en',
    ...(published ? { published } : {}),
    ...(outlet ? { outlet } : {}),
    ...(title ? { title } : {}),
  }
}

function figureRow({ core, facts, chain }: FigureClaim, text: string): object {
  const { quantity, measure, actor, place, status, asOf } = facts
  return {
    start: core.start,
    end: core.end,
    text: text.slice(core.start, core.end),
    value: written(quantity.value, quantity),
    low: written(quantity.low, quantity),
    high: written(quantity.high, quantity),
    bound: quantity.bound,
    counts: COUNTS[measure],
    actor: nameOf(actor),
    place: placeNameOf(place),
    modality: MODALITY[status],
    attributedTo: nameOf(chain.at(-1)?.speaker),
    asOf: asOf ?? null,
  }
}

function written(value: number | undefined, quantity: Quantity): number | null {
  return value === undefined ? null : value / factorOf(quantity)
}

function statementRow({ span, facts, chain, cue }: StatementClaim): object {
  const speaker = nameOf(chain.at(-1)?.speaker)
  return {
    start: span.start,
    end: span.end,
    speaker,
    cue: cue === undefined ? null : chain.at(-1)?.cue,
    stance: facts.stance,
  }
}
