import { type Question as Asked, crossCheck, crossCheckInParts } from '../crosscheck/cross-check.ts'
import type { ReportIndex } from '../match/report-index.ts'
import { type PackedCheck, packCheck } from '../messaging/packed-check.ts'
import type { OnRecordQuestion, ToBackground } from '../messaging/protocol.ts'
import type { CrossCheck, RelatedReport } from '../model/findings.ts'
import type { Report } from '../model/reports.ts'
import type { Result } from '../model/result.ts'
import { pageOf } from '../packs/library/reading.ts'
import { comparingItem } from '../settings/items.ts'
import { refuse, refused } from './refusals.ts'

type Question = OnRecordQuestion
type Refused = Parameters<ToBackground['refuse']>[0]

/** Answers what is on record about the claims of one article, without what the reader refused. */
export async function answerQuestion(
  question: Question,
  index: () => Promise<ReportIndex>,
): Promise<Result<CrossCheck>> {
  try {
    return { ok: true, value: await crossCheck(await forReader(question), await index()) }
  } catch (error) {
    return unreadable(error)
  }
}

/** The same as it travels to the page. */
export async function answerPacked(
  question: Question,
  index: () => Promise<ReportIndex>,
): Promise<Result<PackedCheck>> {
  const answer = await answerQuestion(question, index)
  return answer.ok ? { ok: true, value: packCheck(answer.value) } : answer
}

/** The same in parts. Between two of them other tabs have their turn. */
export async function* answerInParts(
  question: Question,
  index: () => Promise<ReportIndex>,
): AsyncGenerator<Result<PackedCheck>> {
  try {
    for await (const value of crossCheckInParts(await forReader(question), await index())) {
      yield { ok: true, value: packCheck(value) }
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
  } catch (error) {
    yield unreadable(error)
  }
}

/** The question with what this reader refused and set. */
async function forReader(question: Question): Promise<Asked> {
  const [isRefused, { days, gap }] = await Promise.all([refused(), comparingItem.getValue()])
  const isOwn = ownReadingOf(question)
  const leaveOut: typeof isRefused = (claim, report) => isOwn(report) || isRefused(claim, report)
  return { ...question, leaveOut, windows: { days, gap: gap / 100 } }
}

const unreadable = (error: unknown): Result<never> => ({
  ok: false,
  problems: [{ path: 'packs', expected: 'readable packs', found: String(error) }],
})

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
