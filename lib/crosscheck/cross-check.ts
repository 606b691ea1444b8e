import type { ReportIndex } from '../match/report-index.ts'
import type { ArticleFacts } from '../model/article.ts'
import type { Claim } from '../model/claims.ts'
import type { CrossCheck, Finding } from '../model/findings.ts'

/** What is asked about one article. */
export interface Question {
  readonly claims: readonly Claim[]
  readonly facts: ArticleFacts
}

/** What is on record about each claim of an article: one finding a claim, in the order of the claims. */
export async function crossCheck(question: Question, index: ReportIndex): Promise<CrossCheck> {
  return { findings: question.claims.map(({ id }) => nothingOnRecord(id)), packs: index.packs }
}

function nothingOnRecord(claimId: string): Finding {
  const why = { rule: 'nothing-on-record', values: {} }
  return { claimId, standing: 'unknown', why, related: [], origins: [], within: [], notes: [] }
}
