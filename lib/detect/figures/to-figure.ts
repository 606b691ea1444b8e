import type { Span } from '../../model/article.ts'
import type { FigureClaim, FigureFacts } from '../../model/claims.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { StatementReader } from '../statements/statement-reader.ts'
import type { ArticleReading } from './article-reading.ts'
import type { Draft } from './draft.ts'
import { chainOf } from './refiners/chain.ts'

/** A finished draft as a claim. */
export function toFigure(reading: ArticleReading, statements: StatementReader, draft: Draft): FigureClaim {
  const { sentence, amount } = draft
  const core = sentence.spanOf(amount.coreFrom, amount.coreTo)
  const span = spanOf(draft)
  return {
    id: `f${core.start}-${core.end}`,
    facts: factsOf(draft, reading.article.text.slice(span.start, span.end)),
    chain: chainOf(draft, statements),
    span,
    core,
    sentence: sentence.span,
    ...(draft.converted === undefined ? {} : { repeats: [spanOf(draft.converted)] }),
  }
}

/** The marked words: number, bound and unit, and the noun where it follows closely. */
function spanOf({ sentence, from, to, spanTo = to, head, amount }: Draft): Span {
  const end = head !== undefined && head < amount.from ? Math.max(amount.to, amount.coreTo) : spanTo
  return sentence.spanOf(from, end)
}

function factsOf(draft: Draft, asWritten: string): FigureFacts {
  const { measure = 'other', family = 'level', group = 'unstated', status = 'actual' } = draft
  const occasion =
    family === 'event' &&
    draft.place?.id !== undefined &&
    draft.asOf?.start === draft.asOf?.end &&
    draft.asOf !== undefined
      ? `${draft.place.id}:${draft.asOf.start}`
      : undefined
  const { action, role, thing, actor, by, place, asOf, since, additional } = draft
  return {
    kind: 'figure',
    quantity: quantityOf(draft, asWritten),
    measure,
    family,
    group,
    status,
    ...present({ action, role, thing, actor, by, place, asOf, since, additional, occasion }),
  }
}

function quantityOf({ amount, unit, factor, per }: Draft, asWritten: string): Quantity {
  const scaled = (value: number | undefined): number | undefined => (value === undefined ? undefined : value * factor)
  return {
    bound: amount.bound,
    unit,
    asWritten,
    ...present({ value: scaled(amount.value), low: scaled(amount.low), high: scaled(amount.high), per }),
  }
}

/** The fields that are known. */
function present<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  const known: Partial<Fields> = {}
  for (const key in fields) if (fields[key] !== undefined) known[key] = fields[key]
  return known as never
}
