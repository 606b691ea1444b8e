import type { ArticleReading } from './article-reading.ts'
import type { Draft } from './draft.ts'
import type { Sentence } from './sentence.ts'

/** The parts of a draft that refiners fill in, in a reader's words. */
function partsOf(draft: Draft): ReadonlyMap<string, string> {
  const { measure, action, role, group, family, actor, by, place, status, asOf, since, per, additional, event } = draft
  const parts = {
    measure,
    action,
    role,
    group,
    family,
    actor: actor?.text,
    by: by?.text,
    place: place?.text,
    status,
    since,
    per,
    additional,
  }
  const known = Object.entries({
    ...parts,
    event: event?.event,
    asOf: asOf === undefined ? undefined : `${asOf.start}/${asOf.end}`,
    basis: asOf?.basis,
  })
  return new Map(known.filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]))
}

/** Tells the trace which named construction a step read a number by; with the trace off it costs nothing. */
export function decided(
  { trace }: ArticleReading,
  { sentence, amount }: { readonly sentence: Sentence; readonly amount: Draft['amount'] },
  name: string,
): void {
  if (trace === undefined) return
  const span = sentence.spanOf(amount.coreFrom, amount.coreTo)
  trace({ step: name, did: 'decided', span, text: sentence.textOf(amount.from, amount.to) })
}

/** Runs one step on a draft and tells the trace what it changed; with the trace off it only runs the step. */
export function traced<Outcome>(reading: ArticleReading, step: string, draft: Draft, run: () => Outcome): Outcome {
  if (reading.trace === undefined) return run()
  const before = partsOf(draft)
  const outcome = run()
  const changes = [...partsOf(draft)].filter(([name, value]) => before.get(name) !== value)
  if (changes.length > 0) {
    const { sentence, amount } = draft
    reading.trace({
      step,
      did: 'changed',
      span: sentence.spanOf(amount.coreFrom, amount.coreTo),
      text: sentence.textOf(amount.from, amount.to),
      because: changes.map(([name, value]) => `${name}: ${value}`).join(', '),
      set: Object.fromEntries(changes),
    })
  }
  return outcome
}
