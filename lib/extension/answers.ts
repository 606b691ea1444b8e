import { crossCheck } from '../crosscheck/cross-check.ts'
import type { ReportIndex } from '../match/report-index.ts'
import type { ToBackground } from '../messaging/protocol.ts'
import type { RelatedReport } from '../model/findings.ts'
import type { Report } from '../model/reports.ts'
import { pageOf } from '../packs/library/reading.ts'
import { comparingItem } from '../settings/items.ts'
import { refuse, refused } from './refusals.ts'

type Answer = Awaited<ReturnType<ToBackground['crossCheck']>>
type Question = Parameters<ToBackground['crossCheck']>[0]
type Refused = Parameters<ToBackground['refuse']>[0]

/** Answers what is on record about the claims of one article, without what the reader refused. */
export async function answerQuestion(question: Question, index: () => Promise<ReportIndex>): Promise<Answer> {
  try {
    const [isRefused, { days, gap }] = await Promise.all([refused(), comparingItem.getValue()])
    const windows = { days, gap: gap / 100 }
    const isOwn = ownReadingOf(question)
    const leaveOut: typeof isRefused = (claim, report) => isOwn(report) || isRefused(claim, report)
    return { ok: true, value: await crossCheck({ ...question, leaveOut, windows }, await index()) }
  } catch (error) {
    return { ok: false, problems: [{ path: 'packs', expected: 'readable packs', found: String(error) }] }
  }
}

/** "Not the same claim": looks the report up again, so that a page can only refuse what was really related. */
export async function refuseReport(
  { claim, facts, report }: Refused,
  index: () => Promise<ReportIndex>,
): Promise<boolean> {
  const answer = await answerQuestion({ claims: [claim], facts }, index)
  const related = answer.ok ? answer.value.findings.flatMap((finding) => finding.related) : []
  const meant = related.find((each) => isSame(each, report))
  if (meant === undefined) return false
  await refuse(claim, meant.report, meant.relation.why.rule)
  return true
}

function isSame({ report }: RelatedReport, { id, pack }: Refused['report']): boolean {
  return report.id === id && report.pack === pack
}

/** What the library holds of the very page that is read tells nothing new about it. */
function ownReadingOf({ facts }: Question): (report: Report) => boolean {
  const own = new Set([facts.url, facts.canonicalUrl].flatMap((url) => pageIfAny(url)))
  return ({ pack, url }) => pack === 'library' && pageIfAny(url).some((page) => own.has(page))
}

function pageIfAny(url: string | undefined): readonly string[] {
  return url !== undefined && URL.canParse(url) ? [pageOf(url)] : []
}
