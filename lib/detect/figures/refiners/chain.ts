import type { Attribution } from '../../../model/claims.ts'
import type { StatementReader } from '../../statements/statement-reader.ts'
import type { Draft } from '../draft.ts'

/** Whose word a draft is, outermost first; asked once. */
export function chainOf(draft: Draft, statements: StatementReader): readonly Attribution[] {
  draft.chain ??= statements.attributionAt(draft.sentence.spanOf(draft.amount.coreFrom, draft.amount.coreTo))
  return draft.chain
}
