import { crossChecker } from '../../lib/crosscheck/cross-check.ts'
import { detect } from '../../lib/detect/detect.ts'
import type { Claim } from '../../lib/model/claims.ts'
import type { Finding, RelatedReport } from '../../lib/model/findings.ts'
import { articleFromText } from '../../lib/text/article-from-text.ts'
import { explainReason } from '../../lib/wording/explain.ts'
import { factsOf } from './articles.ts'
import { bundledPacks, indexOf, packOfFile } from './bundled-index.ts'
import type { OpenPredictor } from './predictor.ts'

interface Input {
  readonly id: string
  readonly text: string
  readonly published?: string
  readonly outlet?: string
  readonly title?: string
  readonly url?: string
}

/** What a reader of an article would see beside each of its claims. */
export const open: OpenPredictor = async (options) => {
  const file = options.includes('--pack') ? options[options.indexOf('--pack') + 1] : undefined
  const checker = crossChecker(indexOf(file === undefined ? await bundledPacks() : [await packOfFile(file)]))
  return {
    async answer(input) {
      const { id, text, url, ...rest } = checked(input)
      const article = articleFromText(text, { ...factsOf(rest), url: url ?? '' })
      const claims = detect(article)
      const { findings, summary } = await checker.check({ claims, facts: article.facts })
      return {
        id,
        summary,
        findings: claims.map((claim, index) => findingRow(claim, findings[index], text)),
      }
    },
  }
}

function checked(input: unknown): Input {
  const row = input as Input
  if (typeof row?.text !== 'string') throw new Error('crosscheck: expected a string in "text"')
  return row
}

function findingRow({ span, facts }: Claim, finding: Finding | undefined, text: string): object {
  const related = finding?.related ?? []
  return {
    claim: { kind: facts.kind, start: span.start, end: span.end, text: text.slice(span.start, span.end) },
    standing: finding?.standing ?? 'unknown',
    why: finding === undefined ? '' : explainReason('en', finding.why),
    counts: { ...countsOf(related), outlets: outletsOf(related), origins: finding?.origins.length ?? 0 },
    reports: related.map(reportRow),
  }
}

/** Only a relation that is sure carries its plain name; the rest is "possibly" it. */
const relationName = ({ relation: { kind, sameQuestion } }: RelatedReport): string =>
  sameQuestion ? kind : `possibly-${kind}`

function countsOf(related: readonly RelatedReport[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const each of related) counts[relationName(each)] = (counts[relationName(each)] ?? 0) + 1
  return counts
}

const outletsOf = (related: readonly RelatedReport[]): number =>
  new Set(related.map(({ report }) => report.outlet.name)).size

function reportRow(each: RelatedReport): object {
  const { report, relation } = each
  return {
    id: report.id,
    relation: relationName(each),
    rule: relation.why.rule,
    why: explainReason('en', relation.why),
    outlet: report.outlet.name,
    published: report.published ?? null,
    claimant: report.claimant.name,
    url: report.url,
  }
}
