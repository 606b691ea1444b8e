import { nameKey } from '../compare/names.ts'
import type { ReportIndex } from '../match/report-index.ts'
import { nameResolver, resolved } from '../match/resolve-names.ts'
import type { NameRef } from '../model/claims.ts'
import type { LedgerLine, LedgerTopic } from '../model/ledger.ts'
import type { StatementReport } from '../model/reports.ts'

/** What a person or an institution is on record as having said and denied, matter by matter, the latest matter first. */
export async function saidAndDenied(speaker: NameRef, index: ReportIndex): Promise<readonly LedgerTopic[]> {
  const [list] = await index.postings([`@${nameKey(resolved(speaker, nameResolver(index.entities)))}`])
  const reports = await index.statements(Array.from(list?.statements ?? []))
  const matters = new Map(index.propositions.map(({ id, text }) => [id, text]))
  const topics = new Map<string, LedgerLine[]>()
  for (const report of reports) {
    const line = lineOf(report, matters)
    const lines = topics.get(line.topic)
    if (lines === undefined) topics.set(line.topic, [line])
    else lines.push(line)
  }
  return [...topics].map(([topic, lines]) => topicOf(topic, lines)).sort(byLatest)
}

function lineOf(report: StatementReport, matters: ReadonlyMap<string, string>): LedgerLine {
  const { proposition, topic, content, stance, polarity, asOf } = report.facts
  const day = asOf?.start ?? report.published
  const matter = matters.get(proposition ?? '') ?? topic ?? content
  return { topic: matter, stance, polarity, report, ...(day === undefined ? {} : { day }) }
}

function topicOf(topic: string, lines: readonly LedgerLine[]): LedgerTopic {
  const inOrder = [...lines].sort((left, right) => (left.day ?? '').localeCompare(right.day ?? ''))
  const polarities = new Set(lines.map(({ polarity }) => polarity))
  return { topic, lines: inOrder, isMixed: polarities.has('for') && polarities.has('against') }
}

const latestOf = ({ lines }: LedgerTopic): string => lines.at(-1)?.day ?? ''
const byLatest = (left: LedgerTopic, right: LedgerTopic): number => latestOf(right).localeCompare(latestOf(left))
