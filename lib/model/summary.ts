import type { Claim } from './claims.ts'
import { type ArticleSummary, type Finding, LEFT_TO_FIGURE, misfitsOf } from './findings.ts'
import type { Standing } from './relations.ts'

/** Sums up the findings of one article. The background does it for its answer, the panel again for what the page is by then. */
export function summaryOf(claims: readonly Claim[], findings: readonly Finding[]): ArticleSummary {
  const counted = findings.filter(({ why }) => why.rule !== LEFT_TO_FIGURE)
  const ids = new Set(counted.map(({ claimId }) => claimId))
  const ofKind = (kind: Claim['facts']['kind']): number =>
    claims.filter(({ id, facts }) => facts.kind === kind && ids.has(id)).length
  const standing = (wanted: Standing): number => counted.filter((finding) => finding.standing === wanted).length
  return {
    figures: ofKind('figure'),
    statements: ofKind('statement'),
    onRecord: counted.length - standing('unknown'),
    disputed: standing('disputed'),
    outdated: standing('outdated'),
    corroborated: standing('corroborated'),
    mostOrigins: Math.max(0, ...counted.map(originsBehind)),
    echoed: standing('echoed'),
    unknown: standing('unknown'),
    inconsistencies: misfitsOf(findings),
  }
}

function originsBehind({ standing, why }: Finding): number {
  const { origins } = why.values
  return standing === 'corroborated' && typeof origins === 'number' ? origins : 0
}
