import type { Attribution } from '../../../model/claims.ts'
import { wordSet } from '../../../text/word-set.ts'
import type { StatementReader } from '../../statements/statement-reader.ts'
import type { Draft } from '../draft.ts'

/** Whose word a draft is, outermost first; asked once. */
export function chainOf(draft: Draft, statements: StatementReader): readonly Attribution[] {
  draft.chain ??= chainAnew(draft, statements)
  return draft.chain
}

/** A part of a figure ("426 deaths, among them seven children") is of the same word as the whole. */
function chainAnew(draft: Draft, statements: StatementReader): readonly Attribution[] {
  const { sentence, amount, antecedent, listed } = draft
  const own = statements.attributionAt(sentence.spanOf(amount.coreFrom, amount.coreTo))
  if (own.length > 0) return own
  const before = antecedent?.sentence === sentence ? antecedent : listed
  if (before !== undefined) return chainOf(before, statements)
  const end = endOfMain(draft)
  return end === undefined ? own : statements.attributionAt(sentence.spanOf(end - 1, end))
}

/** "spoke of 900 losses, of whom 40 died", "says May was the worst month, with 40 killed": what hangs on a clause is of its word. */
function endOfMain({ sentence, from }: Draft): number | undefined {
  const opener = HANGING.has(sentence.word(from - 1)) ? from - 1 : from - 2
  if (!HANGING.has(sentence.word(opener))) return undefined
  const comma = sentence.word(opener - 1) === 'of' ? opener - 2 : opener - 1
  return sentence.word(comma) === ',' ? comma : undefined
}
const HANGING = wordSet('whom which with')
