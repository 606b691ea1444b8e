import type { Attribution } from '../../../model/claims.ts'
import type { StatementReader } from '../../statements/statement-reader.ts'
import type { Draft } from '../draft.ts'

/** Whose word a draft is, outermost first; asked once. */
export function chainOf(draft: Draft, statements: StatementReader): readonly Attribution[] {
  draft.chain ??= chainAnew(draft, statements)
  return draft.chain
}

/** A part of a figure ("426 deaths, among them seven children") is of the same word as the whole. */
function chainAnew(
  { sentence, amount, antecedent, listed }: Draft,
  statements: StatementReader,
): readonly Attribution[] {
  const own = statements.attributionAt(sentence.spanOf(amount.coreFrom, amount.coreTo))
  if (own.length > 0) return own
  const before = antecedent?.sentence === sentence ? antecedent : listed
  return before === undefined ? own : chainOf(before, statements)
}
