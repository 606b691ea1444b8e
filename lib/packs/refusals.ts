import type { Attributed, FigureFacts, NameRef, StatementFacts } from '../model/claims.ts'
import type { Refusal } from '../model/refusals.ts'
import type { Report } from '../model/reports.ts'
import { hashOfText } from './store/prints.ts'

export type { Refusal } from '../model/refusals.ts'

type Said = Attributed<FigureFacts | StatementFacts>

function who(ref: NameRef | undefined): string {
  return ref?.id ?? ref?.text ?? ''
}

function contentOf({ facts, chain }: Said): string {
  const speaker = who(chain.at(-1)?.speaker)
  if (facts.kind === 'statement') return [speaker, facts.content].join('|')
  const { value, low, high } = facts.quantity
  return [
    speaker,
    facts.measure,
    facts.action,
    facts.family,
    value,
    low,
    high,
    who(facts.actor),
    who(facts.place),
  ].join('|')
}

/** The same claim in another article refuses the same report: what is said counts, not where it stands. */
export function refusalKey(said: Said, report: Pick<Report, 'id' | 'pack'>): string {
  return `${report.pack ?? ''}/${report.id}#${hashOfText(contentOf(said)).toString(36)}`
}

/** The refusal of a match. */
export function refusalOf(said: Said, report: Report, rule: string, at: string): Refusal {
  const { id, pack, facts, summary } = report
  const recorded = { ...(pack === undefined ? {} : { pack }), id, facts, summary }
  return { key: refusalKey(said, report), said: { facts: said.facts, chain: said.chain }, recorded, rule, at }
}

/** Is this match refused? `refused` holds the keys of all refusals. */
export function isRefused(refused: ReadonlySet<string>, said: Said, report: Report): boolean {
  return refused.size > 0 && refused.has(refusalKey(said, report))
}

/** All refusals as test cases: one a line, the expected relation beside what was compared. */
export function refusalsAsCases(refusals: readonly Refusal[]): string {
  return refusals
    .map(({ said, recorded, rule }) => `${JSON.stringify({ expected: 'unrelated', was: rule, said, recorded })}\n`)
    .join('')
}
