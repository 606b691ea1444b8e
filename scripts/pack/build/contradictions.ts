import type { FigureFacts } from '../../../lib/model/claims.ts'
import type { Bound } from '../../../lib/model/quantity.ts'
import type { Report } from '../../../lib/model/reports.ts'
import type { Ledger } from './ledger.ts'
import { sidesOnRecord } from './one-sided.ts'

interface Check {
  readonly name: string
  readonly found: (report: Report, facts: FigureFacts) => boolean
}

const EXPECTS = /\b(?:is|are|was|were) (?:expected|planned|due|set|to be)\b|\bwould\b|\bwill\b|\bplans? to\b/i
const WORDS: readonly (readonly [RegExp, readonly Bound[]])[] = [
  [/\b(?:more than|over|above|upwards of|exceed\w*|in excess of|beyond)\b/i, ['more-than']],
  [/\b(?:at least|no fewer than|not fewer than|or more|a minimum of)\b/i, ['at-least']],
  [/\b(?:up to|as many as|at most|no more than|a maximum of)\b/i, ['up-to']],
  [/\b(?:fewer than|less than|below|under)\b/i, ['less-than']],
]

// Only where the words name one bound and one number, so that "over 100 days" beside a figure does not count.
function summaryAgainstBound({ summary }: Report, { quantity }: FigureFacts): boolean {
  const named = WORDS.filter(([pattern]) => pattern.test(summary)).flatMap(([, bounds]) => bounds)
  const numbers = summary.match(/\d[\d.,]*/g) ?? []
  if (named.length !== 1 || numbers.length !== 1) return false
  return (
    quantity.bound === 'exact' ||
    (quantity.bound !== 'about' && quantity.bound !== 'range' && !named.includes(quantity.bound))
  )
}

/** What can be wrong with one figure by itself. The record stays as it is: a person should look. */
export const CHECKS: readonly Check[] = [
  {
    name: 'counted over a week, a day or a month that is not given',
    found: (_, facts) => facts.family === 'flow' && facts.since === undefined,
  },
  {
    name: 'expected in the summary, with an actual status',
    found: ({ summary }, facts) => (facts.status === 'actual' || facts.status === 'confirmed') && EXPECTS.test(summary),
  },
  { name: 'summary against bound', found: summaryAgainstBound },
  {
    name: 'a cumulative count without a start',
    found: (_, facts) => facts.family === 'cumulative' && facts.since === undefined,
  },
  {
    name: 'an event without an occasion',
    found: (_, facts) => facts.family === 'event' && facts.occasion === undefined,
  },
  {
    name: 'about a time after its publication',
    found: ({ published }, { asOf, status }) =>
      published !== undefined &&
      asOf !== undefined &&
      status !== 'planned' &&
      asOf.start.slice(0, published.length) > published,
  },
]

/** Flags every figure that contradicts itself, and every proposition with one side on record. */
export function flagContradictions(reports: readonly Report[], ledger: Ledger): void {
  for (const report of reports) {
    const { facts } = report
    if (facts.kind !== 'figure') continue
    for (const check of CHECKS)
      if (check.found(report, facts)) ledger.flag(check.name, `${report.id}: ${report.summary}`)
  }
  for (const [id, sides] of sidesOnRecord(reports)) {
    if (sides !== 'both sides') ledger.flag(`proposition: ${sides} on record`, id)
  }
}
