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
    ...(draft.tellsOf === undefined ? {} : { tellsOf: draft.tellsOf }),
    ...(draft.converted === undefined ? {} : { repeats: [spanOf(draft.converted)] }),
  }
}

/** The marked words: number, bound and unit, and the noun where it follows closely. */
/** Where a figure stands: its number with what is counted. */
export function spanOf({ sentence, from, to, spanTo = to, head, amount }: Draft): Span {
  const end = head !== undefined && head < amount.from ? Math.max(amount.to, amount.coreTo) : spanTo
  return sentence.spanOf(from, end)
}

/** What may be written, once. */
type Open<Fields> = { -readonly [Key in keyof Fields]: Fields[Key] }

/** Only what is known becomes a property; by name, which is quicker than in a loop. */
function factsOf(draft: Draft, asWritten: string): FigureFacts {
  const { measure = 'other', family = 'level', group = 'unstated', status = 'actual' } = draft
  const quantity = quantityOf(draft, asWritten)
  const facts: Open<FigureFacts> = { kind: 'figure', quantity, measure, family, group, status }
  const { action, role, thing, actor, by, place, asOf, since, additional } = draft
  if (action !== undefined) facts.action = action
  if (role !== undefined) facts.role = role
  if (thing !== undefined) facts.thing = thing
  if (actor !== undefined) facts.actor = actor
  if (draft.assumed === true) facts.actorAssumed = true
  if (by !== undefined) facts.by = by
  if (place !== undefined) facts.place = place
  if (asOf !== undefined) facts.asOf = asOf
  if (since !== undefined) facts.since = since
  if (additional !== undefined) facts.additional = additional
  const occasion = occasionOf(draft)
  if (occasion !== undefined) facts.occasion = occasion
  return facts
}

/** The place and the day of one event. */
function occasionOf({ family, place, asOf }: Draft): string | undefined {
  const isOne = family === 'event' && place?.id !== undefined && asOf !== undefined && asOf.start === asOf.end
  return isOne ? `${place.id}:${asOf.start}` : undefined
}

function quantityOf({ amount, unit, factor, per }: Draft, asWritten: string): Quantity {
  const { bound, value, low, high } = amount
  const quantity: Open<Quantity> = { bound, unit, asWritten }
  if (value !== undefined) quantity.value = value * factor
  if (low !== undefined) quantity.low = low * factor
  if (high !== undefined) quantity.high = high * factor
  if (per !== undefined) quantity.per = per
  return quantity
}
